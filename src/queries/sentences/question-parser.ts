import type { PageList } from '../../catalog/page-lists.js';
import { keysIn } from '../../collections.js';
import { ALL } from '../build.js';
import { fillPattern } from '../description/fill-pattern.js';
import type { Verb } from '../description/query-patterns.js';
import type { QueryWords } from '../description/query-words.js';
import type { Query, Roles, Term } from '../query.js';
import type { Quantifier } from '../query-terms.js';
import { mapped, oneOf, type Parser, pattern, quotedText, readOnce, separated } from './parser.js';
import { type ConditionParsers, createConditionParsers } from './read-condition.js';
import { factsAsked, listsAsked } from './read-facts.js';
import { groupsOf } from './read-group.js';
import { bestGroups, countsOf, divisionsOf, groupOrders, summaries } from './read-groupings.js';
import { sidesOf } from './read-sides.js';
import {
  familyIn,
  keyNamed,
  type SentenceContext,
  statementKinds,
  stepIn,
  textIn,
  trackIn,
} from './read-values.js';

/** Reads questions as `describe` writes them. `named` reads the name of a role or an outsider. */
export function questionParser(context: SentenceContext, named: Parser<Roles>): Parser<Query> {
  const { words } = context;
  const { questions, joins } = words;
  const group: Parser<Roles> = readOnce((sentence, at) => groups(sentence, at));
  const conditions = createConditionParsers(context, group, named);
  const groups = groupsOf(context, named, group, conditions.clause);
  const asked = oneOf<Roles>(
    group,
    mapped(separated(named, joins.plain.and), (roles) => ({ kind: 'either', groups: roles })),
  );
  return oneOf<Query>(
    ...factsAsked(words, asked),
    ...listsAsked(words, group, asked),
    ...countsOf(words, group),
    ...divisionsOf(words, group),
    ...bestGroups(words, group),
    ...summaries(words, group),
    ...groupOrders(words, group),
    ...claims(words, group, conditions),
    ...existence(words, group),
    ...sidesOf(words, group),
    ...statementsOf(context, group),
    pattern(questions.document, { roles: asked }, ({ roles: of }) => ({ kind: 'document', of })),
    ...aboutFamilies(context),
    ...meanings(context),
  );
}

function existence({ questions }: QueryWords, group: Parser<Roles>): Parser<Query>[] {
  return [
    ...[questions.existsThat, questions.existsOf].map((text) =>
      pattern(text, { roles: group }, ({ roles }): Query => ({ kind: 'exists', roles })),
    ),
    pattern(questions.existsAll, {}, () => ({ kind: 'exists', roles: ALL })),
  ];
}

/** What the pages of a group say about some words. */
function statementsOf(context: SentenceContext, roles: Parser<Roles>): Parser<Query>[] {
  const { questions, joins } = context.words;
  const text = textIn(context);
  const kinds = separated(statementKinds(context), joins.plain.and);
  return [
    ...Object.values(questions.statements).map((written) =>
      pattern(
        written,
        { roles, text },
        (slots): Query => ({ kind: 'statements', of: slots.roles, text: slots.text }),
      ),
    ),
    pattern(questions.statementsIn, { kinds, roles, text }, (slots) => ({
      kind: 'statements',
      of: slots.roles,
      text: slots.text,
      only: slots.kinds,
    })),
    pattern(questions.inList, { list: keyNamed(listNames(context.words)), roles, text }, (slots) => ({
      kind: 'in_list',
      list: slots.list,
      of: slots.roles,
      text: slots.text,
    })),
  ];
}

function listNames({ facts }: QueryWords): Record<PageList, string> {
  const { performance_indicators, career_ladder, hiring_process, specialties } = facts;
  return { performance_indicators, career_ladder, hiring_process, specialties };
}

function aboutFamilies(context: SentenceContext): Parser<Query>[] {
  const { questions, joins, familyFacts } = context.words;
  const family = pattern(questions.family, { family: familyIn(context) }, (slots) => slots.family);
  const families = separated(family, joins.plain.and);
  const facts = separated(keyNamed(familyFacts), joins.plain.and);
  return [
    pattern(questions.familyFacts, { facts, families }, (slots) => ({ kind: 'family_facts', ...slots })),
    pattern(questions.familyOverview, { families }, (slots) => ({
      kind: 'family_facts',
      ...slots,
      facts: [],
    })),
    pattern(questions.families, {}, () => ({ kind: 'families' })),
  ];
}

/** Whether something holds of the members of a group. */
function claims(
  { questions, verbs }: QueryWords,
  roles: Parser<Roles>,
  { claim, afterVerb }: ConditionParsers,
): Parser<Query>[] {
  const ofOne = (verb: Verb): Parser<Query> => {
    const written = fillPattern(verb === 'be' ? questions.isIt : questions.doesIt, {
      roles: '{roles}',
      verb: verbs[verb].many,
      rest: '{rest}',
    });
    return pattern(written, { roles, rest: afterVerb(verb) }, (slots) => ({
      kind: 'whether',
      of: slots.roles,
      quantifier: 'the',
      claim: slots.rest,
    }));
  };
  const quantified = oneOf(
    ...[questions.quantified, questions.quantifiedThat].flatMap((patterns) =>
      keysIn(patterns).map((quantifier) =>
        pattern(patterns[quantifier], { roles }, (slots): { quantifier: Quantifier; of: Roles } => ({
          quantifier,
          of: slots.roles,
        })),
      ),
    ),
  );
  return [
    ...keysIn(verbs).map(ofOne),
    pattern(questions.isTrue, { quantified, claim }, (slots) => ({
      kind: 'whether',
      ...slots.quantified,
      claim: slots.claim,
    })),
  ];
}

/** What a word means, and which of two steps is higher. */
function meanings(context: SentenceContext): Parser<Query>[] {
  const { meaning, order } = context.words.questions;
  const step = stepIn(context);
  const means = (of: Term): Query => ({ kind: 'meaning', of });
  return [
    ...[...new Set([meaning.grade, meaning.level])].map((text) =>
      pattern(text, { term: step }, ({ term }) => means(term)),
    ),
    pattern(meaning.acronym, { term: quotedText }, ({ term }) => means({ kind: 'acronym', acronym: term })),
    pattern(meaning.track, { term: trackIn(context) }, ({ term }) => means({ kind: 'track', track: term })),
    ...keysIn(order).map((standing) =>
      pattern(
        order[standing],
        { of: step, than: step },
        (slots): Query => ({
          kind: 'order',
          ...slots,
          standing,
        }),
      ),
    ),
  ];
}
