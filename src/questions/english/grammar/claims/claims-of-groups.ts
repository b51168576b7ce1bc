import { ALL, either, listOf, not, rolesAtGrade, rolesInFamily, where } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import { rule } from '../../../chart/rule.js';
import { statements, whether } from './claim-queries.js';

/** What most pages state: "do all directors have a manager" asks whether it is so. */
export const CLAIMED: ReadonlySet<Fact> = new Set<Fact>(['grade', 'reports_to']);

/** Yes or no of groups: whether any, all or none of their roles are so. */
export const GROUP_CLAIM_RULES = [
  rule('query')(
    [
      '<all>|both {noun} <be> <not>? {complement}',
      '<all> {noun} <do>|<will> <not> {predicate}',
      '<do>? <not>? all|each {noun} {predicate}',
      '<do>? <not>? all|every|each one? of {noun:set} {predicate}',
      '<be> <not>? all|every|each one? of {noun:set} {complement}',
      '<do> everyone|everybody in? {noun} {predicate}',
      '<not>? all|each {noun} <be> {complement}',
      '<not>? all|every|each one? of {noun:set} <be> {complement}',
    ],
    (s) => whether(s.noun, 'complement' in s ? s.complement : s.predicate),
    'all directors are grade 10',
    'are all directors grade 10',
  ),
  rule('assertion')(
    ['any|some|one of? {noun} <be> {complement}', 'any|some|one of? {noun} <do>|<will>|<can>? {predicate}'],
    (s) => whether(s.noun, 'complement' in s ? s.complement : s.predicate, 'any'),
  ),
  rule('assertion')(
    ['some of? {noun} <be> <not> {complement}', 'some of? {noun} <do>|<will>|<can> <not> {predicate}'],
    (s) => whether(s.noun, not('complement' in s ? s.complement : s.predicate), 'any'),
  ),
  rule('query')(
    [
      '<be> {grades} <roles>|<one_role>? always|all|only for|to|of? {complement}',
      '<do> {grades} always? mean|imply {complement}',
      '<be> {noun} always|only {complement}',
      '<be> a|an {noun:member} always|only {complement}',
    ],
    ({ complement, ...s }) => whether('grades' in s ? rolesAtGrade(s.grades) : s.noun, complement),
    'is grade 8 always a manager',
  ),
  rule('query')(
    ['<be> {noun} all <not>? {complement}', '{noun} <be> all {complement}'],
    ({ noun, complement }) => whether(noun, complement),
    'are the directors all at grade 10',
  ),
  rule('query')(
    [
      'everyone|everybody <in> {family} <be> <not>? {complement}',
      'everyone|everybody <in> {family} {predicate}',
    ],
    (s) => whether(rolesInFamily(s.family), 'complement' in s ? s.complement : s.predicate),
    'everyone in Ecosystem Sales is an individual contributor',
  ),
  rule('query')(
    'neither {a:role} nor {b:role} (<be>? {claim} | {claim} , right|correct|no|yes?)',
    ({ a, b, claim }) =>
      claim.kind === 'mentions' ? statements(either(a, b), claim) : whether(either(a, b), claim, 'none'),
    'neither the ESM nor the EPM needs SQL',
  ),
  rule('query')(
    [
      '<do>|<will>|<can>|must? {joined} both|all|each {predicate}',
      '(<be> {joined} | {joined} <be>) both|all|each {complement}',
    ],
    (s) => whether(either(...s.joined), 'complement' in s ? s.complement : s.predicate, 'all'),
    'do the ESM and the EPM both need SQL',
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
    ['<be> any|some {member} {complement}', '<do>|<will>|<can> any|some {member} {predicate}'],
    (s) => whether(s.member, 'complement' in s ? s.complement : s.predicate, 'any'),
    'is any analyst a people manager',
    'does any lead role need SQL',
  ),
  rule('query')(
    ['<be> any|some {noun} {complement}', '<be> any|some|one of {noun:set} {complement}'],
    // "Are any in Partner Programs" asks whether there are any.
    ({ noun, complement }) =>
      complement.kind === 'family' ? listOf(where(noun, complement)) : whether(noun, complement, 'any'),
    'are any directors grade 8',
  ),
  rule('query')(
    [
      '<do>|<will>|<can> anyone|anybody|someone|somebody {predicate}',
      '<be> anyone|anybody|someone|somebody {complement}',
      '<be> anyone|anybody|someone|somebody <in> {family} {complement}',
    ],
    (s) => {
      const claim = 'complement' in s ? s.complement : s.predicate;
      const members = 'family' in s ? rolesInFamily(s.family) : ALL;
      // Who reports to a role is a fact of it.
      if (members === ALL && claim.kind === 'among') return undefined;
      // "Is anyone above the Cook" lists them, as "anyone above the Cook" does.
      if ('complement' in s && (claim.kind === 'beyond' || claim.kind === 'same')) return undefined;
      return claim.kind === 'mentions' ? statements(members, claim) : whether(members, claim, 'any');
    },
    'does anyone in Partner Programs report to the CRO',
  ),
  rule('query')(
    [
      '<do>|<will>|<can> anyone|anybody|someone|somebody else? besides|except|but for? {spared} {predicate}',
      '<do>|<will>|<can> anyone|anybody|someone|somebody else? other|apart|aside than|from {spared} {predicate}',
    ],
    ({ spared: without, predicate }) => listOf({ kind: 'less', roles: where(ALL, predicate), without }),
    'does anyone besides the Staff ESM report to the Director',
  ),
  rule('query')(
    ['<do>? <not>? every|each {member} {predicate}', '<not>? every|each {member} <be> {complement}'],
    (s) => whether(s.member, 'complement' in s ? s.complement : s.predicate),
    'does every senior role need SQL',
  ),
  rule('query')(
    [
      '<do>? every|each {noun:member} <have> a|any {fact} right|correct|true?',
      'every|each {noun:member} {fact}',
    ],
    // "Every role in the Sales family" names those roles, and claims nothing.
    ({ noun, fact }) =>
      fact === 'family' ? undefined : whether(noun, { kind: 'documented', fact, state: 'stated' }, 'all'),
    'does every analyst have a grade',
  ),
  rule('query')(
    ['<do> any|some|all? {noun:set} <have> a|any? {fact}', '<do> any|some {noun:member} <have> a|any {fact}'],
    ({ noun, fact }) =>
      CLAIMED.has(fact) ? whether(noun, { kind: 'documented', fact, state: 'stated' }) : undefined,
    'do directors have a grade',
  ),
];
