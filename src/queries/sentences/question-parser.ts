import { fillPattern } from '../description/fill-pattern.js';
import type { Quantifier, Query, Roles, Term } from '../query.js';
import type { QueryWords, Verb } from '../query-words.js';
import { aNumber, mapped, oneOf, type Parser, pattern, quotedText, readOnce, separated } from './parser.js';
import { type ConditionParsers, createConditionParsers } from './read-condition.js';
import { groupsOf } from './read-group.js';
import { bestGroups, countsOf, keysIn, many, one, summaries } from './read-groupings.js';
import {
  bestIn,
  familyIn,
  keyNamed,
  spanIn,
  statementKinds,
  stepIn,
  type Tongue,
  textIn,
  trackIn,
} from './read-values.js';

/** Reads questions as `describe` writes them; `named` reads the name of somebody. */
export function questionParser(tongue: Tongue, named: Parser<Roles>): Parser<Query> {
  const { words } = tongue;
  const { questions, joins, groupings } = words;
  const group: Parser<Roles> = readOnce((sentence, at) => groups(sentence, at));
  const conditions = createConditionParsers(tongue, group, named);
  const groups = groupsOf(tongue, named, group, conditions.clause);
  const asked = oneOf<Roles>(
    group,
    mapped(separated(named, joins.plain.and), (roles) => ({ kind: 'either', groups: roles })),
  );
  const and = <Value>(item: Parser<Value>): Parser<readonly Value[]> => separated(item, joins.plain.and);
  const facts = and(keyNamed(words.facts));
  const grouping = keyNamed(one(groupings));
  const families = and(pattern(questions.family, { family: familyIn(tongue) }, ({ family }) => family));
  return oneOf<Query>(
    pattern(questions.facts, { facts, roles: asked }, ({ facts: told, roles: of }) => ({
      kind: 'facts',
      facts: told,
      of,
    })),
    pattern(questions.list, { roles: asked }, ({ roles }) => ({ kind: 'list', roles, columns: [] })),
    pattern(questions.table, { facts, roles: group }, ({ facts: columns, roles }) => ({
      kind: 'list',
      roles,
      columns,
    })),
    ...countsOf(words, group, grouping),
    pattern(questions.groups, { groupings: and(keyNamed(many(groupings))), roles: group }, (slots) => ({
      kind: 'groups',
      of: slots.roles,
      by: slots.groupings,
    })),
    pattern(
      questions.groupsOfSize,
      {
        groupings: and(keyNamed(many(groupings))),
        size: spanIn(words.values.number, aNumber, aNumber),
        counted: keyNamed(words.sizes),
        roles: group,
      },
      ({ roles: of, groupings: by, size, counted: measure }) => ({
        kind: 'groups',
        of,
        by,
        size: measure === 'roles' ? size : { ...size, measure },
      }),
    ),
    ...bestGroups(words, group, grouping),
    ...summaries(words, group, grouping),
    ...claims(words, group, conditions),
    ...[questions.existsThat, questions.existsOf].map((text) =>
      pattern(text, { roles: group }, ({ roles }): Query => ({ kind: 'exists', roles })),
    ),
    pattern(questions.existsAll, {}, () => ({ kind: 'exists', roles: { kind: 'all' } })),
    pattern(questions.compare, { sides: separated(group, joins.sides.compare) }, ({ sides }) => ({
      kind: 'compare',
      sides,
    })),
    pattern(
      questions.compareFact,
      { fact: keyNamed(words.facts), sides: separated(group, joins.sides.compare) },
      ({ fact: focus, sides }) => ({ kind: 'compare', sides, focus }),
    ),
    ...commons(words, group),
    pattern(
      questions.which,
      { best: bestIn(words), sides: separated(group, joins.sides.which) },
      ({ best, sides }) => ({ kind: 'which', sides, ...best }),
    ),
    ...keysIn(questions.distance).map((along) =>
      pattern(
        questions.distance[along],
        { from: group, to: group },
        (slots): Query => ({
          kind: 'distance',
          ...slots,
          along,
        }),
      ),
    ),
    pattern(questions.steps, { from: group, to: group }, (slots) => ({ kind: 'steps', ...slots })),
    ...Object.values(questions.statements).map((text) =>
      pattern(
        text,
        { roles: group, text: textIn(tongue) },
        (slots): Query => ({
          kind: 'statements',
          of: slots.roles,
          text: slots.text,
        }),
      ),
    ),
    pattern(
      questions.statementsIn,
      { kinds: and(statementKinds(tongue)), roles: group, text: textIn(tongue) },
      ({ kinds: only, roles: of, text }) => ({ kind: 'statements', of, text, only }),
    ),
    pattern(questions.document, { roles: asked }, ({ roles: of }) => ({ kind: 'document', of })),
    pattern(questions.familyFacts, { facts: and(keyNamed(words.familyFacts)), families }, (slots) => ({
      kind: 'family_facts',
      ...slots,
    })),
    pattern(questions.familyOverview, { families }, (slots) => ({
      kind: 'family_facts',
      ...slots,
      facts: [],
    })),
    pattern(questions.families, {}, () => ({ kind: 'families' })),
    ...meanings(tongue),
  );
}

/** What groups share, and no others have. */
function commons(
  { questions, joins, statementKinds: names }: QueryWords,
  roles: Parser<Roles>,
): Parser<Query>[] {
  const kinds = separated(
    keyNamed({ requirements: names.requirements, responsibilities: names.responsibilities }),
    joins.plain.and,
  );
  const { all, alone } = questions.common;
  return [
    pattern(all.any, { roles }, ({ roles: of }): Query => ({ kind: 'common', of })),
    pattern(
      all.kinds,
      { kinds, roles },
      (slots): Query => ({
        kind: 'common',
        of: slots.roles,
        only: slots.kinds,
      }),
    ),
    pattern(
      alone.any,
      { roles, others: roles },
      (slots): Query => ({
        kind: 'common',
        of: slots.roles,
        without: slots.others,
      }),
    ),
    pattern(
      alone.kinds,
      { kinds, roles, others: roles },
      (slots): Query => ({
        kind: 'common',
        of: slots.roles,
        without: slots.others,
        only: slots.kinds,
      }),
    ),
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

/** What a word means, and how two steps stand to each other. */
function meanings(tongue: Tongue): Parser<Query>[] {
  const { meaning, order } = tongue.words.questions;
  const step = stepIn(tongue);
  const means = (of: Term): Query => ({ kind: 'meaning', of });
  return [
    ...[...new Set([meaning.grade, meaning.level])].map((text) =>
      pattern(text, { term: step }, ({ term }) => means(term)),
    ),
    pattern(meaning.acronym, { term: quotedText }, ({ term }) => means({ kind: 'acronym', acronym: term })),
    pattern(meaning.track, { term: trackIn(tongue) }, ({ term }) => means({ kind: 'track', track: term })),
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
