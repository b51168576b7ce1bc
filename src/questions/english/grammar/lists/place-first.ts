import { isSet } from '../../../../queries/build.js';
import { subjectOf, withSubject } from '../../../../queries/map-roles.js';
import type { Condition, Query } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { atGrade, inFamily } from '../phrases/condition-queries.js';
import { narrowed } from '../phrases/narrowed.js';

/** A question about a group, of those alone that a condition holds for. */
function within(query: Query, condition: Condition): Query | undefined {
  const subject = subjectOf(query);
  const of = subject && isSet(subject) ? narrowed(subject, condition) : undefined;
  return of && withSubject(query, of);
}

/** Questions that say first where they look: "in Partner Programs, which roles need SQL". */
export const PLACE_FIRST_RULES = [
  rule('query')(
    '<in>|for|across|among|amongst {family} ,|:? {query}',
    ({ family, query }) => within(query, inFamily(family)),
    'in Partner Programs, which roles are grade 8',
  ),
  rule('query')(
    'at|for|on {grades} ,|:? {query}',
    ({ grades, query }) => within(query, atGrade(grades)),
    'at grade 8, how many roles are there',
  ),
];
