import type { Catalog } from '../catalog/catalog.js';
import {
  describeAtom,
  describeCondition,
  describeStep,
  describeText,
  fillSpan,
} from './description/describe-condition.js';
import { describeRoles, isOne } from './description/describe-roles.js';
import { fillPattern } from './description/fill-pattern.js';
import { joinStyleOf } from './description/join-style.js';
import { nameOfFamily, nameOfTrack, withoutQuotes } from './description/names.js';
import { normalCondition, normalRoles } from './description/normal-condition.js';
import { inOwnWords } from './description/own-words.js';
import type { Speech } from './description/speech.js';
import type { Query, QueryOf, Roles } from './query.js';
import type { QueryWords } from './query-words.js';

/**
 * Canonical sentences
 *
 * Each query has one sentence, and two queries have the same sentence only if they mean the same. The patterns stand in
 * the folder of a language; what keeps them apart is the same in all.
 *
 * A question starts with words of its own: "list", "table of ... of", "how many", "how many ... per ... among", "which ...
 * there are among", "is it true that", "are there any", "compare", "steps from". A list of facts or groupings stands
 * before the group it is about, and nothing but names is in it: "grade and level of G".
 *
 * A group is named ("the T", "all roles"), or starts with a word that tells how many groups follow:
 *
 *     roles that C                           those that C among G           the one role among G
 *     either G or G                          those in both G and G          the roles between G and G
 *     those of G except G                    all the roles except G
 *     the manager of G                       the managers 2 steps above G   all managers above G
 *     the roles with the highest M among G   the successor of G
 *
 * A condition starts with a verb: "are grade 8", "report to G", "have a higher M than G", "mention “word”". "Not" stands at
 * the verb alone; several values that are denied at once are "neither V nor V".
 *
 * Joins have two styles, and a sentence has one of them (`joinStyleOf`):
 *
 * - In a sentence where a join cannot be taken for a part of another, it stands between its parts, any number of them:
 *   "roles that are grade 8 or grade 10 and that are not in F". Here "and that" and "or that" join conditions; "or" joins
 *   values; "and" joins conditions of a claim, and roles that a whole question is about ("grade of the A and the B").
 * - In any other sentence each join holds two parts, and says so at its start: "both C and C", "either C or C", "either V or
 *   V". Three parts are the first and a join of the others: "both C and both C and C". Every "and" and "or" then belongs to
 *   the last "both" or "either" that still waits for one, as with brackets. Conditions denied together are "neither C nor
 *   C" and "not both C and C".
 *
 * Words to find stand in quotation marks: “travel” alone, the words “two words” in any order, the phrase “in this order”. So
 * do the names of what is not, or no longer, in the catalogue: "the “Chief Fun Officer”".
 */

/**
 * The sentence that asks a query, in the canonical form above, without a capital or a question mark. Never throws.
 * `createSentenceReader` makes the inverse from the same patterns.
 */
export function describe(query: Query, catalog: Catalog, usual: QueryWords): string {
  const words = inOwnWords(usual, catalog.architecture);
  const group = (roles: Roles): string => describeRoles(roles, speech);
  const speech: Speech = {
    catalog,
    words,
    style: joinStyleOf(query),
    isBrief: false,
    describeGroup: group,
  };
  const { questions, facts, groupings, measures, joins } = words;
  const and = (items: readonly string[]): string => items.join(joins.plain.and);
  switch (query.kind) {
    case 'facts':
      return fillPattern(questions.facts, {
        facts: and(query.facts.map((fact) => facts[fact])),
        roles: describeAsked(query.of, speech),
      });
    case 'list': {
      const columns = and(query.columns.map((fact) => facts[fact]));
      return query.columns.length > 0
        ? fillPattern(questions.table, { facts: columns, roles: group(query.roles) })
        : fillPattern(questions.list, { roles: describeAsked(query.roles, speech) });
    }
    case 'count':
      return describeCount(query, speech);
    case 'groups':
      return fillPattern(query.size ? questions.groupsOfSize : questions.groups, {
        groupings: and(query.by.map((by) => groupings[by].many)),
        size: query.size && fillSpan(query.size, words.values.number, String),
        counted: query.size && words.sizes[query.size.measure ?? 'roles'],
        roles: group(query.of),
      });
    case 'best_group':
      return fillPattern(questions.bestGroup[breadthOfBest(query)], {
        grouping: groupings[query.by].one,
        groupings: groupings[query.by].many,
        number: query.first && String(query.first),
        best: words.groupMeasures[query.measure][query.end],
        roles: group(query.of),
      });
    case 'summary':
      return fillPattern(query.per ? questions.summaryPer : questions.summary, {
        figure: fillPattern(words.figures[query.figure], { measure: measures[query.measure] }),
        grouping: query.per && groupings[query.per].one,
        roles: group(query.of),
      });
    case 'whether':
      return describeWhether(query, speech);
    case 'exists': {
      const pattern = { all: 'existsAll', that: 'existsThat', of: 'existsOf' } as const;
      return fillPattern(questions[pattern[breadthOf(query.roles)]], { roles: group(query.roles) });
    }
    case 'compare':
      return fillPattern(query.focus ? questions.compareFact : questions.compare, {
        fact: query.focus && facts[query.focus],
        sides: query.sides.map(group).join(joins.sides.compare),
      });
    case 'common':
      return fillPattern(questions.common[query.without ? 'alone' : 'all'][query.only ? 'kinds' : 'any'], {
        kinds: query.only && and(query.only.map((kind) => words.statementKinds[kind])),
        roles: group(query.of),
        others: query.without && group(query.without),
      });
    case 'which':
      return fillPattern(questions.which, {
        best: words.extremes[query.measure][query.end],
        sides: query.sides.map(group).join(joins.sides.which),
      });
    case 'distance':
      return fillPattern(questions.distance[query.along], {
        from: group(query.from),
        to: group(query.to),
      });
    case 'steps':
      return fillPattern(questions.steps, { from: group(query.from), to: group(query.to) });
    case 'statements': {
      const ofGroup = questions.statements[isOne(query.of) ? 'one' : 'many'];
      return fillPattern(query.only ? questions.statementsIn : ofGroup, {
        kinds: query.only && and(query.only.map((kind) => words.statementKinds[kind])),
        roles: group(query.of),
        text: describeText(query.text, speech),
      });
    }
    case 'document':
      return fillPattern(questions.document, { roles: describeAsked(query.of, speech) });
    case 'family_facts': {
      const families = query.families.map((id) =>
        fillPattern(questions.family, { family: nameOfFamily(id, speech) }),
      );
      return fillPattern(query.facts.length > 0 ? questions.familyFacts : questions.familyOverview, {
        facts: and(query.facts.map((fact) => words.familyFacts[fact])),
        families: and(families),
      });
    }
    case 'families':
      return questions.families;
    case 'meaning':
      return describeMeaning(query, speech);
    case 'order':
      return fillPattern(questions.order[query.standing], {
        of: describeStep(query.of, speech),
        than: describeStep(query.than, speech),
      });
  }
}

