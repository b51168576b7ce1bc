import { isSameValue } from '../../../../collections.js';
import { rule } from '../../../chart/rule.js';
import { groupsWith } from './groups-with.js';
import { haveNone, haveSome } from './held.js';

/** Whether every group has something: "does every family have a director". The groups that have none show it. */
export const EVERY_GROUP_RULES = [
  rule('query')(
    '<do> every|each|all {grouping} {group_claim}',
    ({ grouping, group_claim: [held, another] }) =>
      held?.kind === 'so_many' && !another && isSameValue(held, haveSome(held.roles))
        ? groupsWith(grouping, haveNone(held.roles) ?? [])
        : undefined,
    'do all families reach grade 10',
  ),
  rule('query')(
    [
      '<do> every|each|all {grouping} that|which {held:group_claim} also <have> a|an|any? {had}',
      '<do> every|each|all {grouping} with|having {held} also <have> a|an|any? {had}',
    ],
    ({ grouping, held, had }) => groupsWith(grouping, [...held, ...(haveNone(had) ?? [])]),
    'does every family with a lead also have a director',
  ),
  rule('query')(
    '<be> there a|an|any? {had} in|at|on every|each|all {grouping}',
    ({ grouping, had }) => groupsWith(grouping, haveNone(had) ?? []),
    'does every family have a director',
  ),
];
