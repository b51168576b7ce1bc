import { ALL, and, not, or, partsOf, where } from '../../../queries/build.js';
import type { Condition, Measure, NumberSpan, Roles } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

const MANAGERS: Condition = { kind: 'track', track: 'management' };
const inFamily = (families: readonly string[]): Condition => ({ kind: 'family', families });
const ofGrade = (ranges: Extract<Condition, { kind: 'grade' }>['ranges']): Condition => ({
  kind: 'grade',
  ranges,
});
/** "Reports to a director" is true of any. */
const reportsTo = (roles: Roles): Condition => ({
  kind: 'among',
  roles: { kind: 'reports', of: any(roles), steps: 1 },
});
/** Who "does not need SQL in Partner Programs" is of that family. */
const denied = (predicate: Condition): Condition => {
  const parts = partsOf(predicate);
  const places = parts.filter(({ kind }) => kind === 'family');
  const others = parts.filter(({ kind }) => kind !== 'family');
  return places.length > 0 && others.length > 0 ? and(...places, not(and(...others))) : not(predicate);
};

/** "Not senior" leaves out the Senior Directors as well, whose level is a word longer. */
const ofNoSuchLevel = (levels: readonly string[]): Condition =>
  and(
    not({ kind: 'level', levels }),
    ...levels.map((level) => not({ kind: 'titled', words: level.split(' ') })),
  );

/** "Reports to a VP": also to one whom pages only name as a manager. */
const reportsToSome = (kind: Roles): Condition => ({
  kind: 'among',
  roles: {
    kind: 'reports',
    of:
      kind.kind === 'where' && kind.roles.kind === 'all'
        ? where({ kind: 'managers', of: ALL, steps: 1 }, kind.condition)
        : kind,
    steps: 1,
  },
});
const any = (roles: Roles): Roles => (roles.kind === 'the' ? roles.of : roles);
const beyond = (than: Roles, direction: 'above' | 'below'): Condition => ({
  kind: 'beyond',
  than,
  direction,
  measure: 'grade',
});

/** "8 requirements" counts them; "grade 8" is no count. */
const howMany = (measure: Measure, [span]: readonly NumberSpan[]): Condition | undefined =>
  span && measure !== 'grade' ? { kind: 'measure', measure, span } : undefined;

/** "Manages the managers in Partner Programs": a place behind a group is of that group. */
const saysOfGroup = (predicate: Condition): boolean =>
  predicate.kind === 'among' && 'of' in predicate.roles && predicate.roles.of.kind === 'where';

