import { administrationOf, type Role } from '../../catalog/catalog.js';
import { type Fact, UNSTATED_FACTS } from '../../queries/facts.js';
import type { Member } from '../../queries/member.js';
import { listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import type { World } from '../found.js';
import { factName, isStated } from './fact-table.js';

/** Up to this many roles get a sentence each; more become the rows of a table. */
export const MOST_IN_FULL = 3;

/** Facts that no catalogue, or hardly any, states. */
const RARELY_STATED: ReadonlySet<Fact> = new Set([...UNSTATED_FACTS, 'location']);

export function isRarelyStated(fact: Fact): boolean {
  return RARELY_STATED.has(fact);
}

/**
 * The members whose pages state any of some facts. Of many members, only a location in the role file counts, not what
 * sentences say.
 */
export function membersStating(
  facts: readonly Fact[],
  members: readonly Member[],
  world: World,
): readonly Member[] {
  const isMany = members.length > MOST_IN_FULL;
  const isStating = (role: Role): boolean =>
    isMany
      ? facts.includes('location') && (administrationOf(role).locations ?? []).length > 0
      : facts.some((fact) => isStated(role, fact, world));
  return members.filter((member) => member.kind === 'role' && isStating(member.role));
}

const UNSTATED_NAMES: Partial<Record<Fact, string>> = {
  terms: 'on what contract people work',
  holder: 'who holds a role, and whether it is open,',
};

/** Says that no page states some facts. */
export function findStatedByNone(facts: readonly Fact[], world: World): Finding {
  const names = listed(facts.map((fact) => UNSTATED_NAMES[fact] ?? factName(fact, world).toLowerCase()));
  return {
    outcome: 'not_documented',
    lines: [{ subject: names, predicate: 'is not in the catalogue, for any role' }],
    sources: [],
  };
}
