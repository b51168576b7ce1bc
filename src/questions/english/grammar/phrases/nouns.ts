import {
  ALL,
  atGrade,
  atLevel,
  inFamily,
  onTrack,
  partsOf,
  rolesAtGrade,
  rolesAtLevel,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { CONTRIBUTORS, isOfFamily, MANAGERS, standing } from './conditions/condition-queries.js';
import { narrowed } from './narrowed.js';

/** In "roles that need experience with channel partners", a word of families' names belongs to the text. */
function endsInText(roles: Roles): boolean {
  return roles.kind === 'where' && partsOf(roles.condition).some(({ kind }) => kind === 'mentions');
}

const isGraded = ({ kind }: Condition): boolean => kind === 'grade';

const saysGrade = (roles: Roles): boolean =>
  roles.kind === 'where' && partsOf(roles.condition).some(isGraded);

/** Conditions behind which a number is no grade. */
const COUNTED: ReadonlySet<Condition['kind']> = new Set(['documented', 'measure', 'mentions', 'among']);

/** Kinds of roles, and roles narrowed by what stands before and after the noun. */
export const NOUN_RULES = [
  rule('level')(
    ['{a:level} or|and|/|, {b:level}'],
    ({ a, b }) => [...new Set([...a, ...b])].sort(),
    'senior or staff',
  ),
  rule('level')(['{level} level|levels', 'level {level}'], ({ level }) => level, 'senior level'),
  rule('level_one')(
    ['{level} one|ones|version|versions|counterpart|counterparts?', '{level} <one_role>'],
    ({ level }) => level,
    'senior one',
  ),
  rule('track')(
    [
      'management|leadership|managerial|supervisory',
      'manager track|tracks',
      'people|line management|manager|leadership|leader|lead',
      'people leading|managing',
    ],
    () => 'management' as const,
    'management roles',
  ),
  rule('track')(
    [
      'ic|ics',
      'individual contributor|contributors?',
      'contributor',
      'non management|managerial|manager|managers|managing',
      'nonmanagement|nonmanager',
      'non people manager|management',
    ],
    () => 'individual contributor' as const,
    'IC roles',
  ),
  rule('track')(['{track} track|tracks'], ({ track }) => track, 'the management track'),
  rule('attribute')('{grades}', ({ grades }) => atGrade(grades), 'grade 8'),
  rule('attribute')('{level}', ({ level }) => atLevel(level), 'senior'),
  rule('attribute')('{track}', ({ track }) => onTrack(track), 'management'),
  rule('attribute')('{family}', ({ family }) => inFamily(family), 'Partner Programs'),
  rule('noun')(
    ['<roles>', 'everything|anything|whatever', 'job|role|position titles|descriptions'],
    () => ALL,
    'roles',
  ),
  rule('noun')(
    [
      'managers|leaders',
      'people|line managers|leaders|management',
      'people who manage|lead people|others',
      'management',
    ],
    () => where(ALL, MANAGERS),
    'people managers',
  ),
  rule('noun')(
    ['ics', 'individual? contributors', 'non people? managers'],
    () => where(ALL, CONTRIBUTORS),
    'individual contributors',
  ),
  rule('noun')(
    ['c level|suite|levels <roles>?', 'csuite|clevel <roles>?', 'c level|suite executives|execs|leaders'],
    () => rolesAtLevel(['chief']),
    'c-level roles',
  ),
  rule('noun')(
    '<gradeish> {several_of}',
    ({ several_of: grade }) => rolesAtGrade([{ from: grade, to: grade }]),
    'grade 7s',
  ),
  rule('noun')(
    ['{noun} above|over|beyond {above:grade}', '{noun} below|under|beneath {below:grade}'],
    // "With requirements under 5" counts them.
    ({ noun, ...s }) =>
      noun.kind === 'where' && partsOf(noun.condition).some(({ kind }) => COUNTED.has(kind))
        ? undefined
        : where(noun, atGrade(['above' in s ? { from: s.above + 1 } : { to: s.below - 1 }])),
    'partner roles above 8',
  ),
  rule('noun')(
    '{noun} above|over|beyond {a:grade} but|and below|under|beneath {b:grade}',
    ({ noun, a, b }) =>
      a + 1 < b && noun.kind === 'all' ? where(noun, atGrade([{ from: a + 1, to: b - 1 }])) : undefined,
    'roles above 6 but below 9',
  ),
  rule('noun')('manager <roles>', () => where(ALL, MANAGERS), 'manager roles'),
  rule('noun')('{kind}', ({ kind }) => kind, 'program managers'),
  rule('noun')(
    '{attribute} {noun}',
    // No role has two grades: "grade C-D roles" is a range.
    ({ attribute, noun }) => (isGraded(attribute) && saysGrade(noun) ? undefined : where(noun, attribute)),
    'grade 8 roles',
  ),
  rule('noun')(
    '{attribute} ones|people|employees',
    ({ attribute }) => where(ALL, attribute),
    'the senior ones',
  ),
  rule('noun')('{a:attribute} {b:attribute} <roles>', ({ a, b }) =>
    isGraded(a) && isGraded(b) ? undefined : where(where(ALL, a), b),
  ),
  rule('noun')(
    '{noun} (and|but|, | <be> there)? {modifier}',
    ({ noun, modifier }) => narrowed(noun, modifier),
    'roles in Partner Programs',
    'managers, grade 8',
  ),
  rule('noun')(
    [
      '{noun} that|which|who? <be>? <above>|over|higher|senior than|to? {above:role}',
      '{noun} that|which|who? <be>? below|lower|junior than|to? {below:role}',
    ],
    // Of all roles, those above one are on its ladder.
    ({ noun, ...s }) => (isOfFamily(noun) ? where(noun, standing(s)) : undefined),
    'roles in Partner Programs above the Staff ESM',
  ),
  rule('noun')(
    [
      '<ones> <in> {family} <above>|over|higher|senior than|to? {above:role}',
      '<ones> <in> {family} below|lower|junior than|to? {below:role}',
    ],
    ({ family, ...s }) => where(rolesInFamily(family), standing(s)),
    'anyone in Partner Programs above the Staff ESM',
  ),
  rule('noun')(
    '{noun} {family}',
    ({ noun, family }) => (endsInText(noun) ? undefined : where(noun, inFamily(family))),
    'program managers, Partner Programs',
  ),
  rule('noun')(['{noun} {family:family_name}', '{noun} , {family}'], ({ noun, family }) =>
    endsInText(noun) ? where(noun, inFamily(family)) : undefined,
  ),
  // A part of a family's name goes with the word before it: "everyone under the VP of Finance" is under a VP.
  rule('noun')(
    ['<roles> of|for|from {family}', '{kind} of|for|from {family}'],
    (s) => where('kind' in s ? s.kind : ALL, inFamily(s.family)),
    'roles of partner programs',
  ),
  rule('noun')('{kind} <roles>', ({ kind }) => kind, 'program manager roles'),
  rule('noun')('{singular_kind} <roles>', ({ singular_kind }) => singular_kind, 'specialist roles'),
  rule('noun')('{attribute} {singular_kind} <roles>', ({ singular_kind, attribute }) =>
    where(singular_kind, attribute),
  ),
  rule('noun')(
    'anyone|anybody|everyone|everybody|people|those {a:modifier} {b:modifier}',
    ({ a, b }) => narrowed(where(ALL, a), b),
    'anyone under the Director who needs SQL',
  ),
  rule('noun')(
    ['no|missing|undocumented|unstated|unknown {fact} <roles>'],
    ({ fact }) => where(ALL, { kind: 'documented', fact, state: 'missing' }),
    'no grade roles',
  ),
  rule('noun')(
    ['{page_text} roles|jobs|positions', '<roles> {page_text}'],
    ({ page_text }) => where(ALL, { kind: 'mentions', text: page_text }),
    'Tableau jobs',
  ),
  rule('noun')(
    '{noun} of|in|from {title} family|team|department|group',
    ({ noun, title }) =>
      title.kind === 'unknown' ? where(noun, { kind: 'among', roles: title }) : undefined,
    'roles in the Barista family',
  ),
  rule('noun')(
    '<roles> in|of|from {title}',
    ({ title }) => (title.kind === 'unknown' ? where(ALL, { kind: 'among', roles: title }) : undefined),
    'roles in Barista',
  ),
];
