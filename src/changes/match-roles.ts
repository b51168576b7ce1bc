import { type Catalog, type Family, namesOf, type Role } from '../catalog/catalog.js';
import { titleKey } from '../text/title.js';
import { compareItems } from './compare-items.js';
import { type Counterparts, type MatchRule, matchUp, mostAlike, sharing } from './match-up.js';

/** Two roles with different titles count as one if this share of their statements is alike. */
const SAME_CONTENT = 2 / 3;

/** A single statement may be alike by chance. */
const FEWEST_STATEMENTS = 2;

/** Finds the older counterpart of each role. */
export function matchRoles(
  before: Catalog,
  after: Catalog,
  families: Counterparts<Family>,
): Counterparts<Role> {
  const rules: readonly MatchRule<Role>[] = [
    { pairs: sharing(titleOf, titleOf) },
    { evidence: 'spelling', pairs: sharing(keyOf, keyOf) },
    { evidence: 'stated', pairs: sharing(keysOf, formerKey) },
    { evidence: 'alias', pairs: sharing(keysOf, keysOf) },
    { evidence: 'alike', pairs: inOneFamily(families, mostAlike(sameness, SAME_CONTENT)) },
  ];
  return matchUp(before.roles, after.roles, rules);
}

/** Pairs only roles of one family, even if the family has a new name. */
function inOneFamily(
  families: Counterparts<Family>,
  pairs: MatchRule<Role>['pairs'],
): MatchRule<Role>['pairs'] {
  return (before, after) =>
    [...families].flatMap(([family, match]) =>
      pairs(
        before.filter((role) => role.family === match.before),
        after.filter((role) => role.family === family),
      ),
    );
}

function titleOf({ title }: Role): string[] {
  return [title];
}

function keyOf({ title }: Role): string[] {
  return [titleKey(title)];
}

function keysOf(role: Role): string[] {
  return namesOf(role).map(titleKey);
}

function formerKey({ formerly }: Role): string[] {
  return formerly === undefined ? [] : [titleKey(formerly.title)];
}

/** The share of the statements of two roles that is alike, from 0 to 1; 0 for roles of different levels or tracks. */
function sameness(before: Role, after: Role): number {
  if (before.level !== after.level || before.track !== after.track) return 0;
  const [old, now] = [statedOf(before), statedOf(after)];
  if (Math.min(old.length, now.length) < FEWEST_STATEMENTS) return 0;
  const { added, dropped } = compareItems(old, now);
  return 1 - (added.length + dropped.length) / (old.length + now.length);
}

/** The statements about a role alone, without those that it shares with others. */
function statedOf(role: Role): string[] {
  const sections = [role.responsibilities, role.requirements];
  return [
    ...sections.flatMap((section) => (section?.kind === 'listed' ? section.items : [])),
    ...Object.values(role.expectations ?? {}),
    ...(role.summary === undefined ? [] : [role.summary]),
  ];
}
