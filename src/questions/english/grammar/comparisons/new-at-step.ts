import { previous } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** What a role has that the step before it on the ladder has not: "what new duties come with the Staff ESM". */
export const NEW_AT_STEP_RULES = [
  rule('query')(
    [
      'what|which extra|additional|new|more {fact}? <do>|<will>|<can> <i> <have>|get|take|do on? as|in {role}',
      'what|which {fact}? <be> extra|additional|new|added as|in|at|for {role}',
      'what|which <be>? extra|additional|new|further|added {fact} <do>|<will>? come|comes with|as|at|for|in|of {role}',
      'what|which extra|additional|new|further|added {fact} <do>|<will>|<can> {role} <have>|get|take|do on?',
      'extra|additional|new|further|added {fact} of|for|at|in|as {role}',
      'what <do> come|comes|change|changes with|when|if|once|after <i>? <be>|get|being|getting promoted to {role}',
      'what <do>|<will>? come|comes|change|changes|be|is new|different? with|when|if|once|after|upon promotion to {role}',
      'what|which {fact}? <be> extra|additional|new|added as|in|at|for {role} compared|relative to|with level|step|role|one|grade|rung below|before',
      'what|which extra|additional|new|further|added {fact} <do>|<will>? come|comes with|as|at|for|in {role} compared|relative to|with level|step|role|one|grade|rung below|before',
    ],
    // "Extra" is what the step before does not have.
    ({ role }) =>
      role.kind === 'one' || role.kind === 'the'
        ? { kind: 'compare', sides: [previous(role), role] }
        : undefined,
    'what extra duties would I have as a Staff ESM',
  ),
  rule('query')(
    [
      'what|which extra|additional|new|more|else {fact}? <do>|<will> {a:role} <have>|<need>|do over|than|beyond {b:role}',
      'what|which extra|additional|new|more|else {fact}? <do>|<will> {a:role} <have>|<need>|do compared|relative to|with {b:role}',
      'what <do>|<will> {a:role} <have>|<need>|do (over|beyond | compared|relative to|with) {b:role}',
    ],
    ({ a, b }) => ({ kind: 'compare', sides: [b, a] }),
    'what extra requirements does the Staff ESM have over the ESM',
  ),
];
