import { atGrade, either, factsOf, inFamily, rolesInFamily, where } from '../../../../queries/build.js';
import { type Fact, UNSTATED_FACTS } from '../../../../queries/facts.js';
import type { Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Compared } from '../../../phrase-meanings.js';
import { isFirstNarrower, isLastNarrower, saidOfBoth, sameOfFamily } from './compared.js';

const compare = (sides: readonly Roles[], focus?: Fact): Query => ({
  kind: 'compare',
  sides,
  ...(focus && { focus }),
});

const UNTOLD: ReadonlySet<Fact> = new Set<Fact>(UNSTATED_FACTS);

/** Where no page states a fact, there is nothing to put side by side. */
const comparison = ({ sides, focus }: Compared, named: Fact | undefined): Query | undefined => {
  const fact = named ?? focus;
  if (focus && fact !== focus) return undefined;
  return fact && UNTOLD.has(fact) ? factsOf(either(...sides), fact) : compare(sides, fact);
};

/** Two or more roles or families compared: in all that pages say about them, or in one fact. */
export const COMPARISON_RULES = [
  rule('query')(
    [
      '<compare> between|of|the? {compared}',
      '<different> between|of|in|from? {compared}',
      '<be>? there? any? <different> between {compared}',
      'what <be> different|new between {compared}',
      'what changes|differs|changed between|from? {compared}',
      'what <will>|<do> change for me|us|you? when|if|by? <i>? move|moving|go|going|step|stepping|get|getting promoted? from {compared}',
      'from? {compared} ,? what changes|differs|changed',
      'skill|skills gap|gaps between|from|of|for? {compared}',
      'what <do>|<will>|<can> <i> gain|get|lose|add by|when|if|in? <i>? go|going|move|moving|step|stepping|promoted? from {compared}',
      '<show>? me? {compared} side by side',
      'put|place {compared} side by side',
      'how <do> {compared} compare',
      '{fact} <different> between|of {compared}',
    ],
    (s) => comparison(s.compared, 'fact' in s ? s.fact : undefined),
    'compare the ESM and the EPM',
    'compare the ESM and the EPM requirements',
  ),
  rule('query')(
    [
      '{sides} compared|contrasted',
      '{sides} compared :|,|-|–? in|by|on? {fact}',
      '{a:family} ladder|family|team vs|versus|against {b:family} ladder|family|team',
    ],
    (s) =>
      'sides' in s
        ? comparison({ sides: s.sides }, 'fact' in s ? s.fact : undefined)
        : compare([s.a, s.b].map(rolesInFamily)),
    'the ESM and the EPM compared',
    'Partner Programs ladder vs Partner Operations ladder',
  ),
  rule('query')(
    [
      '{sides} <compare>|<different>?',
      '{sides} :|,|-|–? any|some|what <different>',
      'what separates|distinguishes {a:side} from|and {b:side}',
      'what makes {b:side} <different> from|to|than {a:side}',
      'what|which {fact}? <do>|<will> {b:side} <need>|<have>|do on top of {a:side}',
      'what|which {fact}? <do>|<will>|<can> {a:side} <need>|<have>? to? gain|acquire|add|develop|improve|pick up? to <become> {b:side}',
      'how senior|high? <do>|<be> {b:side} <different>|compare|compared|differing from|to|with|than {a:side}',
      'how <do>|<be> {a:side} and|, {b:side} <different>|compare|compared',
      '{a:side} vs|versus|compared|against to|with? {b:side}',
      '(what <be>)? ratio|proportion|balance of|between {a:side} to|and|vs {b:side}',
      '{a:role} or|-|–|/|→|· {b:role}',
      'put|place|<show>? {a:side} next to|beside|alongside {b:side}',
      'what <do>|<will> {b:role} do differently|different|more|else from|than|to {a:role} do?',
      'what new|extra|additional|other things|tasks|stuff|duties <do>|<will> {b:role} do|<have> vs|versus|over|than {a:role} do?',
      'what new|extra|additional|other things|tasks|stuff|duties <do>|<will> {b:role} do|<have> compared|relative to|with {a:role} do?',
      'what <be> new|different|added for|in|at|with {b:role} compared|versus|vs|over|to to|with? {a:role}',
      'from? {a:role} to|→ {b:role} ,? what (changes|differs|changed | <be> new|different|added)',
      'what|which {fact}? <be> new|different|added|extra|additional for|in|at|of {sides}',
      'new|extra|additional|added {fact} for|in|at|of|as {sides}',
    ],
    (s) => {
      if ('sides' in s) return compare(s.sides);
      return isLastNarrower(s.a, s.b) ? undefined : compare([s.a, sameOfFamily(s.a, s.b)]);
    },
    'how does Partner Operations differ from Ecosystem Operations',
  ),
  rule('query')(
    '<compare>? number|numbers|count of {a:set} and|vs|versus|with|to {b:set}',
    ({ a, b }) => (isLastNarrower(a, b) || isFirstNarrower(a, b) ? undefined : compare([a, b])),
    'number of directors and managers',
  ),
  rule('query')(
    [
      'what separates|distinguishes {a:grades} from|and {b:grades} <in> {family}',
      '<different> between {a:grades} and {b:grades} <in> {family}',
      '<compare> {a:grades} and|with|to {b:grades} <in> {family}',
      'how <do> {a:grades} (and {b:grades} <different>|<compare> | differ from {b:grades}) <in> {family}',
    ],
    ({ a, b, family }) => compare([a, b].map((grades) => where(rolesInFamily(family), atGrade(grades)))),
    'what separates grade 7 from grade 8 in Ecosystem Sales',
  ),
  rule('query')(
    [
      'how many more|fewer|less {compared}',
      'how many more|fewer|less {a:noun} than {b:noun} <be>|<do> there|we|you <have>?',
      'how many {a:noun} (vs|versus|against | compared to|with) {b:noun} <be>|<do>? there|we|you? <have>?',
      'how many more|fewer|less {a:noun} than {b:noun} <be>|<do> there? <in>? {family} <have>?',
      'how many more|fewer|less {noun} <do>|<have> {a:family} <have>? than {b:family} <do>|<have>?',
    ],
    (s) => {
      // The same roles of two families: "more analysts than Credit Risk".
      if ('noun' in s) return compare([s.a, s.b].map((family) => where(s.noun, inFamily(family))));
      if ('compared' in s) return s.compared.focus ? undefined : compare(s.compared.sides);
      const within = (noun: Roles): Roles => ('family' in s ? where(noun, inFamily(s.family)) : noun);
      return compare([within(s.a), within(s.b)]);
    },
    'how many more managers than individual contributors are there in Ecosystem Sales',
  ),
  rule('query')(
    [
      '<compare>? number|count of? {a:side} vs|versus|and {b:side} {modifier}',
      '{a:side} vs|versus {b:side} {modifier}',
      'how many {a:side} and how many {b:side} <be>|<do>? there|we|you? <have>? {modifier}',
      'how many {a:noun} and {b:noun} <be>|<do>? there|we|you? <have>? {modifier}',
      'split|mix|ratio|balance|breakdown between|of {a:side} and|to|vs|versus {b:side} {modifier}',
    ],
    ({ a, b, modifier }) => {
      const compared = saidOfBoth(a, b, modifier);
      return compared && compare(compared.sides);
    },
    'individual contributors vs managers in Ecosystem Sales',
  ),
  rule('query')(
    ['what more|else|extra|additional <do>|<will> {to:role} <need>|do than {from:role} <need>|do?'],
    ({ from, to }) => compare([from, to]),
    'what more does the Staff ESM do than the Senior ESM',
  ),
  rule('query')(
    [
      '{fact} of {a:role} vs|versus|or|compared to|with? {b:role}',
      '{a:role} vs|versus {b:role} {fact}',
      '<be>|<do> {sides} <have>? at|on|of|in? <same>|<different> {fact}',
      '{sides} <be>|<have>? at|on|in? <same> {fact}',
      '<be> {fact} of {sides} <same>|<different>|different',
      '<be> {fact} of {a:role} (<same> as|like | <same>|<higher>|<lower> as|than that|one? of) {b:role}',
      "<be> {a:role} 's {fact} <same> as|like {b:role}",
      '<be> {fact} of {a:role} <higher>|<lower> than {b:role}',
      '<be> {a:role} <higher>|<lower>|<above>|<below>|senior|junior or more? <higher>|<lower>|<above>|<below>|senior|junior than|to? {b:role}',
      'what|which {fact} <do> {a:role} have compared to|with {b:role}',
      '<do> {sides} (share | belong|belongs to <same>) {fact}',
      'how <do>|<be> {sides} <different> in|by {fact}',
      'how <do>|<be> {fact} <different> for|of|between|in {sides}',
      '<be> {sides} equal|alike|identical in|by {fact}',
      '<do> {sides} <report> <into> same <manager>|person',
      '<be> {sides} peers|colleagues|counterparts',
    ],
    (s) => {
      const fact = 'fact' in s ? s.fact : 'sides' in s ? 'reports_to' : 'grade';
      // "The boss of one the same as the boss of the other" compares the bosses.
      if (fact === 'reports_to' && 'b' in s && s.b.kind === 'managers') return undefined;
      return comparison({ sides: 'sides' in s ? s.sides : [s.a, s.b] }, fact);
    },
    'do the ESM and the EPM have the same grade',
  ),
  rule('query')(
    [
      '{fact} shared|common by|to|between|with|of|among? {sides}',
      '<which> {fact} <do>|<be> {sides} (share|shared|common in? common? | have in common)',
      '<which> {fact} <be> shared|common by|to|between|for|of {sides}',
      '{fact} that|which? {sides} share|have in? common?',
    ],
    // For lists, `COMMON_RULES` ask which items they share.
    ({ fact, sides }) =>
      fact === 'requirements' || fact === 'responsibilities' ? undefined : comparison({ sides }, fact),
    'which manager do the ESM and the Senior ESM have in common',
  ),
  rule('query')(
    '{fact} of|for {sides}',
    // Long lists are compared item by item.
    ({ fact, sides }) =>
      fact === 'requirements' || fact === 'responsibilities' ? undefined : factsOf(either(...sides), fact),
    'grade of the Staff ESM vs its manager',
  ),
  rule('query')(
    [
      'what grade <will>|<do> <i> be|have|get|move|moved if|when|by? <i>? move|moved|moving|go|went|going|switch|switched|switching? {journey}',
      '<which> grade <will>|<do> <i> be|have|get if|when <i> move|moved|go|went|switched {journey}',
    ],
    ({ journey: { from, to } }) => compare([from, to], 'grade'),
    'what grade would I be if I moved from the ESM to the Staff ESM',
  ),
];
