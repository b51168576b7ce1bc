import { factsOf } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { whoIsIt } from './who-is.js';

/** What there is about a role: everything, its page, and who it is. */
export const ABOUT_ROLE_RULES = [
  rule('query')(
    [
      '<show> me|us? all|everything|more? about|on {role}',
      'all|everything|more about|on {role}',
      'all there is about|on {role}',
      'one line|sentence about|on|for {role}',
      'what <be> deal|story|thing with|about|on {role}',
      '{role} :|,|-|–? what do we|you know about? it?',
    ],
    ({ role }) => factsOf(role, 'overview'),
    'everything about the Staff ESM',
  ),
  rule('query')(
    [
      'where <do>|<can> <i> find|see|read|get ({role} page? | page of|for|about {role})',
      'source|link|page|reference|proof of|for|to {role} {fact}',
      'source|link|page|reference of|for {fact} of {role}',
      "where <do> <i>? have|get|take? ({fact} <of> {role} | {role} 's? {fact}) come? from",
    ],
    ({ role }) => factsOf(role, 'source'),
    'source for the Staff ESM grade',
  ),
  rule('query')(
    ['<who> exactly? <be> {role} exactly?', '<who> <will>|<can> be {role}'],
    ({ role }) => whoIsIt(role),
    'who is the manager of the Staff ESM',
  ),
];
