import { joinFamilies } from '../catalog/build-catalog.js';
import type { Catalog, Family } from '../catalog/catalog.js';
import type { Problem } from '../catalog/files/problem.js';
import { finish } from '../slices.js';
import type { Families, LoadedRoles } from './build-roles.js';

/** What the maintainers of the roles are told while the bot runs. */
export type News = Changed | { kind: 'fixed' } | Trouble;

/** Another catalogue is in use. */
interface Changed {
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

/** Equal in all processes that follow the same roles. */
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

const MOST_COMPARED_ROLES = 600;

/** The news that one catalogue has replaced another. */
export function changedNews(before: LoadedRoles, after: LoadedRoles): Changed {
  const dropped = onlyIn(before.families, after.families);
  const added = onlyIn(after.families, before.families);
  const roles = [...dropped, ...added].reduce((sum, family) => sum + family.roles.length, 0);
  return {
    kind: 'changed',
    versions: [before.version, after.version],
    before: before.catalog,
    after: after.catalog,
    edited:
      roles > MOST_COMPARED_ROLES
        ? undefined
        : {
            before: finish(joinFamilies(dropped, before.catalog.architecture)),
            after: finish(joinFamilies(added, after.catalog.architecture)),
          },
  };
}

/** The families that are not, or not with the same text, among some others. */
function onlyIn(families: Families, others: Families): Family[] {
  return [...families].flatMap(([hash, family]) => (others.has(hash) ? [] : [family]));
}
