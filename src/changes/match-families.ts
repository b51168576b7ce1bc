import type { Catalog, Family } from '../catalog/catalog.js';
import { titleKey } from '../text/title.js';
import { alikeness, type Counterparts, type MatchRule, matchUp, mostAlike, sharing } from './match-up.js';

/** Two families with different names count as one if they have this share of their titles in common. */
const SAME_ROLES = 2 / 3;

/** Finds the older counterpart of each job family. */
export function matchFamilies(before: Catalog, after: Catalog): Counterparts<Family> {
  const rules: readonly MatchRule<Family>[] = [
    { pairs: sharing(nameOf, nameOf) },
    { evidence: 'spelling', pairs: sharing(nameKey, nameKey) },
    { evidence: 'stated', pairs: sharing(nameKeys, replacedKey) },
    { evidence: 'alias', pairs: sharing(nameKeys, nameKeys) },
    { evidence: 'alike', pairs: mostAlike(createRolesInCommon(), SAME_ROLES) },
  ];
  return matchUp(before.families, after.families, rules);
}

function nameOf({ name }: Family): string[] {
  return [name];
}

function nameKey({ name }: Family): string[] {
  return [titleKey(name)];
}

function nameKeys({ name, aliases }: Family): string[] {
  return [name, ...aliases].map(titleKey);
}

function replacedKey({ replaces }: Family): string[] {
  return replaces === undefined ? [] : [titleKey(replaces.family)];
}

/** The share of titles that two families have in common. Reads each family once. */
function createRolesInCommon(): (before: Family, after: Family) => number {
  const keys = new Map<Family, string[]>();
  const keysOf = (family: Family): string[] => {
    const known = keys.get(family) ?? family.roles.map(({ title }) => titleKey(title));
    keys.set(family, known);
    return known;
  };
  return (before, after) => alikeness(keysOf(before), keysOf(after));
}
