import { isSameValue } from '../../../collections.js';
import { partsOf } from '../../../queries/build.js';
import type { Condition } from '../../../queries/query.js';
import { LEVEL_WORDS } from '../../../titles/levels.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';

/**
 * The conditions of a group that stay beside a new one. "And the directors?" after the grade 8 managers in Sales keeps
 * the grade and the family. "And the managers?" after the analysts of some title keeps the title: a rank says nothing
 * of the work.
 */
export function besideCondition(parts: readonly Condition[], given: Condition): readonly Condition[] {
  return partsOf(given).reduce(besideOne, parts);
}

function besideOne(all: readonly Condition[], given: Condition): readonly Condition[] {
  // "The VPs", after those who are none, are no longer left out.
  const parts = all.filter((part) => !(part.kind === 'not' && isSameKind(part.condition, given)));
  // "Outside Nursing", after roles in Nursing, is about the same of other families.
  if (given.kind === 'not') return parts.filter((part) => !isSameValue(part, given.condition));
  if (isRank(given)) return parts.filter((part) => !isRank(part));
  if (given.kind === 'titled') return parts.filter((part) => !isRank(part) && part.kind !== 'titled');
  return parts.filter(({ kind }) => kind !== given.kind);
}

/** Whether two conditions are alike, also where one says how its words stand in a title. */
function isSameKind(one: Condition, other: Condition): boolean {
  return one.kind === 'titled' && other.kind === 'titled'
    ? isSameValue(one.words, other.words)
    : isSameValue(one, other);
}

/** Whether a condition says what kind of role is meant: "directors", "analysts", "seniors". */
export function isKind(condition: Condition): boolean {
  return condition.kind === 'titled' || isRank(condition);
}

/** Whether a condition says how high a role stands, whatever its work is: "directors", "managers", "seniors". */
export function isRank(condition: Condition): boolean {
  if (condition.kind === 'titled') return condition.words.every((word) => LEVEL_WORDS.has(word));
  return condition.kind === 'track' || condition.kind === 'level' || condition.kind === 'level_bound';
}

/** Whether a kind of role may take the place of another: "and managers", after the individual contributors of a family. */
export function swapsKind({ query, focus }: Conversation, edits: readonly Edit[]): boolean {
  const isOfKind =
    query?.kind === 'groups' ||
    ((query?.kind === 'list' || query?.kind === 'count') &&
      focus?.kind === 'where' &&
      (query.kind === 'count' || partsOf(focus.condition).some(isKind)));
  return isOfKind && edits.some(({ kind }) => SAYING_KIND.has(kind));
}

/** Follow-ups that may name a kind of role. */
const SAYING_KIND: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>([
  'swap_roles',
  'swap_condition',
  'ask_of_family',
]);
