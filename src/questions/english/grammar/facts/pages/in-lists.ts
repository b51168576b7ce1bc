import { PAGE_LISTS, type PageList } from '../../../../../catalog/page-lists.js';
import { ALL, familyFacts, rolesInFamily } from '../../../../../queries/build.js';
import type { Query, Roles, TextCondition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';

const inList = (list: PageList, of: Roles, text: TextCondition): Query => ({
  kind: 'in_list',
  list,
  of,
  text,
});

/** What the career ladders of roles say about a place to move to. */
const wayOn = (of: Roles, words: readonly string[]): Query =>
  inList('career_ladder', of, { kind: 'phrase', words });

/** What the lists of pages say about some words: hiring steps, performance indicators, careers, specialties. */
export const IN_LIST_RULES = [
  rule('page_list')('{fact} list|section?', ({ fact }) => PAGE_LISTS.find((list) => list === fact)),
  // "The hiring manager for the ESM" holds no list.
  rule('list_holder')('{role}', ({ role }) => (role.kind === 'managers' ? undefined : role)),
  rule('list_holder')(
    ['{family} <roles>?', '<roles>|people|members|someone|anyone of|in {family}'],
    ({ family: families }) => rolesInFamily(families),
  ),
  rule('list_holder')('{group}', ({ group }) => group),
  rule('query')(
    [
      '<do> {page_list} of|for|in|at {list_holder} <mention>|<have>|cover|ask|require about|for? {text}',
      '<do> {list_holder} {page_list} <mention>|<have>|cover|ask|require about|for? {text}',
      '<do> {list_holder} <have>|<mention>|<use> {text} in|among|as its|their|a? {page_list}',
      '<be> {text} one|part? of|in|among|on? {page_list} of|for|in|at {list_holder}',
      '<be> there {text} in|among {page_list} of|for|at {list_holder}',
      '<which> {page_list} of|for|in|at {list_holder} <mention>|<be>|<have>? about|on|for|with {text}',
      '<which> {page_list} of|for|in|at {list_holder} <mention> {text}',
      'what <do> {page_list} of|for|in|at {list_holder} <mention> about|on {text}',
      '({page_list} of|for|in|at {list_holder} | {list_holder} {page_list}) about|on|regarding {text}',
      '<do> {list_holder} <have> {page_list} for|on|about|with {text}',
    ],
    ({ page_list, list_holder, text }) => inList(page_list, list_holder, text),
    'does the hiring process of the Staff ESM include a screening call',
  ),
  rule('query')(
    [
      '{page_list} about|on|regarding|with|mentioning|including|containing|involving {text}',
      '<which>? family|team|page|families|teams|pages whose {page_list} <mention>|<have>|<use> {text}',
      '{page_list} that|which <mention>|<have>|<use> {text}',
      '<which>? family|team|page|families|teams|pages with|having|that|which <have>? {page_list} about|on|for|with|regarding {text}',
      '<which> family|team|page|families|teams|pages <have>|<mention> {page_list} about|on|for|with|regarding {text}',
      '<which> family|team|page|families|teams|pages <have>|<mention>|<use> {text} as|in|among a|their|its? {page_list}',
      '(<who> | <which> family|team|page|families|teams|pages) <be> measured|assessed|evaluated on|by {text}',
      '<which> family|team|page|families|teams|pages measure|measures|assess|assesses|evaluate|evaluates people|members|staff on|by {text}',
    ],
    (s) => inList('page_list' in s ? s.page_list : 'performance_indicators', ALL, s.text),
    'which families have performance indicators about revenue',
  ),
  rule('query')(
    '<which> {page_list} <mention>|<have>|<use> {text}',
    // Specialties are found with what they say.
    ({ page_list, text }) => (page_list === 'specialties' ? undefined : inList(page_list, ALL, text)),
    'which hiring processes include a screening call',
  ),
  rule('query')(
    [
      '<be> there {text} interview|interviews|call|screening|round|step|stage for|of|as|at {list_holder}',
      '<be> there interview|interviews|call|screening|round|step|stage with {text} for|of|as|at {list_holder}',
      '<be> {text} part|step of hiring|interview|interviewing|recruiting? process for|of|at {list_holder}',
    ],
    ({ list_holder, text }) => inList('hiring_process', list_holder, text),
    'is there a panel interview for the Staff ESM',
  ),
  rule('query')(
    [
      '<be> {list_holder} measured|assessed|evaluated on|by {text}',
      '<be> {text} how {list_holder} <be> measured|assessed|evaluated',
    ],
    ({ list_holder, text }) => inList('performance_indicators', list_holder, text),
    'is Ecosystem Programs measured on revenue',
  ),
  rule('query')(
    [
      '<can>|<will>|<do>? <i>|anyone|anybody move|switch|transfer|change|go|get|cross|rotate over|across? from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      '<can>|<will>|<do> {family} <roles>|people|members|staff move|switch|transfer|change|go|cross|rotate over|across? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      '<can>|<will>|<do> people|someone|<roles> in|of|from {family} move|switch|transfer|change|go|cross|rotate over|across? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      '<be> it possible|allowed|common to|that <i>? move|moves|switch|transfer|change|go|cross from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      'moving|switching|transferring|changing|going|move|switch|transfer|change over|across? from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      'moving|switching|transferring|changing|going|move|switch|transfer|change over|across? from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group? , <be>|<can> that|this|it|i possible|allowed|happen|ok|do|done this|that?',
      '<be> moving|switching|transferring|changing|going from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group? possible|allowed|ok|common?',
      'how <can>|<do>|<will>? <i> move|switch|transfer|change|go|get|cross from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      'career? path|way|route|move|step from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
      '<be> there career? path|way|route|move|step from {family} over? to|into {title_words} job? <one_role>|team|teams|family|department|group?',
    ],
    ({ family: families, title_words }) => wayOn(rolesInFamily(families), title_words),
    'can I move from Ecosystem Programs to Ecosystem Sales',
  ),
  rule('query')(
    [
      '<can>|<will>|<do> {role} (become | move|switch|transfer|change|cross|rotate over|across? to|into) {text}',
      '<can>|<will>|<do>? <i> move|switch|transfer|change|go|get|cross|rotate over|across? from {role} over? to|into {text}',
    ],
    ({ role, text }) => inList('career_ladder', role, text),
    'can the Ecosystem Program Manager move to Field Enablement',
  ),
  rule('query')(
    [
      'where <can>|<will>|<do> <i>|people move|switch|transfer|go|grow next|on? from {family}',
      'where <can>|<will>|<do> {family} <roles>|people|members|staff move|switch|transfer|go|grow to|next|on? in? their|my? career?',
      'where <can>|<will>|<do> people|someone|<roles> in|of|from {family} move|switch|transfer|go|grow to|next|on? in? their|my? career?',
      '<which> families|teams <can>|<will>|<do> <i>|people move|switch|transfer|go to|into? from {family} to|into?',
      '<which> families|teams <can>|<will>|<do> {family} <roles>|people|members|staff move|switch|transfer|go to|into?',
      'what <do> career ladder|path|section of|for|in {family} <mention>',
      '(what <be>)? career moves|options|prospects|opportunities of|for|in|from {family}',
    ],
    ({ family }) => familyFacts(family, 'career_ladder'),
    'where can people in Partner Programs move to',
  ),
];
