import { WORD_MATCHES, type WordMatch } from '../../titles/title-matcher.js';
import { atGrade, atLevel, inFamily, managers, not, onTrack, reports } from '../build.js';
import type { Verb } from '../description/query-patterns.js';
import { NAMED_PREDICATES, type PredicateName, type QueryWords } from '../description/query-words.js';
import { FACT_STATES, NAMED_FACTS } from '../facts.js';
import type { Condition, Roles, TextCondition } from '../query.js';
import { ABOVE_OR_BELOW, type AboveOrBelow, REVIEW_STATES } from '../query-terms.js';
import { aNumber, mapped, oneOf, type Parser, pattern, quotedText } from './parser.js';
import {
  countedMeasure,
  familyIn,
  gradesIn,
  keyNamed,
  levelIn,
  listParser,
  neitherOf,
  phraseIn,
  type SentenceContext,
  spanIn,
  statementKinds,
  trackIn,
} from './read-values.js';

/** A predicate: its verb, and the parser for the words after it. */
interface PredicateParser {
  verb: Verb;
  rest: Parser<Condition>;
}

/** Every predicate of one language. `named` reads the name of a role or an outsider. */
export function predicatesOf(
  context: SentenceContext,
  roles: Parser<Roles>,
  named: Parser<Roles>,
): PredicateParser[] {
  const says = createSays(context.words);
  return [
    says('values', { values: valuesIn(context) }, ({ values }) => values),
    says('titled', { words: quotedText }, (slots) => ({ kind: 'titled', words: slots.words.split(' ') })),
    ...WORD_MATCHES.map((match) =>
      says(TITLED[match], { words: quotedText }, (slots) => ({
        kind: 'titled',
        words: slots.words.split(' '),
        match,
      })),
    ),
    ...ofMeasures(context.words, says, roles),
    ...ofRelations(says, roles, named),
    ...ofPages(context, says),
  ];
}

const TITLED = {
  phrase: 'titledPhrase',
  anywhere: 'titledAnywhere',
  start: 'titledStart',
  end: 'titledEnd',
  initial: 'titledInitial',
} as const satisfies Record<WordMatch, PredicateName>;

type Says = ReturnType<typeof createSays>;

/** Makes parsers of predicates by their names in a language. */
function createSays({ predicates }: QueryWords) {
  return <Slots extends Readonly<Record<string, Parser<unknown>>>>(
    name: PredicateName,
    slots: Slots,
    build: Parameters<typeof pattern<Slots, Condition>>[2],
  ): PredicateParser => ({ verb: predicates[name].verb, rest: pattern(predicates[name].rest, slots, build) });
}

function ofMeasures(words: QueryWords, says: Says, roles: Parser<Roles>): PredicateParser[] {
  const measure = keyNamed(words.measures);
  const span = spanIn(words.values.number, aNumber, aNumber);
  return [
    says('same', { fact: keyNamed(words.shared), roles }, ({ fact, roles: as }) => ({
      kind: 'same',
      as,
      fact,
    })),
    ...ABOVE_OR_BELOW.flatMap((direction) => [
      says(direction, { measure, roles }, ({ roles: than, ...slots }) => ({
        kind: 'beyond',
        than,
        direction,
        ...slots,
      })),
      says(`${direction}By`, { measure, by: span, roles }, ({ roles: than, ...slots }) => ({
        kind: 'beyond',
        than,
        direction,
        ...slots,
      })),
    ]),
    says('measure', { measure, span }, (slots) => ({ kind: 'measure', ...slots })),
    says('counted', { counted: countedMeasure(words), span }, ({ counted, ...slots }) => ({
      kind: 'measure',
      measure: counted,
      ...slots,
    })),
  ];
}

function ofRelations(says: Says, roles: Parser<Roles>, named: Parser<Roles>): PredicateParser[] {
  const among = (group: Roles): Condition => ({ kind: 'among', roles: group });
  return [
    says('is', { roles: named }, (slots) => among(slots.roles)),
    says('among', { roles }, (slots) => among(slots.roles)),
    says('reportsTo', { roles }, ({ roles: of }) => among(reports(of))),
    says('manages', { roles }, ({ roles: of }) => among(managers(of))),
  ];
}

/** The predicates about what the page of a role states, and who keeps it up to date. */
function ofPages(context: SentenceContext, says: Says): PredicateParser[] {
  const { words } = context;
  const fact = keyNamed(words.facts);
  const kinds = listParser(
    pattern(words.values.statementKind, { kind: statementKinds(context) }, ({ kind }) => kind),
    context,
  );
  return [
    ...FACT_STATES.map((state) =>
      says(state, { fact }, (slots) => ({ kind: 'documented', fact: slots.fact, state })),
    ),
    ...(['reports_outside', 'replaced'] as const).map((kind) => says(kind, {}, () => ({ kind }))),
    ...NAMED_FACTS.map((named) =>
      says(NAMED_PREDICATES[named], { name: quotedText }, ({ name }) => ({
        kind: 'named',
        fact: named,
        name,
      })),
    ),
    ...REVIEW_STATES.map((state) => says(state, {}, () => ({ kind: 'review', state }))),
    ...mentionsOf(context).flatMap(({ text, denies }) => {
      const said = (condition: Condition): Condition => (denies ? not(condition) : condition);
      return [
        says('mentions', { text }, (slots) => said({ kind: 'mentions', text: slots.text })),
        says('mentionsIn', { text, kinds }, (slots) =>
          said({ kind: 'mentions', text: slots.text, only: slots.kinds }),
        ),
      ];
    }),
  ];
}

/** Grades, levels, tracks and families. */
function valuesIn(context: SentenceContext): Parser<Condition> {
  const { values } = context.words;
  const list = <Value>(
    item: Parser<Value>,
    build: (items: readonly Value[]) => Condition,
  ): Parser<Condition>[] => [
    mapped(listParser(item, context), build),
    mapped(neitherOf(item, context), (items) => not(build(items))),
  ];
  const levelBound = (written: string, direction: AboveOrBelow, isIncluded: boolean): Parser<Condition> =>
    pattern(written, { level: levelIn(context) }, ({ level }) => ({
      kind: 'level_bound',
      level,
      direction,
      isIncluded,
    }));
  return oneOf(
    ...list(gradesIn(context), atGrade),
    ...list(
      pattern(values.level, { level: levelIn(context) }, ({ level }) => level),
      atLevel,
    ),
    ...list(
      pattern(values.family, { family: familyIn(context) }, ({ family }) => family),
      inFamily,
    ),
    ...ABOVE_OR_BELOW.flatMap((direction) => [
      levelBound(values.levelPast[direction], direction, false),
      levelBound(values.levelOrPast[direction], direction, true),
    ]),
    pattern(values.track, { track: trackIn(context) }, ({ track }): Condition => onTrack(track)),
  );
}

/** Any of several phrases, or none of them. */
function mentionsOf(context: SentenceContext): { text: Parser<TextCondition>; denies: boolean }[] {
  const phrase = phraseIn(context.words);
  const some = (of: readonly TextCondition[]): TextCondition => {
    const [only, another] = of;
    return only && !another ? only : { kind: 'some', of };
  };
  return [
    { text: mapped(listParser(phrase, context), some), denies: false },
    { text: mapped(neitherOf(phrase, context), some), denies: true },
  ];
}
