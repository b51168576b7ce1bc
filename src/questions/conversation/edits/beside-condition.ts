import type { Condition } from '../../../queries/query.js';
import { LEVEL_WORDS } from '../../../titles/levels.js';

/**
 * The conditions of a group that stay beside a new one. "And the directors?" after the grade 8 managers in Sales keeps
 * the grade and the family. "And the managers?" after the analysts of some title keeps the title: a rank says nothing
 * of the work.
 */
export function besideCondition(parts: readonly Condition[], given: Condition): readonly Condition[] {
  if (isRank(given)) return parts.filter((part) => !isRank(part));
  if (given.kind === 'titled') return parts.filter((part) => !isRank(part) && part.kind !== 'titled');
  return parts.filter(({ kind }) => kind !== given.kind);
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
