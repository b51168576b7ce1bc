import type { Catalog } from '../catalog/catalog.js';
import { finish } from '../slices.js';
import { recogniseWords } from './recognise.js';
import { type Resolution, resolveRole } from './resolve-role.js';
import { splitWords } from './split-words.js';
import { buildTitleIndex } from './title-index.js';

/** Finds the role that a text names, apart from what it asks; the index is made once. */
export function createRoleFinder(catalog: Catalog): (text: string) => Resolution {
  const index = finish(buildTitleIndex(catalog));
  return (text) => resolveRole(recogniseWords(splitWords(text), index), index);
}
