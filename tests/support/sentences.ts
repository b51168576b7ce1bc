import type { Catalog } from '../../src/catalog/catalog.js';
import { describeInWords } from '../../src/queries/describe.js';
import { inOwnWords } from '../../src/queries/description/own-words.js';
import type { QueryWords } from '../../src/queries/description/query-words.js';
import type { Query } from '../../src/queries/query.js';
import { buildSentenceReader } from '../../src/queries/read-sentence.js';
import { finish } from '../../src/slices.js';

/** The canonical sentence of a query. */
export function describeQuery(query: Query, catalog: Catalog, usual: QueryWords): string {
  return describeInWords(query, catalog, inOwnWords(usual, catalog.architecture));
}

/** The inverse of `describeQuery`. */
export function createSentenceReader(
  catalog: Catalog,
  usual: QueryWords,
): (text: string) => Query | undefined {
  return finish(buildSentenceReader(catalog, usual));
}
