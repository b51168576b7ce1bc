import { ALL, either, isSet, not, where } from '../../../queries/build.js';
import type { Condition, Quantifier, Query, Roles } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

const whether = (of: Roles, claim: Condition, quantifier: Quantifier = 'the'): Query => ({
  kind: 'whether',
  of,
  quantifier,
  claim,
});

/** What a page states is told in its words. */
const statements = (of: Roles, { text, only }: Extract<Condition, { kind: 'mentions' }>): Query => ({
  kind: 'statements',
  of,
  text,
  ...(only && { only }),
});

/** Of a group it is told how many of them say it. */
function claimed(roles: Roles, predicate: Condition): Query | undefined {
  if (predicate.kind === 'mentions' && !isSet(roles)) return statements(roles, predicate);
  // Whom somebody manages is a fact.
  const isFact = predicate.kind === 'measure' && predicate.measure === 'direct_reports';
  return isFact ? undefined : whether(roles, predicate);
}

/** "Is it a Senior ESM?": to be a role is to be that very one. */
function isOne(roles: Roles): Condition {
  if (roles.kind !== 'the') return { kind: 'among', roles };
  // "Is it a management role?" asks for no one of them.
  const { of } = roles;
  return of.kind === 'where' && of.roles.kind === 'all' ? of.condition : { kind: 'among', roles: of };
}
const beyond = (than: Roles, direction: 'above' | 'below', by?: number): Condition => ({
  kind: 'beyond',
  than,
  direction,
  measure: 'grade',
  ...(by !== undefined && { by }),
});

