import { ALL, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { bestGroup } from './best-groups.js';

/** Which families, grades or levels mention something in the most roles: "which family mentions SQL most". */
export const MOST_MENTIONING_RULES = [
  rule('query')(
    [
      '<which> {grouping} <mention>|<need>|<use> {text} {amount} often|frequently?',
      '<in> <which> {grouping} <be> {text} mentioned|needed|required|used {amount} often|frequently?',
    ],
    ({ grouping, text, amount: end }) =>
      grouping === 'manager'
        ? undefined
        : bestGroup(grouping, { end, measure: 'roles' }, undefined, where(ALL, { kind: 'mentions', text })),
    'which family mentions Tableau most often',
  ),
];
