import type { Family } from '../../../catalog/catalog.js';
import type { PageList } from '../../../catalog/page-lists.js';
import type { Member } from '../../../queries/member.js';
import type { QueryOf } from '../../../queries/query.js';
import type { InLists, ListRead } from '../../../queries/result.js';
import { count, listed } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import { followUpsForFamily } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import { type Intent, intentOfFact } from '../../intent.js';
import { listPart } from '../../parts/build-parts.js';
import { sourceOfFamily, sourceOfRole, sourcesOfRoles } from '../../sources.js';
import { theTitle } from '../../wording.js';
import { rolesOf } from '../members.js';
import { findNobody, findNoPage } from '../nobody.js';
import { searchedWords } from './statement-kinds.js';

/** How an answer names a list. */
const NAMES: Readonly<Record<PageList, string>> = {
  performance_indicators: 'performance indicators',
  career_ladder: 'section on careers',
  hiring_process: 'hiring process',
  specialties: 'specialties',
};

/** The first line names up to this many pages. */
const MOST_IN_LINE = 3;

/** What a list says about some words, on one page or on several. */
export function answerInLists(query: QueryOf<'in_list'>, result: InLists, world: World): Found {
  const roles = rolesOf(result.of.members);
  const [family, another] = [...new Set(roles.map((role) => role.family))];
  const intents: Intent[] = [intentOfFact(query.list)];
  return {
    intents,
    findings: [findInLists(query, result, world)],
    // A question about the list of a family is not about its roles.
    roles: roles.length === 1 ? roles : [],
    followUps: family && !another ? followUpsForFamily(family, intents, world) : [],
  };
}

function findInLists(query: QueryOf<'in_list'>, result: InLists, world: World): Finding {
  const { of, pages, silent } = result;
  const [only, another] = pages;
  if (of.members.length === 0) return findNobody(query.of, of, world);
  if (rolesOf(of.members).length === 0) return findNoPage(of.members);
  if (!only) return findSilent(silent, query.list);
  return another || silent.length > 0 ? findInMany(result, world) : findInOneList(only, result, world);
}

function findInOneList(
  { owner, said, found, holds }: ListRead,
  { list, text }: InLists,
  world: World,
): Finding {
  const words = world.speaker.text(text);
  const first = found[0]?.replace(/[.:]$/, '');
  return {
    outcome: holds ? 'answered' : 'not_documented',
    lines: [
      {
        subject: `the ${NAMES[list]} of ${nameOf(owner)}`,
        predicate: holds
          ? `${verbOf(list, 'mention')} ${words}${found.length === 1 ? `: ${first}` : ''}`
          : `${verbOf(list, 'say')} nothing about ${words}`,
      },
    ],
    parts: holds
      ? listPart(undefined, found.length > 1 ? found : [], searchedWords(text))
      : listPart('What it says', said),
    sources: [sourceOf(owner)],
  };
}

/** Which of several lists have the words. */
function findInMany({ list, text, pages, silent }: InLists, { speaker }: World): Finding {
  const holding = pages.filter(({ holds }) => holds);
  const without = familiesOf(silent);
  const all = count(pages.length + without.length, 'page');
  const said = `${speaker.text(text)} in ${holding.length > 1 ? 'their' : 'its'} ${NAMES[list]}`;
  const names =
    holding.length <= MOST_IN_LINE ? `: ${listed(holding.map(({ owner }) => nameOf(owner)))}` : '';
  const line =
    holding.length === 0
      ? { subject: `none of ${all}`, predicate: `mentions ${said}` }
      : {
          subject: `${holding.length} of ${all}`,
          predicate: `${holding.length === 1 ? 'mentions' : 'mention'} ${said}${names}`,
        };
  return {
    outcome: holding.length === 0 ? 'not_documented' : 'answered',
    lines: [line],
    parts: firstOfMany(holding).flatMap(({ owner, found }) =>
      listPart(nameOf(owner), found, searchedWords(text)),
    ),
    notes:
      without.length === 0
        ? []
        : [`Pages without such a list: ${listed(firstOfMany(without).map(({ name }) => name))}.`],
    sources: sourcesOfRoles(firstOfMany(holding).flatMap(({ roles }) => roles)),
  };
}

function findSilent(silent: readonly Member[], list: PageList): Finding {
  const families = familiesOf(silent);
  const [only, another] = families;
  const subject = only && !another ? `the ${only.name} page` : `none of ${count(families.length, 'page')}`;
  return {
    outcome: 'not_documented',
    lines: [{ subject, predicate: `has ${another ? 'any' : 'no'} ${NAMES[list]}` }],
    sources: firstOfMany(families).map((family) => sourceOfFamily(family)),
  };
}

function familiesOf(members: readonly Member[]): Family[] {
  return [...new Set(rolesOf(members).map(({ family }) => family))];
}

/** The verb after the name of a list. Some names are plural: "the performance indicators mention". */
function verbOf(list: PageList, verb: string): string {
  return list === 'performance_indicators' || list === 'specialties' ? verb : `${verb}s`;
}

function nameOf(owner: ListRead['owner']): string {
  return owner.kind === 'role' ? theTitle(owner.role.title) : owner.family.name;
}

function sourceOf(owner: ListRead['owner']) {
  return owner.kind === 'role' ? sourceOfRole(owner.role) : sourceOfFamily(owner.family);
}
