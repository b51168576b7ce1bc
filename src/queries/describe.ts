import type { Catalog, StatementKind } from '../catalog/catalog.js';
import { breadthOf } from './description/breadth.js';
import {
  describeBestGroup,
  describeCount,
  describeGroupOrder,
  describeGroups,
  describeSummary,
} from './description/describe-groups.js';
import { describeRoles, isOne } from './description/describe-roles.js';
import { describeText } from './description/describe-text.js';
import { describeStep } from './description/describe-value.js';
import { describeWhether } from './description/describe-whether.js';
import { fillPattern } from './description/fill-pattern.js';
import { joinStyleOf } from './description/join-style.js';
import { nameOfFamily, nameOfTrack, withoutQuotes } from './description/names.js';
import { normalRoles } from './description/normal-condition.js';
import type { QueryWords } from './description/query-words.js';
import type { Speech } from './description/speech.js';
import type { Places, Query, QueryOf, Roles } from './query.js';

/**
 * Canonical sentences
 *
 * Each query has one sentence, and two queries have the same sentence only if they mean the same. The patterns are in the
 * folder of a language. The rules below, which keep them apart, are the same in all languages.
 *
 * Each kind of question starts with its own words: "list", "table of ... of", "how many", "how many ... per ... among",
 * "which ... there are among", "is it true that", "are there any", "compare", "steps from". A list of facts or groupings
 * comes before its group, and holds only names: "grade and level of G".
 *
 * A group is named ("the T", "all roles"), or starts with a word that tells how many groups follow:
 *
 *     roles that C                           those that C among G           the one role among G
 *     either G or G                          those in both G and G          the roles between G and G
 *     those of G except G                    all the roles except G
 *     the manager of G                       the managers 2 steps above G   all managers above G
 *     the roles with the highest M among G   the successor of G
 *
 * A condition starts with a verb: "are grade 8", "report to G", "have a higher M than G", "mention “word”". "Not" only
 * follows the verb. Several values denied at once are "neither V nor V".
 *
 * Joins have two styles, and a sentence uses one of them (`joinStyleOf`):
 *
 * - If no join can be taken for a part of another, a join stands between its parts, any number of them: "roles that are
 *   grade 8 or grade 10 and that are not in F". "And that" and "or that" join conditions. "Or" joins values. "And" joins
 *   the conditions of a claim, and the roles of a whole question ("grade of the A and the B").
 * - In any other sentence, each join has two parts and a word before the first: "both C and C", "either C or C", "either V
 *   or V". Three parts are the first, and a join of the others: "both C and both C and C". So every "and" and "or" belongs
 *   to the last "both" or "either" that still lacks one, as with brackets. Conditions denied together are "neither C nor C"
 *   and "not both C and C".
 *
 * Words to find are in quotation marks: “travel” alone, the words “two words” in any order, the phrase “in this order”. So
 * are names that the catalogue does not have, or no longer has: "the “Chief Fun Officer”".
 */

/**
 * The sentence that asks a query, in the canonical form above, without a capital or a question mark. Never throws. `words`
 * are those of the organisation. `buildSentenceReader` makes the inverse from the same patterns. A brief sentence reads
 * better, but only people can read it.
 */
export function describeInWords(query: Query, catalog: Catalog, words: QueryWords, isBrief = false): string {
  const group = (roles: Roles): string => describeRoles(roles, speech);
  const speech: Speech = {
    catalog,
    words,
    style: joinStyleOf(query),
    isBrief,
    describeGroup: group,
  };
  const { questions, facts, joins } = words;
  const and = (items: readonly string[]): string => items.join(joins.plain.and);
  switch (query.kind) {
    case 'facts':
      return fillPattern(query.places ? patternOf(query.places, questions.items) : questions.facts, {
        from: query.places && `${query.places.from}`,
        to: query.places && `${query.places.to}`,
        facts: and(query.facts.map((fact) => facts[fact])),
        roles: describeAsked(query.of, speech),
      });
    case 'list': {
      const columns = and(query.columns.map((fact) => facts[fact]));
      const number = query.limit === undefined ? undefined : `${query.limit}`;
      if (query.columns.length > 0)
        return fillPattern(number ? questions.tableOfSome : questions.table, {
          number,
          facts: columns,
          roles: group(query.roles),
        });
      const list = query.byTitle ? questions.listByTitle : questions.list;
      return fillPattern(number ? questions.listSome : list, {
        number,
        roles: describeAsked(query.roles, speech),
      });
    }
    case 'count':
      return describeCount(query, speech);
    case 'groups':
      return describeGroups(query, speech);
    case 'best_group':
      return describeBestGroup(query, speech);
    case 'summary':
      return describeSummary(query, speech);
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
      return describeCommon(query, speech);
    case 'which':
      return fillPattern(questions.which, {
        best: words.extremes[query.measure][query.end],
        sides: query.sides.map(group).join(joins.sides.which),
      });
    case 'group_order':
      return describeGroupOrder(query, speech);
    case 'distance':
      return fillPattern(questions.distance[query.along], {
        from: group(query.from),
        to: group(query.to),
      });
    case 'steps':
      return fillPattern(questions.steps, { from: group(query.from), to: group(query.to) });
    case 'statements':
      return describeStatements(query, speech);
    case 'in_list':
      return fillPattern(questions.inList, {
        list: words.facts[query.list],
        roles: group(query.of),
        text: describeText(query.text, speech),
      });
    case 'document':
      return fillPattern(questions.document, { roles: describeAsked(query.of, speech) });
    case 'family_facts':
      return describeFamilyFacts(query, speech);
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

function patternOf({ from, to, isFromEnd }: Places, items: QueryWords['questions']['items']): string {
  return items[isFromEnd ? 'end' : 'start'][from === to ? 'one' : 'some'];
}

/** The group that a whole question is about. "And" joins roles that are named one after the other. */
export function describeAsked(given: Roles, speech: Speech): string {
  const roles = normalRoles(given);
  const isList =
    roles.kind === 'either' && roles.groups.every(({ kind }) => kind === 'one' || kind === 'outsider');
  return isList
    ? roles.groups.map((role) => describeRoles(role, speech)).join(speech.words.joins.plain.and)
    : describeRoles(roles, speech);
}

function describeCommon({ of, without, only }: QueryOf<'common'>, speech: Speech): string {
  const { questions } = speech.words;
  return fillPattern(questions.common[without ? 'alone' : 'all'][only ? 'kinds' : 'any'], {
    kinds: only && kindsOf(only, speech),
    roles: describeRoles(of, speech),
    others: without && describeRoles(without, speech),
  });
}

function describeStatements({ of, text, only }: QueryOf<'statements'>, speech: Speech): string {
  const { questions } = speech.words;
  return fillPattern(only ? questions.statementsIn : questions.statements[isOne(of) ? 'one' : 'many'], {
    kinds: only && kindsOf(only, speech),
    roles: describeRoles(of, speech),
    text: describeText(text, speech),
  });
}

function kindsOf(kinds: readonly StatementKind[], { words }: Speech): string {
  return kinds.map((kind) => words.statementKinds[kind]).join(words.joins.plain.and);
}

function describeFamilyFacts({ families, facts }: QueryOf<'family_facts'>, speech: Speech): string {
  const { questions, familyFacts, joins } = speech.words;
  const named = families.map((id) => fillPattern(questions.family, { family: nameOfFamily(id, speech) }));
  return fillPattern(facts.length > 0 ? questions.familyFacts : questions.familyOverview, {
    facts: facts.map((fact) => familyFacts[fact]).join(joins.plain.and),
    families: named.join(joins.plain.and),
  });
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
