import type { Catalog } from '../catalog/catalog.js';
import { recogniseWords } from './recognise.js';
import { type Resolution, resolveRole } from './resolve-role.js';
import { splitWords } from './split-words.js';
import { createTitleIndex } from './title-index.js';

/** Finds the role that a text names, apart from what it asks; the index is made once. */
export function createRoleFinder(catalog: Catalog): (text: string) => Resolution {
  const index = createTitleIndex(catalog);
  return (text) => resolveRole(recogniseWords(splitWords(text), index), index);
}
