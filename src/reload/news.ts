import type { Catalog } from '../catalog/catalog.js';
import type { Problem } from '../catalog/problem.js';

/** What whoever looks after the roles should hear about them while the bot runs. */
export type News = Changed | { kind: 'mended' } | Trouble;

/** Another catalogue is in use. */
interface Changed {
  kind: 'changed';
  before: Catalog;
  after: Catalog;
  /** Of both only the families whose files are not the same; absent where they are too many to compare while people wait. */
  edited?: { before: Catalog; after: Catalog };
}

/** Why an edit was not taken; answers come from the catalogue as it was. */
export type Trouble =
  | { kind: 'broken'; problems: readonly Problem[] }
  /** So many roles are gone that the folder was more likely emptied than edited. */
  | { kind: 'shrunk'; before: number; after: number }
  | { kind: 'failed'; reason: string };

export function isTrouble(news: News): news is Trouble {
  return news.kind !== 'changed' && news.kind !== 'mended';
}

/** What a trouble consists of. A saved file moves lines about, so where a problem stands does not make it another. */
export function keysOf(trouble: Trouble): string[] {
  switch (trouble.kind) {
    case 'broken':
      return trouble.problems.map(({ file, message }) => `${file} ${message}`);
    case 'shrunk':
      return ['shrunk'];
    case 'failed':
      return [trouble.reason];
  }
}
