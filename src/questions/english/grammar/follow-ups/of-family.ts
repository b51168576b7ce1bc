import { ALL, listOf, partsOf, where } from '../../../../queries/build.js';
import type { Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';
import { isKind } from '../../../conversation/edits/beside-condition.js';
import { highestOf, MANAGERS } from '../phrases/conditions/condition-queries.js';

const listed = (roles: Roles): Edit => ({ kind: 'ask_of_family', query: listOf(roles) });

/** Short questions that are about the family in the last question: "managers?" after the roles in Partner Programs. */
export const OF_FAMILY_RULES = [
  rule('edit')(
    ['{noun}', 'which {noun} <be> there'],
    ({ noun }) => (noun.kind === 'where' && partsOf(noun.condition).every(isKind) ? listed(noun) : undefined),
    'managers',
  ),
  rule('edit')(
    '<show> me|us? {noun}',
    ({ noun }) =>
      noun.kind === 'where' && partsOf(noun.condition).every(isKind)
        ? { kind: 'ask_of_family', query: listOf(noun), isOfSome: true }
        : undefined,
    'list the managers',
  ),
  rule('edit')(
    ['and|or|what? about? a|an|any|another|some {member}'],
    ({ member }) =>
      member.kind === 'where' && partsOf(member.condition).every(isKind) ? listed(member) : undefined,
    'and a director',
  ),
  rule('edit')(
    ['<who> <be> in charge of? it|that|them|there|here?', '<who> <manage> everything|everyone? there|here'],
    () => listed(highestOf(where(ALL, MANAGERS))),
    'who is in charge',
  ),
  rule('edit')(
    'how many {noun} <be>|<do>? there|it? <have>?',
    ({ noun }) =>
      noun.kind === 'all' ? { kind: 'ask_of_family', query: { kind: 'count', roles: ALL } } : undefined,
    'how many roles',
  ),
  rule('edit')(
    ['what|who <be>|sits at? {grades}'],
    ({ grades }) => listed(where(ALL, { kind: 'grade', ranges: grades })),
    "what's at grade 8",
  ),
  rule('edit')(
    '<which> {grouping} <be> there',
    ({ grouping }) =>
      grouping === 'grade'
        ? { kind: 'ask_of_family', query: { kind: 'groups', of: ALL, by: [grouping] } }
        : undefined,
    'what grades are there',
  ),
];
