import { keysIn } from '../../collections.js';
import { not } from '../build.js';
import type { Verb } from '../description/query-patterns.js';
import type { QueryWords } from '../description/query-words.js';
import type { Condition, Roles } from '../query.js';
import { mapped, oneOf, type Parser, pattern, readOnce, separated } from './parser.js';
import { predicatesOf } from './read-predicate.js';
import type { SentenceContext } from './read-values.js';

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
  context: SentenceContext,
  group: Parser<Roles>,
  named: Parser<Roles>,
): ConditionParsers {
  const { words, style } = context;
  const { joins, verbs } = words;
  const predicates = predicatesOf(context, group, named);
  const afterVerb = (verb: Verb): Parser<Condition> =>
    oneOf(...predicates.flatMap((predicate) => (predicate.verb === verb ? predicate.rest : [])));
  const atom = readOnce(
    oneOf(
      ...keysIn(verbs).flatMap((verb) => {
        const { one, many, notOne, notMany } = verbs[verb];
        const rest = readOnce(afterVerb(verb));
        return [
          ...[one, many].map((form) => pattern(`${form} {rest}`, { rest }, (slots) => slots.rest)),
          ...[notOne, notMany].map((form) => pattern(`${form} {rest}`, { rest }, (slots) => not(slots.rest))),
        ];
      }),
    ),
  );
  if (style === 'plain')
    return { clause: joinedPlainly(atom, joins.clauses), claim: joinedPlainly(atom, joins.plain), afterVerb };
  const condition = joinedInTwos(atom, joins);
  return { clause: condition, claim: condition, afterVerb };
}

function joinedPlainly(atom: Parser<Condition>, between: Record<'and' | 'or', string>): Parser<Condition> {
  return readOnce(
    oneOf(
      atom,
      mapped(separated(atom, between.and), (conditions): Condition => ({ kind: 'and', conditions })),
      mapped(separated(atom, between.or), (conditions): Condition => ({ kind: 'or', conditions })),
    ),
  );
}

function joinedInTwos(atom: Parser<Condition>, { two, denied }: QueryWords['joins']): Parser<Condition> {
  const condition: Parser<Condition> = readOnce((sentence, at) => conditions(sentence, at));
  const ofTwo = (written: string, kind: 'and' | 'or'): Parser<Condition> =>
    pattern(written, { a: condition, b: condition }, ({ a, b }) => ({ kind, conditions: [a, b] }));
  const conditions = oneOf(
    atom,
    ofTwo(two.and, 'and'),
    ofTwo(two.or, 'or'),
    mapped(ofTwo(denied.neither, 'or'), not),
    mapped(ofTwo(denied.not_both, 'and'), not),
  );
  return condition;
}
