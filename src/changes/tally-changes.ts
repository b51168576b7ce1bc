import type { Change } from './change.js';

const FATES = ['added', 'removed', 'renamed', 'changed'] as const;
type Fate = (typeof FATES)[number];

/** Counts the changes: "2 roles added, 1 renamed, 3 changed; 1 job family changed". Each role and family counts once. */
export function tallyChanges(changes: readonly Change[]): string {
  const roles = new Map<string, Fate>();
  const families = new Map<string, Fate>();
  for (const change of changes) {
    const [fates, name] = change.role === undefined ? [families, change.family] : [roles, nameOf(change)];
    if (!fates.has(name)) fates.set(name, fateOf(change));
  }
  const tallies = [tally(roles, 'role', 'roles'), tally(families, 'job family', 'job families')];
  return tallies.filter((text) => text !== '').join('; ') || 'Nothing changed';
}

/** With the family, because one family may lose a title that another gets. */
function nameOf({ family, role }: Change): string {
  return `${family}\n${role}`;
}

/** The first change of a role or family says whether it is added, removed or renamed. */
function fateOf({ kind }: Change): Fate {
  return FATES.find((fate) => fate === kind) ?? 'changed';
}

function tally(fates: ReadonlyMap<string, Fate>, one: string, several: string): string {
  return FATES.map((fate) => ({ fate, times: [...fates.values()].filter((each) => each === fate).length }))
    .filter(({ times }) => times > 0)
    .map(({ fate, times }, index) => `${times} ${index > 0 ? '' : `${times === 1 ? one : several} `}${fate}`)
    .join(', ');
}
