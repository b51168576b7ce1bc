import { not } from '../build.js';
import { type Condition, REVIEW_STATES, type Roles, type TextCondition } from '../query.js';
import type { PredicateName, Verb } from '../query-words.js';
import { aNumber, mapped, oneOf, type Parser, pattern, quotedText, readOnce, separated } from './parser.js';
import {
  familyIn,
  gradesIn,
  keyNamed,
  levelIn,
  listParser,
  neitherOf,
  phraseIn,
  spanIn,
  statementKinds,
  type Tongue,
  trackIn,
} from './read-values.js';

export interface ConditionParsers {
  /** In a relative clause: "are grade 8 and that mention ...". */
  clause: Parser<Condition>;
  /** In a claim: "is grade 8 and mentions ...". */
  claim: Parser<Condition>;
  /** What follows a verb: "grade 8" after "is". */
  afterVerb: (verb: Verb) => Parser<Condition>;
}

/** Reads conditions as `describeCondition` writes them. */
export function createConditionParsers(
  tongue: Tongue,
  group: Parser<Roles>,
  named: Parser<Roles>,
): ConditionParsers {
  const { words, style } = tongue;
  const { joins, verbs } = words;
  const predicates = predicatesOf(tongue, group, named);
  const afterVerb = (verb: Verb): Parser<Condition> =>
    oneOf(...predicates.flatMap((predicate) => (predicate.verb === verb ? predicate.rest : [])));
  const atom = readOnce(
    oneOf(
      ...(Object.keys(verbs) as Verb[]).flatMap((verb) => {
        const { one, many, notOne, notMany } = verbs[verb];
        const rest = readOnce(afterVerb(verb));
        return [
          ...[one, many].map((form) => pattern(`${form} {rest}`, { rest }, (slots) => slots.rest)),
          ...[notOne, notMany].map((form) => pattern(`${form} {rest}`, { rest }, (slots) => not(slots.rest))),
        ];
      }),
    ),
  );
  const join =
    (kind: 'and' | 'or') =>
    (conditions: readonly Condition[]): Condition => ({ kind, conditions });
  if (style === 'plain') {
    const plain = (between: Record<'and' | 'or', string>): Parser<Condition> =>
      readOnce(
        oneOf(
          atom,
          mapped(separated(atom, between.and), join('and')),
          mapped(separated(atom, between.or), join('or')),
        ),
      );
    return { clause: plain(joins.clauses), claim: plain(joins.plain), afterVerb };
  }
  const condition: Parser<Condition> = readOnce((sentence, at) => conditions(sentence, at));
  const inTwos = (kind: 'and' | 'or'): Parser<Condition> =>
    pattern(joins.two[kind], { a: condition, b: condition }, ({ a, b }) => join(kind)([a, b]));
  const denied = (kind: 'neither' | 'not_both', join: 'and' | 'or'): Parser<Condition> =>
    pattern(joins.denied[kind], { a: condition, b: condition }, ({ a, b }) =>
      not({ kind: join, conditions: [a, b] }),
    );
  const conditions = oneOf(
    atom,
    inTwos('and'),
    inTwos('or'),
    denied('neither', 'or'),
    denied('not_both', 'and'),
  );
  return { clause: condition, claim: condition, afterVerb };
}

