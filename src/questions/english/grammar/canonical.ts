import type { Query } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

/** Sentences that `describe` says and people hardly do; buttons send them. */
export const CANONICAL_RULES = [
  rule('query')(
    'what {roles} says|say about {text}',
    ({ roles, text }): Query => ({ kind: 'statements', of: roles, text }),
    'what the Staff ESM says about “travel”',
  ),
  rule('query')(
    'what {where_stated} of {roles} say about {text}',
    ({ where_stated, roles, text }): Query => ({ kind: 'statements', of: roles, text, only: where_stated }),
    'what the requirements of the Staff ESM say about “travel”',
  ),
  rule('query')(
    'which has the? {end} {measure} out of {sides}',
    ({ end, measure, sides }): Query => ({ kind: 'which', sides, end, measure }),
    'which has the highest grade out of the ESM and the EPM',
  ),
];
