import type { Catalog } from '../catalog/catalog.js';
import type { Problem } from '../catalog/files/problem.js';

/** News for the maintainers of the roles while the bot runs. */
export type News = Changed | { kind: 'fixed' } | Trouble;

/** Another catalogue is in use. */
export interface Changed {
  kind: 'changed';
  /** The versions of the folder, before and after. */
  versions: readonly [string, string];
  before: Catalog;
  after: Catalog;
  /** Both with only the families whose files differ. Absent where comparing them would keep questions waiting. */
  edited?: { before: Catalog; after: Catalog };
}

/** Why an edit is not in use. Answers still come from the catalogue before it. */
export type Trouble =
  | { kind: 'broken'; problems: readonly Problem[] }
  /** More than half of the roles are gone: somebody has more likely emptied the folder than edited it. */
  | { kind: 'shrunk'; before: number; after: number }
  | { kind: 'failed'; reason: string };

export function isTrouble(news: News): news is Trouble {
  return news.kind !== 'changed' && news.kind !== 'fixed';
}

/** The parts of a trouble. A problem that has only moved to another line keeps its key. */
export function newsKeys(trouble: Trouble): string[] {
  switch (trouble.kind) {
    case 'broken':
      return trouble.problems.map(({ file, code, message }) => `${file} ${code} ${message}`);
    case 'shrunk':
      return ['shrunk'];
    case 'failed':
      return [trouble.reason];
  }
}

/** A key of the news that is equal in all processes that follow the same roles. */
export function newsFingerprint(news: News): string {
  switch (news.kind) {
    case 'changed':
      return `changed ${news.versions.join(' ')}`;
    case 'fixed':
      return 'fixed';
    default:
      return newsKeys(news).join('\n');
  }
}