/** A group that the whole question is about: roles that are named one after the other are joined by "and". */
export function describeAsked(given: Roles, speech: Speech): string {
  const roles = normalRoles(given);
  const isList =
    roles.kind === 'either' && roles.groups.every(({ kind }) => kind === 'one' || kind === 'outsider');
  return isList
    ? roles.groups.map((role) => describeRoles(role, speech)).join(speech.words.joins.plain.and)
    : describeRoles(roles, speech);
}

function describeCount({ roles, per }: QueryOf<'count'>, speech: Speech): string {
  const { questions, groupings } = speech.words;
  const breadth = breadthOf(roles);
  const slots = { roles: describeRoles(roles, speech), grouping: per && groupings[per].one };
  if (per) return fillPattern(breadth === 'all' ? questions.countAllPer : questions.countPer, slots);
  const pattern = { all: 'countAll', that: 'countThat', of: 'countOf' } as const;
  return fillPattern(questions[pattern[breadth]], slots);
}

function breadthOfBest({ first }: QueryOf<'best_group'>): 'one' | 'some' | 'all' {
  if (first === undefined) return 'one';
  return first === 'all' ? 'all' : 'some';
}

/** Whether a group is all roles, those of all that a condition holds of, or made of other groups. */
function breadthOf(given: Roles): 'all' | 'that' | 'of' {
  const roles = normalRoles(given);
  if (roles.kind === 'where') return roles.roles.kind === 'all' ? 'that' : 'of';
  return roles.kind === 'all' ? 'all' : 'of';
}

function describeWhether({ of, quantifier, claim }: QueryOf<'whether'>, speech: Speech): string {
  const { questions, verbs } = speech.words;
  const roles = describeRoles(of, speech);
  const normal = normalCondition(claim);
  if (quantifier === 'the' && isPlainlyOne(of) && normal.kind === 'atom' && !normal.isNegated) {
    const { verb, rest } = describeAtom(normal.condition, false, speech);
    return fillPattern(verb === 'be' ? questions.isIt : questions.doesIt, {
      roles,
      verb: verbs[verb].many,
      rest,
    });
  }
  const patterns = breadthOf(of) === 'that' ? questions.quantifiedThat : questions.quantified;
  const isMany = quantifier === 'the' ? !isOne(of) : quantifier !== 'each';
  return fillPattern(questions.isTrue, {
    quantified: fillPattern(patterns[quantifier], { roles }),
    claim: describeCondition(claim, speech, { isMany, isClause: false }),
  });
}

/** A role that is named, or reached from one that is named: nothing in it could be taken for a part of the claim. */
function isPlainlyOne(given: Roles): boolean {
  const roles = normalRoles(given);
  if (!isOne(roles)) return false;
  return 'of' in roles ? isPlainlyOne(roles.of) : true;
}

function describeMeaning({ of }: QueryOf<'meaning'>, speech: Speech): string {
  const { questions } = speech.words;
  const said = (term: string): string => fillPattern(questions.meaning[of.kind], { term });
  switch (of.kind) {
    case 'grade':
    case 'level':
      return said(describeStep(of, speech));
    case 'acronym':
      return said(withoutQuotes(of.acronym));
    case 'track':
      return said(nameOfTrack(of.track, speech));
  }
}
