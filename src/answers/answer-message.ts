import type { Role } from '../catalog/catalog.js';
import type { Query } from '../queries/query.js';
import type { AskedClause, ReadMessage } from '../questions/read-question.js';
import { quoted } from '../text/prose.js';
import type { Answer, Outcome } from './answer.js';
import { answerQuery } from './answer-query.js';
import { askWhichReading, askWhichRole, sayNoSuchTitle, sayNotUnderstood } from './ask-back.js';
import { namesOverTime } from './facts/renaming.js';
import { combineFindings } from './finding.js';
import type { World } from './found.js';
import { sayHelp, sayTooLong, sayTooMuch } from './help.js';
import { roleRef } from './role-ref.js';
import { answerTalk, sayOtherLanguage } from './small-talk.js';

/** What answering needs besides the catalogue: titles that are near to one that does not exist. */
export interface AnsweringWorld extends World {
  nearestRoles: (title: string) => readonly Role[];
}

/** Answers a message: an answer for each clause that asks, joined in their order. */
export function answerMessage({ asked, setAside, isCut }: ReadMessage, world: AnsweringWorld): Answer {
  const answers = asked.map((clause) => answerClause(clause, world));
  const [first, ...others] = answers;
  if (!first) return sayHelp(world.catalog);
  const notes = [
    ...(setAside.length > 0 ? [`Set aside: ${setAside.map(quoted).join(', ')}.`] : []),
    ...(isCut ? ['I answered the beginning of your message; please ask me the rest separately.'] : []),
  ];
  const whole = others.length === 0 ? first : joinAnswers(answers);
  return { ...whole, notes: [...notes, ...whole.notes] };
}

function answerClause({ text, understood }: AskedClause, world: AnsweringWorld): Answer {
  switch (understood.kind) {
    case 'query':
      return answerOne(understood.query, understood.isMended, world);
    case 'which_role':
      return askWhichRole(understood.choices, intentsOf(understood.choices[0]?.query, world), world);
    case 'which_reading':
      return askWhichReading(understood.queries, world);
    case 'no_such_title': {
      const nearest = world.nearestRoles(understood.title);
      if (!understood.asksAboutRole && nearest.length === 0) return sayHelp(world.catalog, understood.title);
      return sayNoSuchTitle(
        understood.title,
        understood.query,
        nearest,
        intentsOf(understood.query, world),
        world,
      );
    }
    case 'not_understood':
      return !understood.asksAboutRole && understood.offers.length === 0
        ? sayHelp(world.catalog, text)
        : sayNotUnderstood(understood.words, understood.offers, world);
    case 'talk':
      return understood.talk === 'help' ? sayHelp(world.catalog) : answerTalk(understood.talk);
    case 'other_language':
      return sayOtherLanguage();
    case 'too_long':
      return sayTooLong(world.catalog, understood.limit);
    case 'too_much':
      return sayTooMuch(world.catalog);
  }
}

function intentsOf(query: Query | undefined, world: World): Answer['intents'] {
  return query ? answerQuery(query, world).intents : [];
}

function answerOne(query: Query, isMended: boolean, world: World): Answer {
  const found = answerQuery(query, world);
  const combined = combineFindings(found.findings);
  const roles = [...new Set([...found.roles, ...found.findings.flatMap((finding) => finding.roles ?? [])])];
  const [only, another] = found.roles;
  return {
    ...combined,
    outcome: found.outcome ?? combined.outcome,
    intents: found.intents,
    roles: roles.map(roleRef),
    notes: [
      ...(isMended ? [`Understood as: ${world.speaker.query(query)}.`] : []),
      ...combined.notes,
      ...(only && !another && !found.intents.includes('renaming') ? namesOverTime(world.catalog, only) : []),
    ],
    choices: found.choices ?? [],
    followUps: found.followUps ?? [],
  };
}

/** Several answers as one: each says its line, and its parts follow under that line. */
function joinAnswers(answers: readonly Answer[]): Answer {
  const [first] = answers as [Answer];
  return {
    outcome: outcomeOf(answers),
    intents: [...new Set(answers.flatMap(({ intents }) => intents))],
    roles: distinctBy(
      answers.flatMap(({ roles }) => roles),
      ({ id }) => id,
    ),
    headline: answers.map(({ headline }) => headline).join(' '),
    parts: answers.flatMap(({ headline, parts }) =>
      parts.length > 0 ? [{ kind: 'text' as const, text: headline }, ...parts] : [],
    ),
    notes: [...new Set(answers.flatMap(({ notes }) => notes))],
    sources: distinctBy(
      answers.flatMap(({ sources }) => sources),
      ({ page, section }) => `${page}#${section ?? ''}`,
    ),
    choices: answers.flatMap(({ choices }) => choices),
    followUps: answers.at(-1)?.followUps ?? first.followUps,
  };
}

/** A message is answered if any part of it is. */
function outcomeOf(answers: readonly Answer[]): Outcome {
  const order: readonly Outcome[] = [
    'answered',
    'not_documented',
    'ambiguous',
    'not_found',
    'not_understood',
    'help',
  ];
  return order.find((outcome) => answers.some((answer) => answer.outcome === outcome)) ?? 'help';
}

function distinctBy<Value>(values: readonly Value[], key: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