function predicatesOf(
  tongue: Tongue,
  roles: Parser<Roles>,
  named: Parser<Roles>,
): { verb: Verb; rest: Parser<Condition> }[] {
  const { words } = tongue;
  const { predicates } = words;
  const says = <Slots extends Readonly<Record<string, Parser<unknown>>>>(
    name: PredicateName,
    slots: Slots,
    build: Parameters<typeof pattern<Slots, Condition>>[2],
  ) => ({ verb: predicates[name].verb, rest: pattern(predicates[name].rest, slots, build) });
  const measure = keyNamed(words.measures);
  const fact = keyNamed(words.facts);
  const span = spanIn(words.values.number, aNumber, aNumber);
  const among = (group: Roles): Condition => ({ kind: 'among', roles: group });
  return [
    says('values', { values: valuesIn(tongue) }, ({ values }) => values),
    says('titled', { words: quotedText }, (slots) => ({ kind: 'titled', words: slots.words.split(' ') })),
    says('titledPhrase', { words: quotedText }, (slots) => ({
      kind: 'titled',
      words: slots.words.split(' '),
      isPhrase: true,
    })),
    says('same', { fact: keyNamed(words.shared), roles }, ({ fact: shared, roles: as }) => ({
      kind: 'same',
      as,
      fact: shared,
    })),
    ...(['above', 'below'] as const).flatMap((direction) => [
      says(direction, { measure, roles }, (slots) => ({
        kind: 'beyond',
        than: slots.roles,
        direction,
        measure: slots.measure,
      })),
      says(`${direction}By`, { measure, by: aNumber, roles }, (slots) => ({
        kind: 'beyond',
        than: slots.roles,
        direction,
        measure: slots.measure,
        by: slots.by,
      })),
    ]),
    says('measure', { measure, span }, (slots) => ({ kind: 'measure', ...slots })),
    says('counted', { counted: keyNamed(words.counted), span }, ({ counted, ...slots }) => ({
      kind: 'measure',
      measure: counted,
      ...slots,
    })),
    says('is', { roles: named }, (slots) => among(slots.roles)),
    says('among', { roles }, (slots) => among(slots.roles)),
    says('reportsTo', { roles }, ({ roles: of }) => among({ kind: 'reports', of, steps: 1 })),
    says('manages', { roles }, ({ roles: of }) => among({ kind: 'managers', of, steps: 1 })),
    ...(['stated', 'to_be_defined', 'missing'] as const).map((state) =>
      says(state, { fact }, (slots) => ({ kind: 'documented', fact: slots.fact, state })),
    ),
    ...(['reports_outside', 'replaced'] as const).map((kind) => says(kind, {}, () => ({ kind }))),
    says('owned', { owner: quotedText }, ({ owner: by }) => ({ kind: 'owned', by })),
    ...REVIEW_STATES.map((state) => says(state, {}, () => ({ kind: 'review', state }))),
    ...mentionsOf(tongue).flatMap(({ text, denies }) => {
      const kinds = listParser(
        pattern(words.values.statementKind, { kind: statementKinds(tongue) }, ({ kind }) => kind),
        tongue,
      );
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
function valuesIn(tongue: Tongue): Parser<Condition> {
  const { values } = tongue.words;
  const list = <Value>(
    item: Parser<Value>,
    build: (items: readonly Value[]) => Condition,
  ): Parser<Condition>[] => [
    mapped(listParser(item, tongue), build),
    mapped(neitherOf(item, tongue), (items) => not(build(items))),
  ];
  return oneOf(
    ...list(gradesIn(tongue), (ranges) => ({ kind: 'grade', ranges })),
    ...list(
      pattern(values.level, { level: levelIn(tongue) }, ({ level }) => level),
      (levels) => ({ kind: 'level', levels }),
    ),
    ...list(
      pattern(values.family, { family: familyIn(tongue) }, ({ family }) => family),
      (families) => ({ kind: 'family', families }),
    ),
    pattern(values.track, { track: trackIn(tongue) }, ({ track }): Condition => ({ kind: 'track', track })),
  );
}

/** Any of some phrases, or none of them. */
function mentionsOf(tongue: Tongue): { text: Parser<TextCondition>; denies: boolean }[] {
  const phrase = phraseIn(tongue.words);
  const some = (of: readonly TextCondition[]): TextCondition => {
    const [only, another] = of;
    return only && !another ? only : { kind: 'some', of };
  };
  return [
    { text: mapped(listParser(phrase, tongue), some), denies: false },
    { text: mapped(neitherOf(phrase, tongue), some), denies: true },
  ];
}
