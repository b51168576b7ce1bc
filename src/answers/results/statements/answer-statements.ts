import type { QueryOf } from '../../../queries/query.js';
import type { Statements } from '../../../queries/result.js';
import { followUpsFor } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import { originsOf, rolesOf } from '../members.js';
import { findNobody, findNoPage } from '../nobody.js';
import { answerOfMany } from './answer-of-many.js';
import { findInOne } from './find-in-one.js';

/** What the pages of one role, or of a group, say about some words. */
export function answerStatements(query: QueryOf<'statements'>, result: Statements, world: World): Found {
  const { members } = result.of;
  const [only, another] = rolesOf(members);
  if (members.length === 0)
    return { intents: ['search'], findings: [findNobody(query.of, result.of, world)], roles: [] };
  if (!only && query.of.kind !== 'all')
    return { intents: ['items_about'], findings: [findNoPage(members)], roles: [] };
  if (!only || another) return answerOfMany(query, result, world);
  return {
    intents: ['items_about'],
    findings: findInOne(only, result, world),
    roles: [only, ...rolesOf(originsOf(result.of))],
    followUps: followUpsFor(only, ['items_about'], world),
  };
}