/** What may be said of roles: behind a noun ("in Partner Programs"), after "is" ("grade 8"), with a verb ("reports to"). */
export const CONDITION_RULES = [
  // Behind a noun.
  rule('modifier')(
    [
      '<in>|for|across {family}',
      'that|which? <be>? part of {family}',
      'belonging to {family}',
      'across|among|amongst|throughout {family}',
    ],
    ({ family }) => inFamily(family),
    'in Partner Programs',
  ),
  rule('modifier')('<in> both {family}', ({ family }) => inFamily(family)),
  rule('modifier')(
    [
      'at|on|of|in|with? <same> {a:shared_fact} as|like|with {roles} but|and in|from|of|on|at? another|different|other {b:shared_fact}',
      'at|on|of|in|with? <same> {a:shared_fact} as|like|with {roles} outside of? its|their|the? {b:shared_fact}',
    ],
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, not({ kind: 'same', as: roles, fact: b })),
    'with the same grade as the Staff ESM but in another family',
  ),
  rule('complement')(
    'at|on|of|in? <same> {a:shared_fact} as|like|with {roles} but|and in|from|of|on|at? another|different|other {b:shared_fact}',
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, not({ kind: 'same', as: roles, fact: b })),
    'the same grade as the Staff ESM but in another family',
  ),
  rule('modifier')(['{family} only', 'only in {family}'], ({ family }) => inFamily(family)),
  rule('modifier')(
    [
      'not in|of|from|at|within {family}',
      'outside of? {family}',
      'other than|not in? {family}',
      'anywhere but {family}',
    ],
    ({ family }) => not(inFamily(family)),
    'not in Partner Programs',
  ),
  rule('modifier')(
    ['{grades}', 'at|of|with|on|in|having|for {grades}', 'at|graded {span}'],
    (slots) => ofGrade('grades' in slots ? slots.grades : slots.span),
    'at grade 8',
  ),
  rule('modifier')(
    [
      'not|except|excluding|without|outside at|of|in|on? {grades}',
      'other than {grades}',
      'of? any other? grade but|except {span}',
    ],
    (slots) => not(ofGrade('grades' in slots ? slots.grades : slots.span)),
    'other than grade 8',
  ),
  rule('modifier')(
    ['neither {a:grades} nor {b:grades}', 'neither {a:grades} nor {b:span}'],
    ({ a, b }) => and(not(ofGrade(a)), not(ofGrade(b))),
    'neither grade 8 nor grade 9',
  ),
  rule('modifier')(
    ['of|at|on|with|in {level}', 'at|of|on {level} level'],
    ({ level }) => ({ kind: 'level', levels: level }),
    'of the senior level',
  ),
  rule('modifier')(
    ['on|in|of|for|from {track}'],
    ({ track }) => ({ kind: 'track', track }),
    'on the management track',
  ),
  rule('modifier')(['that|which|who {claim}'], ({ claim }) => claim, 'that need SQL'),
  rule('modifier')(
    ['<reporting> directly? <into> {roles}', 'managed|supervised|led by {roles}', 'under {roles}'],
    ({ roles }) => reportsTo(roles),
    'reporting to the Director',
  ),
  rule('modifier')(
    [
      '<reporting> directly? <into> a|an|any|some {singular_kind}',
      'managed|supervised|led by a|an|any|some {singular_kind}',
    ],
    ({ singular_kind }) => reportsToSome(singular_kind),
    'reporting to a Director',
  ),
  rule('modifier')(
    [
      '<needing> {text}',
      '<mentioning> {text}',
      'with|about|around|on|involving|using {text}',
      'with {text} in it|them|there',
      'with|having {text} experience|skills|knowledge',
      'where {text} <be> <need>|required|needed|mentioned',
    ],
    ({ text }) => ({ kind: 'mentions', text }),
    'needing SQL',
  ),
  rule('modifier')(
    ['without {text}', 'not|without <needing>|<mentioning> {text}'],
    ({ text }) => not({ kind: 'mentions', text }),
    'not requiring SQL',
  ),
  rule('modifier')(
    [
      'whose {where_stated} <mention>|<need> {text}',
      'with {text} in|among|under their|its|the? {where_stated}',
    ],
    ({ where_stated, text }) => ({ kind: 'mentions', text, only: where_stated }),
    'whose responsibilities mention Impartner',
  ),
  rule('modifier')(
    [
      'with|having|containing word? {term} in their|its? title|titles|name|names',
      'whose title|name <mention> word? {term}',
    ],
    ({ term }) => (term.kind === 'phrase' ? { kind: 'titled', words: term.words } : undefined),
    'with Sales in the title',
  ),
  rule('where_stated')('requirements|requirement|qualifications|reqs', () => ['requirements'] as const),
  rule('where_stated')(
    'responsibilities|responsibility|duties|duty|tasks',
    () => ['responsibilities'] as const,
  ),
  rule('where_stated')('expectations', () => ['expectations'] as const),
  rule('where_stated')('summary|summaries|description|descriptions', () => ['summary'] as const),
  rule('modifier')(
    ['with|having {shared_fact} of {roles}', 'sharing {shared_fact} with {roles}'],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
  ),
  rule('modifier')(
    [
      'with|at|of|on|in|having|sharing? <same> {shared_fact} as|like|with {roles}',
      '<same> {shared_fact} as|like {roles}',
      'as {roles} by|in {shared_fact}',
      'equal to {roles} in {shared_fact}',
      'on {shared_fact} par with {roles}',
    ],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
    'with the same grade as the Staff ESM',
  ),
  rule('shared_fact')(
    ['<grade>', 'level', 'pay|job|seniority grade|level', 'rank|seniority'],
    () => 'grade' as const,
  ),
  rule('shared_fact')('track', () => 'track' as const),
  rule('shared_fact')('family|team|department', () => 'family' as const),
  rule('shared_fact')(['direct|line? <manager>', 'reporting line'], () => 'manager' as const),
  rule('modifier')(
    [
      '<senior>|<higher> than {roles}',
      'more senior than {roles}',
      'graded|ranked higher|above than? {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'more senior than the Staff ESM',
  ),
  rule('modifier')(
    [
      '<junior>|<lower> than {roles}',
      'less senior than {roles}',
      'more junior than {roles}',
      'graded|ranked lower|below than? {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'more junior than the Staff ESM',
  ),
  rule('modifier')(
    [
      'without documented|stated|known|named|a|any? <manager>',
      'without <manager> stated|named|documented|known|listed|given',
      'with no <manager> stated|named|documented|known|listed|given',
      'with|having no|undocumented|unknown|unstated documented|stated|known|named? <manager>',
      'without reporting line',
      'with no reporting line',
    ],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'missing' }),
    'without a documented manager',
  ),
  rule('modifier')(
    [
      'without documented|stated|known|any? {fact}',
      'without {fact} stated|documented|known|listed|given',
      'with no {fact} stated|documented|known|listed|given',
      'with|having no|undocumented|unknown|unstated documented|stated|known? {fact}',
      'missing|lacking {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'missing' }),
    'without a grade',
  ),
  rule('modifier')(
    [
      'with|having documented|stated|known {fact}',
      'with|having {fact} documented|stated|known|listed|given|defined|written',
      'with|having a {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'with a stated grade',
  ),
  rule('modifier')(
    [
      'with|whose {fact} <be>? to be defined|determined|announced|written',
      'with undefined|unwritten|tbd {fact}',
      'whose {fact} <be> undefined|tbd|open|unwritten',
      'with {fact} that <be> still|yet? to be defined',
      'whose {fact} <be> not defined|written|ready yet?',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'to_be_defined' }),
    'whose requirements are to be defined',
  ),
  rule('modifier')(
    [
      'reporting <into> role|roles|someone|somebody|person|manager|managers outside of? catalogue|catalog|list?',
      'whose <manager> <be> outside|not of|in? catalogue|catalog|list',
      'with <manager> outside of? catalogue|catalog|list',
    ],
    () => ({ kind: 'reports_outside' }),
  ),
  rule('modifier')(
    [
      'with|having? {count_span} {measure}',
      'with|having? {count_span} {measure} <need>|required|needed',
      '<needing> {count_span} {measure}',
      'for|from|at {count_span} {measure}',
    ],
    ({ measure, count_span }) => howMany(measure, count_span),
    'with more than 10 requirements',
    'requiring at least 3 years of experience',
  ),
  rule('modifier')(
    [
      'that|which? <have> been? replaced|renamed|superseded',
      'that|which? <be> replaced|obsolete|old|outdated',
    ],
    () => ({ kind: 'replaced' }),
  ),
  rule('attribute')(['current|present|existing|valid'], () => not({ kind: 'replaced' }), 'current'),
  rule('modifier')(
    ['current|existing ones|roles? only?', 'only current|existing ones|roles?'],
    () => not({ kind: 'replaced' }),
    'current only',
  ),
  rule('attribute')(['replaced|former|old|obsolete|superseded'], () => ({ kind: 'replaced' }), 'replaced'),
  rule('attribute')(
    ['non {attribute}', 'not {attribute}'],
    ({ attribute }) => (attribute.kind === 'level' ? ofNoSuchLevel(attribute.levels) : not(attribute)),
    'non management',
  ),
  rule('modifier')(
    [
      '{a:modifier} and|but|, {b:modifier}',
      '{a:modifier} and|but also|and still|yet? {b:modifier}',
      'both {a:modifier} and {b:modifier}',
    ],
    ({ a, b }) => and(a, b),
    'in Partner Programs and above grade 8',
  ),
  rule('modifier')(
    ['{a:modifier} or {b:modifier}', 'either {a:modifier} or {b:modifier}'],
    ({ a, b }) => or(a, b),
    'in Partner Programs or above grade 8',
  ),

  // After "is".
  rule('complement')(
    [
      '{grades}',
      'at|of|on|in {grades}',
      'graded? at|as? {span}',
      'graded|ranked|rated|placed|classed at|as|in|on? {grades}',
      '{span}',
      'in|at {span} by grade',
    ],
    (slots) => ofGrade('grades' in slots ? slots.grades : slots.span),
    'grade 8',
  ),
  rule('complement')(
    ['{grades} role|roles|job|jobs|position|positions|one|person'],
    ({ grades }) => ofGrade(grades),
    'a grade 8 role',
  ),
  rule('complement')(
    ['<in>|of {family}', 'part|member|members of {family}', '{family} <role>', '{family}'],
    ({ family }) => inFamily(family),
    'in Partner Programs',
  ),
  rule('complement')(
    ['{level} <role>?', '{level} level'],
    ({ level }) => ({ kind: 'level', levels: level }),
    'a senior role',
  ),
  rule('complement')(
    ['{track} <role>?', 'on|in {track}', 'on {track} track'],
    ({ track }) => ({ kind: 'track', track }),
    'on the management track',
  ),
  rule('complement')(
    ['people|line? manager|managers|leader|leaders', 'in management|leadership'],
    () => MANAGERS,
    'a people manager',
  ),
  rule('complement')(['ic|ics', 'individual contributor|contributors'], () => ({
    kind: 'track',
    track: 'individual contributor',
  })),
  rule('complement')(
    [
      '<higher>|senior than {roles}',
      'more senior than|as|to {roles}',
      'senior|superior to {roles}',
      'graded|ranked higher|above than? {roles}',
      'higher grade|level|graded|ranked|up than {roles}',
      'at? higher grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'higher than the Senior ESM',
  ),
  rule('complement')(
    [
      '<lower>|junior than {roles}',
      'less senior than {roles}',
      'more junior than|as|to {roles}',
      'junior|subordinate to {roles}',
      'graded|ranked lower|below than? {roles}',
      'at? lower grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'lower than the Staff ESM',
  ),
  rule('modifier')(
    ['with|at|of|on|in|having|sharing? <same> {a:shared_fact} and|& {b:shared_fact} as|like|with {roles}'],
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, { kind: 'same', as: roles, fact: b }),
    'with the same grade and track as the Staff ESM',
  ),
  rule('complement')(
    [
      'at|on|of|in? <same> {shared_fact} as|like|with {roles}',
      'on par with {roles}',
      'as senior as {roles}',
      'equal in {shared_fact} to {roles}',
    ],
    (slots) => ({
      kind: 'same',
      as: slots.roles,
      fact: 'shared_fact' in slots ? slots.shared_fact : 'grade',
    }),
    'the same grade as the Senior ESM',
  ),
  rule('complement')('{kind}', ({ kind }) => ({ kind: 'among', roles: kind }), 'directors'),
  rule('complement')(
    ['managed|supervised|led|overseen by {roles}', 'reporting <into> {roles}', 'under {roles}'],
    ({ roles }) => reportsTo(roles),
    'managed by the Director',
  ),
  rule('complement')(
    [
      'managed|supervised|led|overseen by a|an|any|some {singular_kind}',
      'reporting <into> a|an|any|some {singular_kind}',
    ],
    ({ singular_kind }) => reportsToSome(singular_kind),
    'managed by a Director',
  ),
  rule('complement')(['replaced|obsolete|outdated|superseded'], () => ({ kind: 'replaced' })),
  rule('complement')(['current|valid|still there|around'], () => not({ kind: 'replaced' })),
  rule('complement')(['<next> <step> after|for|of|from|to {roles}'], ({ roles }) => ({
    kind: 'among',
    roles: { kind: 'next', of: roles, steps: 1 },
  })),
  rule('complement')(
    ['neither {a:complement} nor {b:complement}'],
    ({ a, b }) => and(not(a), not(b)),
    'neither grade 8 nor grade 9',
  ),
  rule('complement')(
    ['{a:complement} or|/ {b:complement}', 'either {a:complement} or {b:complement}'],
    ({ a, b }) => (a.kind === 'track' && b.kind === 'track' ? undefined : or(a, b)),
    'grade 8 or in Partner Programs',
  ),
  rule('complement')(
    ['{a:complement} and|, {b:complement}', 'both {a:complement} and {b:complement}'],
    ({ a, b }) => and(a, b),
    'grade 8 and a manager',
  ),

  // Verbs, as they stand after "does" or alone.
  rule('predicate')(
    [
      '<report> directly? <into> {roles}',
      '<have> {roles} as direct? <manager>',
      '<report> directly? up? <into> {roles}',
      'work|works|sit|sits under|for {roles}',
    ],
    ({ roles }) => reportsTo(roles),
    'reports to the Director',
  ),
  rule('predicate')(
    [
      '<report> directly? up? <into> a|an|any|some {singular_kind}',
      '<have> a|an|any {singular_kind} as direct? <manager>',
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
    ({ grades }) => ofGrade(grades),
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
    ['belong|belongs to {family}', 'sit|sits|be|fall|falls <in>|under {family}'],
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
    ({ claim }) => reportsTo(where({ kind: 'managers', of: ALL, steps: 1 }, claim)),
    'reports to a manager who is grade 9',
  ),
  rule('predicate')(
    '<report> directly? <into> a|an|any|some <manager>|<one_role> at|of|with|in? {grades}',
    ({ grades }) => reportsTo(where({ kind: 'managers', of: ALL, steps: 1 }, ofGrade(grades))),
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
    ({ predicate, grades }) => and(predicate, ofGrade(grades)),
    'manages people at grade 8',
  ),
  rule('predicate')(
    '{predicate} in|within|at {family}',
    ({ predicate, family }) => (saysOfGroup(predicate) ? undefined : and(predicate, inFamily(family))),
    'manages people in Partner Programs',
  ),
  rule('predicate')(
    [
      '{a:predicate} and|but|, {b:predicate}',
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
    ({ a, b }) => and(a, b),
    'needs SQL but is not grade 8',
  ),

  // Claims with their own verb.
  rule('claim')('<be> {complement}', ({ complement }) => complement, 'is grade 8'),
  rule('claim')(
    ['<be> <not> {complement}', '<be> no {complement}'],
    ({ complement }) => not(complement),
    'is not grade 8',
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
  rule('claim')(['<be> <reporting> directly? <into> {roles}'], ({ roles }) => reportsTo(roles)),
  rule('claim')(['<be> <needing>|<mentioning> {text}'], ({ text }) => ({ kind: 'mentions', text })),
];