/** Yes or no. A claim about a role never selects it. */
export const WHETHER_RULES = [
  rule('query')(
    [
      '<be> {a:role} {b:role}',
      '<be> {a:role} same|equal|identical as|to|with {b:role}',
      '<be> {a:role} = {b:role}',
      '{a:role} = {b:role}',
      '<be> {a:role} same role|job|thing|title|position as {b:role}',
      '<be> {a:role} and {b:role} same role|job|thing|title|position?',
      '{a:role} <be> {b:role} right|correct?',
    ],
    ({ a, b }) => whether(a, isOne(b)),
    'is the Staff ESM the Senior ESM',
  ),
  rule('query')(
    ['<be> {a:role} {b:roles}'],
    ({ a, b }) => (b.kind === 'extreme' ? whether(a, isOne(b)) : undefined),
    'is the Director the highest analyst',
  ),
  rule('query')(
    [
      '<be> {a:role} <above>|higher|senior|> {b:role}',
      '<do> {a:role} come|comes after|above {b:role}',
      '{a:role} <be> <above>|higher|> {b:role}',
      '{a:role} > {b:role}',
      '{a:role} <higher> than {b:role}',
    ],
    ({ a, b }) => whether(a, beyond(b, 'above')),
    'is the Staff ESM above the Senior ESM',
  ),
  rule('query')(
    [
      '<be> {a:role} <below>|lower|junior|< {b:role}',
      '<do> {a:role} come|comes before|below {b:role}',
      '{a:role} <be> <below>|lower|< {b:role}',
      '{a:role} < {b:role}',
      '{a:role} <lower> than {b:role}',
    ],
    ({ a, b }) => whether(a, beyond(b, 'below')),
    'is the Staff ESM below the Senior ESM',
  ),
  rule('query')(
    [
      '<be> {roles} {complement}',
      '<be> {roles} really|still|actually|always|usually {complement}',
      '<be> it true|right|correct|so that? {roles} <be> {complement}',
      '{roles} <be> {complement} <be> <not> it|he|she|they',
      '{roles} <be> {complement} right|correct|no|yes|true|or',
      '{roles} <will>|<can> be {complement} no|right?',
      '{roles} <be> {complement} , right|no|correct|yes|true',
      '<i> thought|think|guess|believe|heard|assume|assumed that? {roles} <be> {complement}',
      'why|how <be> {roles} {complement}',
      '{roles} , {grades} , right|no|correct|yes?',
      '{roles} really {grades}',
      'since|because|if|as {roles} <be> {complement}',
      'so {roles} <be> {complement}',
      'confirm|check|am|right|i that|whether|if|right {roles} <be> {complement}',
      '<be> i right|correct that? {roles} <be> {complement}',
      'whether|if {roles} <be> {complement}',
    ],
    (s) => whether(s.roles, 'grades' in s ? { kind: 'grade', ranges: s.grades } : s.complement),
    'is the Staff ESM grade 9',
  ),
  rule('query')(
    ['{role} <be> {complement}', '{joined} <be> {complement}', '<all>|both {noun} <be> {complement}'],
    (s) => whether('noun' in s ? s.noun : 'joined' in s ? either(...s.joined) : s.role, s.complement),
    'the Staff ESM is grade 9',
  ),
  rule('query')(
    [
      '{role} <be> <not> {complement}',
      '{role} <not> {complement}',
      '<all>|both {noun} <be> <not> {complement}',
    ],
    (s) => whether('noun' in s ? s.noun : s.role, s.complement),
    "the Staff ESM isn't grade 9",
  ),
  rule('query')(
    ['{noun} {claim}', '{noun} <be> there? {modifier}'],
    (s) => ({ kind: 'list', roles: where(s.noun, 'claim' in s ? s.claim : s.modifier), columns: [] }),
    'directors are not grade 10',
  ),
  rule('query')(
    [
      '<do> {a:role} <have> more {measure} than {b:role}',
      '<do> {a:role} <have> more {measure} than {b:role} <do>',
    ],
    ({ a, b, measure }) => whether(a, { kind: 'beyond', than: b, direction: 'above', measure }),
    'does the Staff ESM have more responsibilities than the Senior ESM',
  ),
  rule('query')(['<do> {a:role} <have> fewer|less {measure} than {b:role}'], ({ a, b, measure }) =>
    whether(a, { kind: 'beyond', than: b, direction: 'below', measure }),
  ),
  rule('query')(
    [
      '<be> {a:role} {steps} above|over|higher {b:role}',
      '<be> {a:role} {number} <step>|steps|grades|levels above|over|higher than? {b:role}',
    ],
    (s) => whether(s.a, beyond(s.b, 'above', ('steps' in s ? s.steps : s.number) as number)),
    'is the Staff ESM one grade above the Senior ESM',
  ),
  rule('query')(
    [
      '<be> {a:role} {steps} below|under|lower {b:role}',
      '<be> {a:role} {number} <step>|steps|grades|levels below|under|lower than? {b:role}',
    ],
    (s) => whether(s.a, beyond(s.b, 'below', ('steps' in s ? s.steps : s.number) as number)),
    'is the Senior ESM one grade below the Staff ESM',
  ),
  rule('query')(
    [
      '{role} people|line|team manager|leader|management|leadership',
      '{role} management|managerial|leadership track|role|position?',
    ],
    ({ role }) => whether(role, { kind: 'track', track: 'management' }),
    'Staff ESM people manager',
  ),
  rule('query')(
    ['{role} ic', '{role} individual? contributor'],
    ({ role }) => whether(role, { kind: 'track', track: 'individual contributor' }),
    'Staff ESM individual contributor',
  ),
  rule('query')(
    ['{role} {grades}', '{role} , {grades}'],
    ({ role, grades }) =>
      grades.every(({ from, to }) => from === to)
        ? whether(role, { kind: 'grade', ranges: grades })
        : undefined,
    'Staff ESM, grade 9',
  ),
  rule('query')(
    [
      '<be> a|an|any|every {a:generic} <above>|<senior>|higher|> than? a|an|any|every {b:generic}',
      '<be> {a:kind} <above>|<senior>|higher|> than? {b:kind}',
      '<do> a|an {a:generic} rank|ranks|outrank|outranks|sit|stand higher|above? than? a|an {b:generic}',
    ],
    ({ a, b }) => whether(a, beyond(b, 'above'), 'all'),
    'is a director above a senior manager',
  ),
  rule('query')(
    [
      '<be> {roles} <not> {complement}',
      '<be> <not> {roles} {complement}',
      '<be> it <not> true that? {roles} <be> {complement}',
    ],
    ({ roles, complement }) => whether(roles, complement),
    "isn't the Staff ESM grade 9",
  ),
  rule('query')(
    [
      '<do>|<will>|<can>|<have> {roles} {predicate}',
      '<do> {roles} really|actually|still|always {predicate}',
      '<have>|<be> {roles} <same> {shared_fact} as|like {y:roles}',
      '{roles:role} <same> {shared_fact} as|like {y:roles}',
      '<be> it true|right|correct that? {roles} {predicate}',
      '{roles} {predicate} right|correct|no|true',
      '{roles} <do> {predicate}',
      'why|how <do> {roles} {predicate}',
      '<do> <not> {roles} {predicate}',
      '{role} <do>|<will> <not> {predicate}',
      '<all> {noun} <do>|<will> <not> {predicate}',
      '<i> thought|think|guess|heard that? {roles} {predicate}',
      '<be> {roles} <reporting> <into> {x:roles}',
      '<be> {roles} <reporting> <into> {x:roles} or someone|somebody|anyone else',
      '<i> heard|think|thought {roles} {predicate}',
      'whether|if {roles} {predicate}',
      '<be> i right|correct that? {roles} {predicate}',
    ],
    (s) => {
      if ('y' in s) return whether(s.roles, { kind: 'same', as: s.y, fact: s.shared_fact });
      if ('x' in s) return whether(s.roles, { kind: 'among', roles: { kind: 'reports', of: s.x, steps: 1 } });
      return claimed('role' in s ? s.role : 'noun' in s ? s.noun : s.roles, s.predicate);
    },
    'does the Staff ESM report to the CRO',
  ),
  rule('query')(
    ['<do> {role} <report> indirectly <into> {roles}', '<do> {role} indirectly <report> <into> {roles}'],
    ({ role, roles }) =>
      whether(role, { kind: 'among', roles: { kind: 'reports', of: roles, steps: 'all' } }),
    'does the Staff ESM indirectly report to the CRO',
  ),
  rule('query')(
    '{roles} {predicate}',
    ({ roles, predicate }) => (isSet(roles) ? undefined : claimed(roles, predicate)),
    'the Staff ESM reports to the CRO',
  ),
  rule('query')(
    [
      '<do>|<be> any|some|one of {noun:set} {predicate}',
      '<do> any|some {noun} {predicate}',
      '<do>|<will>|<can> anyone|anybody|someone|somebody {among:modifier} {predicate}',
      '<do> {noun} exist that|which|who {claim}',
    ],
    (s) => whether('among' in s ? where(ALL, s.among) : s.noun, 'claim' in s ? s.claim : s.predicate, 'any'),
    'do any grade 7 roles report to a director',
  ),
  rule('query')(
    [
      'any {member}',
      '<show> me|us? any {member}',
      '<be>|<do> there|we|you <have>? any {member}',
      '<be>|<do> there|we|you <have>? {member} that|which|who {claim}',
    ],
    (s) => ({ kind: 'list', roles: 'claim' in s ? where(s.member, s.claim) : s.member, columns: [] }),
    'any analyst',
    'is there any lead role in Partner Programs',
  ),
  rule('query')(
    ['<be> {number:grade} {end} <grade>', '<be> <gradeish> {number:grade} {end} <grade>?'],
    ({ number, end }) =>
      whether(
        { kind: 'extreme', of: ALL, end, measure: 'grade', place: 1 },
        { kind: 'grade', ranges: [{ from: number, to: number }] },
        'any',
      ),
    'is 12 the highest grade',
  ),
  rule('query')(
    'any {noun} that|who|which? {claim}',
    ({ noun, claim }) => ({ kind: 'list', roles: where(noun, claim), columns: [] }),
    'any roles that need Kubernetes',
  ),
  rule('query')(
    ['<be> any|some {noun} {complement}', '<be> any|some|one of {noun:set} {complement}'],
    // "Are any in Partner Programs" asks whether there are any.
    ({ noun, complement }) =>
      complement.kind === 'family'
        ? { kind: 'list', roles: where(noun, complement), columns: [] }
        : whether(noun, complement, 'any'),
    'are any directors grade 8',
  ),
  rule('query')(
    ['<be> any|some {member} {complement}', '<do>|<will>|<can> any|some {member} {predicate}'],
    (s) => whether(s.member, 'complement' in s ? s.complement : s.predicate, 'any'),
    'is any analyst a people manager',
    'does any lead role need SQL',
  ),
  rule('query')(
    [
      '<do>|<will>|<can> anyone|anybody|someone|somebody {predicate}',
      '<be> anyone|anybody|someone|somebody {complement}',
      '<do> anyone|anybody|someone|somebody <in> {family} {predicate}',
      '<be> anyone|anybody|someone|somebody <in> {family} {complement}',
    ],
    (s) => {
      const claim = 'complement' in s ? s.complement : s.predicate;
      const members = 'family' in s ? where(ALL, { kind: 'family', families: s.family }) : ALL;
      // Who reports to a role is a fact of it.
      if (members === ALL && claim.kind === 'among') return undefined;
      return claim.kind === 'mentions' ? statements(members, claim) : whether(members, claim, 'any');
    },
    'does anyone in Partner Programs report to the CRO',
  ),
  rule('query')(
    [
      '<do>? <not>? every|each {member} {predicate}',
      '<be> <not>? every|each {member} {complement}',
      '<not>? every|each {member} <be> {complement}',
    ],
    (s) => whether(s.member, 'complement' in s ? s.complement : s.predicate),
    'does every senior role need SQL',
  ),
  rule('query')(
    [
      '<do> <not>? all|each {noun} {predicate}',
      '<be> <not>? all|each {noun} {complement}',
      '<do> <not>? all|every|each one? of {noun:set} {predicate}',
      '<be> <not>? all|every|each one? of {noun:set} {complement}',
      '<do> everyone|everybody in? {noun} {predicate}',
      '<not>? all|each {noun} {predicate}',
      '<not>? all|each {noun} <be> {complement}',
      '<not>? all|every|each one? of {noun:set} {predicate}',
      '<not>? all|every|each one? of {noun:set} <be> {complement}',
    ],
    (s) => whether(s.noun, 'complement' in s ? s.complement : s.predicate),
    'are all directors grade 10',
  ),
  rule('query')(
    [
      '<do> no {noun} {predicate}',
      '<do>? none of {noun:set} {predicate}',
      'no {noun} {predicate}',
      'none of {noun:set} <be> {complement}',
      'no {noun} <be> {complement}',
      '<be> no {noun} {complement}',
      '<be> none of {noun:set} {complement}',
      '<do>? no {noun:member} {predicate}',
      'no {noun:member} <be> {complement}',
      '<be> no {noun:member} {complement}',
    ],
    (s) => whether(s.noun, not('complement' in s ? s.complement : s.predicate), 'all'),
  ),
  rule('query')(
    [
      'nobody|none <in> {family} {predicate} right|correct|true?',
      'nobody|none <in> {family} <be> {complement} right|correct|true?',
      'no one <in> {family} {predicate} right|correct|true?',
      'no one <in> {family} <be> {complement} right|correct|true?',
    ],
    (s) =>
      whether(
        where(ALL, { kind: 'family', families: s.family }),
        not('complement' in s ? s.complement : s.predicate),
        'all',
      ),
    'nobody in Partner Programs is grade 12',
  ),
  rule('query')(
    [
      '<do>? every|each {noun:member} <have> a|any {fact} right|correct|true?',
      'every|each {noun:member} {fact}',
      '<do>? all|every|each of? {noun} <have> a|any {fact} right|correct|true?',
    ],
    // "Every role in the Sales family" is of it.
    ({ noun, fact }) =>
      fact === 'family' ? undefined : whether(noun, { kind: 'documented', fact, state: 'stated' }, 'all'),
    'does every analyst have a grade',
  ),
  rule('query')(
    [
      '<be>|<do> there|we|you <have>? any|such? {title}',
      '<do> {title} exist',
      '<do> we|you have {title}',
      '<be> there any? <one_role> called|named {title}',
      'any {title} there?',
      '<do> there <be>|exist {title}',
    ],
    ({ title }) => ({ kind: 'exists', roles: title }),
    'is there a Lead ESM',
  ),
  rule('query')(
    ['<be> there? anyone|anybody|someone|somebody <above> {role}'],
    ({ role }) => ({ kind: 'facts', facts: ['reports_to'], of: role }),
    'is anybody above the Staff ESM',
  ),
  rule('query')(
    ['<be> there? anyone|anybody|someone|somebody <below>|beneath {role}'],
    ({ role }) => ({ kind: 'facts', facts: ['direct_reports'], of: role }),
    'is anybody below the Director',
  ),
  rule('query')(
    '<be> there any|a|something|anything|someone? <one_role>|<roles>|level|levels? {roles}',
    ({ roles }) => (roles.kind === 'between' ? { kind: 'list', roles, columns: [] } : undefined),
    'is there a role between the ESM and the Director',
  ),
  rule('query')(
    [
      '<be>|<do> there|we|you <have>? any {noun}',
      '<be> there {noun} or not',
      'any {noun} there?',
      'any {noun}',
      '<do> any {noun} exist',
      '<be> there any? <one_role> {modifier}',
      '<be> there any? {attribute} <one_role>',
      'any <one_role> {modifier}',
      '<be> there anyone|anybody|someone|somebody {modifier}',
      'anything {modifier}',
      '<be> there a|an|any? {track} <one_role>? {modifier}',
    ],
    (s) =>
      'track' in s
        ? {
            kind: 'list',
            roles: where(where(ALL, { kind: 'track', track: s.track }), s.modifier),
            columns: [],
          }
        : 'noun' in s
          ? { kind: 'list', roles: s.noun, columns: [] }
          : { kind: 'list', roles: where(ALL, 'attribute' in s ? s.attribute : s.modifier), columns: [] },
    'is there any role above grade 10',
  ),
];
