import { ALL, and, not, or, partsOf, where } from '../../../../queries/build.js';
import type { Condition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import {
  atGrade,
  beyond,
  howMany,
  inFamily,
  MANAGERS,
  reportingTo,
  reportsToSome,
} from './condition-queries.js';

/** Who "does not need SQL in Partner Programs" is of that family. */
const denied = (predicate: Condition): Condition => {
  const parts = partsOf(predicate);
  const places = parts.filter(({ kind }) => kind === 'family');
  const others = parts.filter(({ kind }) => kind !== 'family');
  return places.length > 0 && others.length > 0 ? and(...places, not(and(...others))) : not(predicate);
};

/** "Manages the managers in Partner Programs": a place behind a group is of that group. */
const saysOfGroup = (predicate: Condition): boolean =>
  predicate.kind === 'among' && 'of' in predicate.roles && predicate.roles.of.kind === 'where';

/** What may be said of roles with a verb: "reports to the Head Chef", "needs SQL"; and claims with "is" and "does". */
export const PREDICATE_RULES = [
  // Verbs, as they stand after "does" or alone.
  rule('predicate')(
    [
      '<report> directly? <into> {roles}',
      '<have> {roles} as their|its? direct? <manager>',
      '<report> directly? up? <into> {roles}',
      'work|works|sit|sits under|for {roles}',
    ],
    ({ roles }) => reportingTo(roles),
    'reports to the Director',
  ),
  rule('predicate')(
    ['<report> directly? <into> both {a:role} and {b:role}'],
    ({ a, b }) => and(reportingTo(a), reportingTo(b)),
    'reports to both the Director and the CRO',
  ),
  rule('predicate')(
    [
      '<report> directly? up? <into> a|an|any|some {singular_kind}',
      '<have> a|an|any {singular_kind} as their|its? direct? <manager>',
    ],
    ({ singular_kind }) => reportsToSome(singular_kind),
    'reports to a Director',
  ),
  rule('predicate')(
    [
      '<report> <into> someone|somebody|anyone|role|roles|person|people|manager|managers outside of? catalogue|catalog|list',
      '<have> manager outside catalogue|catalog',
      '<report> outside catalogue|catalog',
    ],
    () => ({ kind: 'reports_outside' }),
    'reports to a role outside the catalogue',
  ),
  rule('predicate')(
    [
      '<manage> people|others|anyone|anybody|team|teams|staff|someone|employees directly?',
      '<have> people management? responsibility',
      'have|has people under|reporting to? them|it?',
      '<manage>',
    ],
    () => MANAGERS,
    'manages people',
  ),
  rule('predicate')(
    ['<manage> {roles} directly?', 'directly? <manage> {roles} directly?'],
    ({ roles }) => ({ kind: 'among', roles: { kind: 'managers', of: roles, steps: 1 } }),
    'manages the Partner Specialist',
  ),
  rule('predicate')(
    ['<have> {grades}', 'sit|sits|stand|stands|rank|ranks|fall|falls|land|come at|in|on|as|under? {grades}'],
    ({ grades }) => atGrade(grades),
    'sits at grade 8',
  ),
  rule('predicate')(
    [
      '<have> <same> {shared_fact} as|like {roles}',
      'share|shares its|their|the|a? {shared_fact} with {roles}',
      '<report> <into> <same> <manager>|person|one|role as|like {roles}',
    ],
    (s) => ({ kind: 'same', as: s.roles, fact: 'shared_fact' in s ? s.shared_fact : 'manager' }),
    'has the same grade as the Staff ESM',
  ),
  rule('predicate')(
    [
      'rank|ranks|sit|sits|stand|stands higher than {roles}',
      'rank|ranks|sit|sits|stand|stands above {roles}',
      'outrank|outranks {roles}',
      '<have> higher grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'ranks above the Senior ESM',
  ),
  rule('predicate')(
    [
      'rank|ranks|sit|sits|stand|stands lower than {roles}',
      'rank|ranks|sit|sits|stand|stands below {roles}',
      '<have> lower grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'ranks below the Staff ESM',
  ),
  rule('predicate')(
    [
      'belong|belongs to {family}',
      'work|works in|for {family}',
      'sit|sits|be|fall|falls <in>|under {family}',
    ],
    ({ family }) => inFamily(family),
    'belongs to Partner Programs',
  ),
  rule('predicate')(
    [
      '<need> {text}',
      '<mention> {text}',
      '<use> {text}',
      '<have> {text} experience|skills|requirement|requirements|knowledge?',
      '<need> for|to? {text}',
      'prefer|prefers {text}',
      '<need>|<have> to? <use> {text}',
      'work|works|deal|deals|talk|talks with|on|to|about|in {text}',
      'handle|handles|own|owns|cover|covers {text}',
      '<be>? responsible|accountable for {text}',
      'interact|interacts|deal|deals|communicate|communicates|talk|talks with|to {text}',
      '<have> to {text}',
      '<be> <in> charge of {text}',
      'know about|of? {text}',
      '<have> {text} in it|them|there',
    ],
    ({ text }) => ({ kind: 'mentions', text }),
    'needs SQL',
  ),
  rule('predicate')(
    ['<mention>|<need> {text} in|under|among their|its|the? {where_stated}'],
    ({ text, where_stated }) => ({ kind: 'mentions', text, only: where_stated }),
  ),
  rule('predicate')(
    [
      '<have> no|undocumented|unknown documented|stated? {fact}',
      '<have> no {fact} stated|documented|known|listed|given|named|defined',
      'lack|lacks {fact}',
      'state|states no {fact}',
      '<have> not any? {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'missing' }),
    'has no grade',
  ),
  rule('predicate')(
    [
      '<report> directly? <into> a|an|any|some <manager>|<one_role> that|who|which {claim}',
      '<report> directly? <into> someone|somebody|anyone|anybody|those|people that|who|which {claim}',
    ],
    ({ claim }) => reportingTo(where({ kind: 'managers', of: ALL, steps: 1 }, claim)),
    'reports to a manager who is grade 9',
  ),
  rule('predicate')(
    '<report> directly? <into> a|an|any|some <manager>|<one_role> at|of|with|in? {grades}',
    ({ grades }) => reportingTo(where({ kind: 'managers', of: ALL, steps: 1 }, atGrade(grades))),
    'reports to a manager at grade 9',
  ),
  rule('predicate')(
    [
      '<mention>|name|names|know|show|shows|tell|tells <who>|what they|it <report> <into>',
      '<mention>|name|names <who> they|it <be> managed|supervised by',
      '<mention>|name|names <who> their|its <manager> <be>',
    ],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'stated' }),
    'state who they report to',
  ),
  rule('predicate')(
    ['<report> <into> someone|somebody|anyone|anybody', '<have> a|any <manager>'],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'stated' }),
    'reports to somebody',
  ),
  rule('predicate')(
    ['share|shares <same>? {shared_fact} with|as {roles}', '<have> <same> {shared_fact} as|like {roles}'],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
    'shares a manager with the Staff ESM',
  ),
  rule('predicate')(
    ['<report> <into> nobody|none', '<report> <into> no one', '<have> no one|nobody above it|them?'],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'missing' }),
    'reports to nobody',
  ),
  rule('predicate')(
    [
      '<have> documented|stated|known {fact}',
      '<have> {fact} documented|stated|known|listed|given|named|defined|written',
      'state|states {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'has a stated grade',
  ),
  rule('predicate')(
    [
      '<have> {fact} that|which? <be>? still|yet? to be defined|determined|announced|written',
      '<have> undefined|unwritten {fact}',
      '<have> {fact} that|which <be> not defined|written yet?',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'to_be_defined' }),
    'have requirements that are still to be defined',
  ),
  rule('predicate')(
    ['<have>|<need>|<mention> for? {count_span} {measure}', '<need> to <have> {count_span} {measure}'],
    ({ measure, count_span }) => howMany(measure, count_span),
    'has more than 10 requirements',
    'needs 5+ years of experience',
  ),
  rule('predicate')(
    ['<have> direct? reports|reportees|subordinates'],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    'has direct reports',
  ),
  rule('predicate')(
    '{predicate} at|of|with {grades}',
    ({ predicate, grades }) => and(predicate, atGrade(grades)),
    'manages people at grade 8',
  ),
  rule('predicate')(
    '{predicate} in|within|at {family}',
    ({ predicate, family }) => (saysOfGroup(predicate) ? undefined : and(predicate, inFamily(family))),
    'manages people in Partner Programs',
  ),
  rule('predicate')(
    [
      '{a:predicate} and|, {b:predicate}',
      '{a:predicate} and also {b:predicate}',
      'both {a:predicate} and {b:predicate}',
    ],
    ({ a, b }) => and(a, b),
    'needs SQL and reports to the Director',
  ),
  rule('predicate')(
    ['{a:predicate} or {b:predicate}', 'either {a:predicate} or {b:predicate}'],
    ({ a, b }) => or(a, b),
    'needs SQL or reports to the Director',
  ),
  rule('predicate')(
    ['neither <mention>|<need>|<use> {a:text} nor <mention>|<need>|<use>? {b:text}'],
    ({ a, b }) => and(not({ kind: 'mentions', text: a }), not({ kind: 'mentions', text: b })),
    'neither mention SQL nor Tableau',
  ),
  rule('predicate')(
    ['<have> neither {a:fact} nor {b:fact}'],
    ({ a, b }) =>
      and(
        { kind: 'documented', fact: a, state: 'missing' },
        { kind: 'documented', fact: b, state: 'missing' },
      ),
    'has neither a grade nor a manager',
  ),
  rule('predicate')(['neither {a:predicate} nor {b:predicate}'], ({ a, b }) => and(not(a), not(b))),
  rule('predicate')(
    ['{a:predicate} but|and|, {b:claim}'],
    // A "not" before it goes no further than the "but": "does not need SQL but works in sales".
    ({ a, b }) => (b.kind === 'not' ? and(a, b) : undefined),
    'needs SQL but is not grade 8',
  ),
  rule('claim')(
    ['{a:claim} but|and|, {b:claim}'],
    ({ a, b }) => and(a, b),
    'does not need SQL but is grade 8',
  ),

  // Claims with their own verb.
  rule('claim')('<be> {complement}', ({ complement }) => complement, 'is grade 8'),
  rule('claim')(
    ['<be> <not> {complement}', '<be> no {complement}'],
    ({ complement }) => not(complement),
    'is not grade 8',
  ),
  rule('claim')(
    '<have> a|any {fact}',
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'has a grade',
  ),
  rule('claim')('{predicate}', ({ predicate }) => predicate, 'needs SQL'),
  rule('claim')(
    ['<do>|<will>|<can> <not> {predicate}', '<not> {predicate}'],
    ({ predicate }) => denied(predicate),
    'does not need SQL',
  ),
  rule('claim')(
    ['<need>|<use>|<mention> no {text}'],
    ({ text }) => not({ kind: 'mentions', text }),
    'needs no SQL',
  ),
  rule('claim')(
    ['<do> <not> <have> any? documented|stated|known? {fact}'],
    ({ fact }) => ({ kind: 'documented', fact, state: 'missing' }),
    'does not have a grade',
  ),
  rule('claim')(
    ['<do>|<will>|<can> {predicate}', '<have> to {predicate}', '<will>|<can> be {complement}'],
    (slots) => ('predicate' in slots ? slots.predicate : slots.complement),
    'must know SQL',
  ),
  rule('claim')(['<be> <reporting> directly? <into> {roles}'], ({ roles }) => reportingTo(roles)),
  rule('claim')(['<be> <needing>|<mentioning> {text}'], ({ text }) => ({ kind: 'mentions', text })),
];
