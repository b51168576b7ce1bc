import type { Catalog, Role } from '../catalog/catalog.js';
import { DUTY_KINDS, type DutyKind } from '../catalog/duties.js';
import { titleKey } from '../text/title.js';
import type { Change, TextFact } from './change.js';
import { compareCatalogs } from './compare-catalogs.js';

/** How a role has changed. */
export interface ChangedRole {
  before: Role;
  /** The role now; absent if it is gone. */
  after?: Role;
  /** The changes of the role itself, then those of lists that it shares with others. */
  changes: readonly Change[];
}

/** Fields about the text, such as its owner and its place, which say nothing about the role. */
const NO_MEANING: ReadonlySet<TextFact> = new Set<TextFact>([
  'owner',
  'reviewed_on',
  'review_every',
  'section',
  'source.page',
  'source.url',
  'source.date',
]);

/** Each role of the older catalogue whose meaning has changed: its facts, the lists of its track, or the lists it extends. */
export function changesByRole(older: Catalog, newer: Catalog): ChangedRole[] {
  const all = compareCatalogs(older, newer).filter(
    (change) => !(change.kind === 'text' && NO_MEANING.has(change.fact)),
  );
  const renamed = new Map(
    all.flatMap((change) =>
      change.kind === 'renamed' && change.role !== undefined
        ? [[titleKey(change.from), change.role] as const]
        : [],
    ),
  );
  const removed = new Set(all.flatMap((change) => (change.kind === 'removed' ? [change.role] : [])));
  return older.roles.flatMap((before) => {
    const isRemoved = removed.has(before.title);
    const title = renamed.get(titleKey(before.title)) ?? before.title;
    const after = isRemoved ? undefined : newer.roleByKey.get(titleKey(title));
    const sources = after ? listSources(after, newer) : [];
    const changes = all
      .filter((change) => isAbout(change, { before, after, sources }))
      .sort((a, b) => Number(isShared(a, title)) - Number(isShared(b, title)));
    return changes.length > 0 ? [{ before, ...(after && { after }), changes }] : [];
  });
}

/** Whether a change is in a list that a role shares with others. */
function isShared({ role }: Change, title: string): boolean {
  return role !== title;
}

function isAbout(
  change: Change,
  { before, after, sources }: { before: Role; after: Role | undefined; sources: readonly Source[] },
): boolean {
  if (change.role === undefined)
    return change.track !== undefined && change.track === after?.track && change.family === after.family.name;
  if (change.role === (after ?? before).title) return (change.kind === 'removed') === (after === undefined);
  return 'list' in change && sources.some(({ title, list }) => title === change.role && list === change.list);
}

/** The list of another role that a list of this role extends. */
interface Source {
  title: string;
  list: DutyKind;
}

function listSources(role: Role, { roleByKey }: Catalog): Source[] {
  return DUTY_KINDS.flatMap((list) => {
    const found: Source[] = [];
    let next: Role | undefined = role;
    while (next) {
      const section: Role['requirements'] = next[list];
      const title: string | undefined = section?.kind === 'listed' ? section.extends : undefined;
      const source: Role | undefined = title === undefined ? undefined : roleByKey.get(titleKey(title));
      if (!source || found.some((known) => known.title === source.title)) break;
      found.push({ title: source.title, list });
      next = source;
    }
    return found;
  });
}
