import { rule } from '../../../chart/rule.js';
import { isOfLevel } from './other-roles.js';

/** The last role beside another one. */
export const COMPARED_WITH_RULES = [
  rule('edit')(
    [
      'what? <be>? {fact} <different> with|to|from|against|of {role}',
      '(<compare> | <different> in|of) {fact} with|to|from|against {role}',
    ],
    ({ fact: focus, role: roles }) => ({ kind: 'compare_with', roles, focus }),
    'requirements difference with the Staff ESM',
  ),
  rule('edit')(
    [
      '<compare> it|that|them? with|to|and|against {roles}',
      'with|to {roles} compared',
      'compared to|with|against {roles}',
      'vs|versus|against {roles}',
      'how <do> it|that|they <compare>|<different> to|with|from {roles}',
      'how <do>|<be> {roles} <different>|compare|compared',
      'what <be>? <different> with|to|from|against {roles}',
      'any? <different> with|to|from|against|for {roles}',
      'put? it|that|them? side by side with|to|and {roles}',
      'put it|that|them|this next|beside to? {roles}',
      'how far away|off|up <be> {roles}',
      'how far|much <above>|<below>|<higher>|<lower> than? {roles} <be> it|that|this|they|she|he',
      'how much|far <higher>|<lower>|<senior>|<junior>|<above>|<below> <be>|<do> it|that|this|they|she|he than? {roles}',
    ],
    ({ roles }) => (isOfLevel(roles) ? undefined : { kind: 'compare_with', roles }),
    'compare it with the Staff ESM',
  ),
  rule('edit')(
    [
      '<compare> it|that|them? with|to|and|against {level_one}',
      'vs|versus|against {level_one}',
      'how much|far <higher>|<lower>|<senior>|<junior>|<above>|<below> <be>|<do> it|that|this|they|she|he than? {level_one}',
      'how <do>|<be> {level_one} <different>|compare|compared',
      'what <be>? <different> with|to|from|against {level_one}',
      'any? <different> with|to|from|against|for {level_one}',
      'put? it|that|them? side by side with|to|and {level_one}',
      'how <do> it|that|they <compare>|<different> to|with|from {level_one}',
    ],
    ({ level_one }) => ({ kind: 'compare_with_level', levels: level_one }),
    'compare with Staff',
  ),
];
