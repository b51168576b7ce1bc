import type { Role } from '../catalog/catalog.js';
import { distinctBy } from '../collections.js';
import { factsOf } from '../queries/build.js';
import { evaluate } from '../queries/evaluate.js';
import type { Query } from '../queries/query.js';
import type { AskedClause, ReadMessage } from '../questions/messages/separate-clauses.js';
import type { Understood } from '../questions/understanding/understood.js';
import { quoted } from '../text/prose.js';
import { type Answer, OUTCOMES, type Outcome } from './answer.js';
import { answerOne } from './answer-one.js';
import { answerQuery } from './answer-query.js';
import type { World } from './found.js';
import { textPart } from './parts/build-parts.js';
import {
  askWhichReading,
  askWhichRole,
  asReported,
  sayNoSuchTitle,
  sayNotUnderstood,
  sayWhoInstead,
} from './without-facts/ask-back.js';
import { sayHelp, sayTooLong, sayTooMuch } from './without-facts/help.js';
import { answerTalk, sayOtherLanguage } from './without-facts/small-talk.js';

/** A `World` that also finds the titles nearest to one that no role has. */
export interface AnsweringWorld extends World {
  nearestRoles: (title: string) => readonly Role[];
}

/** Answers a message: answers each clause that asks, and joins the answers in order. */
export function answerMessage({ asked, setAside }: ReadMessage, world: AnsweringWorld): Answer {
  const told = distinctBy(
    withoutRepeats(asked.filter((clause) => !isTruePremise(clause, world))).map((clause) => ({
      clause,
      answer: answerClause(clause, world),
    })),
    ({ answer }) => answer.headline,
  );
  const telling = told.filter(
    ({ clause, answer }) => answer.outcome !== 'help' || clause.understood.kind === 'too_much',
  );
  const kept = telling.length > 0 ? telling : told;
  const [first, ...others] = kept.map(({ answer }) => answer);
  if (!first) return sayHelp(world.catalog);
  const unread = told.filter(
    (each) => !kept.includes(each) && each.clause.understood.kind === 'not_understood',
  );
  const passedOver = [...setAside, ...unread.map(({ clause }) => clause.text)];
  const aside = textPart(
    passedOver.length > 0 ? `Set aside: ${passedOver.map(quoted).join(', ')}.` : undefined,
  );
  if (others.length === 0) return { ...first, parts: [...aside, ...first.parts] };
  const whole = joinAnswers([first, ...others]);
  const outcome = outcomeOf(kept.filter(({ clause }) => !clause.isPremise).map(({ answer }) => answer));
  return { ...whole, outcome, parts: [...aside, ...whole.parts] };
}

/** The clauses of a message, without those that repeat the question of an earlier one. */
function withoutRepeats(asked: readonly AskedClause[]): readonly AskedClause[] {
  return distinctBy(asked, ({ text, understood }) =>
    understood.kind === 'query' ? JSON.stringify(understood) : text.toLowerCase(),
  );
}

/** Whether a clause is a premise that is true. The answer mentions only wrong premises. */
function isTruePremise({ isPremise, understood }: AskedClause, world: World): boolean {
  if (!isPremise || understood.kind !== 'query') return false;
  const result = evaluate(understood.query, world);
  return result.kind === 'whether' && result.verdict === 'yes';
}

function answerClause({ text, understood }: AskedClause, world: AnsweringWorld): Answer {
  switch (understood.kind) {
    case 'query':
      return answerOne(understood.query, understood.isMended, world);
    case 'which_role':
      return askWhichRole(
        understood.choices,
        understood.words,
        intentsOf(understood.choices[0]?.query, world),
        world,
      );
    case 'which_reading':
      return askWhichReading(understood.queries, world);
    case 'no_such_title':
      return answerNoSuchTitle(understood, world);
    case 'not_understood':
      return !understood.asksAboutRole && understood.offers.length === 0
        ? sayHelp(world.catalog, text)
        : sayNotUnderstood(understood.words, understood.offers, world);
    case 'talk':
      return understood.talk === 'help' ? sayHelp(world.catalog) : answerTalk(understood.talk);
    case 'setting':
      return answerOne(factsOf(understood.of, 'overview'), false, world);
    case 'other_language':
      return sayOtherLanguage();
    case 'too_long':
      return sayTooLong(world.catalog, understood.limit);
    case 'too_much':
      return sayTooMuch(world.catalog);
  }
}

function answerNoSuchTitle(
  { title, query, asksAboutRole }: Extract<Understood, { kind: 'no_such_title' }>,
  world: AnsweringWorld,
): Answer {
  const reported = asReported(query);
  if (reported) return sayWhoInstead(title, answerOne(reported, false, world));
  const nearest = world.nearestRoles(title);
  if (!asksAboutRole && nearest.length === 0) return sayHelp(world.catalog, title);
  return sayNoSuchTitle(title, query, nearest, intentsOf(query, world), world);
}

function intentsOf(query: Query | undefined, world: World): Answer['intents'] {
  return query ? answerQuery(query, world).intents : [];
}

/** Joins several answers into one. All first lines become the headline; each also stands above the parts of its answer. */
function joinAnswers(answers: readonly Answer[]): Answer {
  return {
    outcome: outcomeOf(answers),
    intents: [...new Set(answers.flatMap(({ intents }) => intents))],
    roles: distinctBy(
      answers.flatMap(({ roles }) => roles),
      ({ id }) => id,
    ),
    headline: answers.map(({ headline }) => headline).join(' '),
    parts: answers.flatMap(({ headline, parts }) =>
      parts.length > 0 ? [{ kind: 'text' as const, text: headline, isHeading: true }, ...parts] : [],
    ),
    notes: [...new Set(answers.flatMap(({ notes }) => notes))],
    sources: distinctBy(
      answers.flatMap(({ sources }) => sources),
      ({ page, section }) => `${page}#${section ?? ''}`,
    ),
    choices: answers.flatMap(({ choices }) => choices),
    followUps: answers.at(-1)?.followUps ?? [],
  };
}

/** The best outcome of several answers: a message counts as answered if any part of it is. */
function outcomeOf(answers: readonly Answer[]): Outcome {
  return OUTCOMES.find((outcome) => answers.some((answer) => answer.outcome === outcome)) ?? 'help';
}
