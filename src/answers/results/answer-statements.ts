import type { Family, Role } from '../../catalog/catalog.js';
import { familyStatements } from '../../catalog/statements.js';
import type { Group } from '../../queries/group.js';
import type { Query, TextCondition } from '../../queries/query.js';
import type { Statements } from '../../queries/result.js';
import { mentions } from '../../text/mentions.js';
import { capital, count, listed } from '../../text/prose.js';
import { unwrittenLists } from '../facts/duties.js';
import type { Finding, Line } from '../finding.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import { followUpsAmong, followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { listEach, listPart } from '../parts/build-parts.js';
import type { ListPart } from '../parts/part.js';
import { sourceOfFamily, sourcesOfRoles } from '../sources.js';
import { STATEMENT_NOUNS, withGrade } from '../wording.js';
import { originsOf, rolesOf } from './members.js';
import { findNobody, findNoPage } from './nobody.js';

type Asked = Extract<Query, { kind: 'statements' }>;

/** What pages say of one role, or of a group, about some words. */
export function answerStatements(query: Asked, result: Statements, world: World): Found {
  const asked = rolesOf(result.of.members);
  const [only, another] = asked;
  if (result.of.members.length === 0)
    return { intents: ['search'], findings: [findNobody(query.of, result.of, world)], roles: [] };
  if (!only && query.of.kind !== 'all')
    return { intents: ['items_about'], findings: [findNoPage(result.of.members)], roles: [] };
  if (only && !another) {
    return {
      intents: ['items_about'],
      findings: apart(only, result, world).map((each) => aboutOne(only, each, world)),
      roles: [only, ...rolesOf(originsOf(result.of))],
      followUps: followUpsFor(only, ['items_about'], world),
    };
  }
  return aboutMany(query, result, world);
}

function aboutOne(role: Role, result: Statements, world: World): Finding {
  const { text, found } = result;
  const said = world.speaker.text(text);
  const [only, another] = found;
  const sources = sourcesOfRoles([role]);
  if (only && !another) {
    const noun = capital(STATEMENT_NOUNS[only.kind][0]);
    return {
      outcome: 'answered',
      lines: [{ predicate: `${noun} of the ${role.title}: ${only.text.replace(/\.$/, '')}.` }],
      sources,
    };
  }
  if (only) {
    const kinds = listed(
      kindsOf(found).map(({ kind, items }) => count(items.length, ...STATEMENT_NOUNS[kind])),
    );
    return {
      outcome: 'answered',
      lines: [
        {
          subject: `${kinds} of the ${role.title}`,
          predicate: `mention ${said}: ${only.text.replace(/\.$/, '')}`,
        },
      ],
      parts: kindsOf(found).flatMap(({ kind, items }) =>
        listPart(
          capital(STATEMENT_NOUNS[kind][1]),
          items.map((each) => each.text),
          wordsOf(text),
        ),
      ),
      sources,
    };
  }
  const ofFamily = familyStatements(role.family).filter((each) => mentions(each, wordsOf(text)));
  if (ofFamily.length > 0 && wordsOf(text).length > 0) {
    return {
      outcome: 'answered',
      lines: [
        {
          subject: `the ${role.family.name} page`,
          predicate: `mentions ${said}, though not for the ${role.title} alone`,
        },
      ],
      parts: listPart(undefined, ofFamily, wordsOf(text)),
      sources: [sourceOfFamily(role.family)],
    };
  }
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the page', predicate: `says nothing about ${said} for the ${role.title}` }],
    notes: unwrittenLists(world.catalog, role),
    sources,
  };
}

/** Answers "a degree and travel" with what the page says about each, if it does not say both at once. */
function apart(role: Role, result: Statements, { statements }: World): Statements[] {
  const { text, found } = result;
  if (found.length > 0 || text.kind !== 'every') return [result];
  const phrases = text.of.filter((part) => part.kind === 'phrase');
  if (phrases.length < text.of.length) return [result];
  return phrases.map((phrase) => {
    const all = statements.find(phrase.words).map((number) => statements.read(number));
    return { ...result, text: phrase, found: all.filter(({ roles }) => roles.includes(role)) };
  });
}

/** The words that a text condition wants found. */
function wordsOf(text: TextCondition): string[] {
  switch (text.kind) {
    case 'phrase':
      return [...text.words];
    case 'every':
    case 'some':
      return text.of.flatMap(wordsOf);
    case 'none':
      return [];
  }
}

function kindsOf(
  found: Statements['found'],
): { kind: Statements['found'][number]['kind']; items: Statements['found'] }[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, items: found.filter((each) => each.kind === kind) }));
}

/** "the roles that are in Kitchen", "the direct reports of the Head Chef" */
function theGroup(group: Asked['of'], { speaker }: World): string {
  return speaker.roles(group).replace(/^(?=roles )/, 'the ');
}

/** The first line names up to this many roles. */
const MOST_IN_LINE = 3;

function aboutMany(query: Asked, { of, found, members, text }: Statements, world: World): Found {
  const said = world.speaker.text(text);
  const roles = rolesOf(members);
  const specialties = specialtiesAbout(familiesOf(of, world), text);
  if (roles.length === 0 && specialties.items.length === 0) {
    const subject =
      query.of.kind === 'all'
        ? `no ${
            query.only
              ? listed(
                  query.only.map((kind) => STATEMENT_NOUNS[kind][0]),
                  'or',
                )
              : 'page'
          } in the catalogue`
        : `none of ${theGroup(query.of, world)}`;
    return {
      intents: ['search'],
      findings: [
        { outcome: 'not_documented', lines: [{ subject, predicate: `mentions ${said}` }], sources: [] },
      ],
      roles: [],
      outcome: 'not_found',
    };
  }
  const names = roles.length <= MOST_IN_LINE ? `: ${listed(roles.map(({ title }) => `the ${title}`))}` : '';
  const group =
    query.of.kind === 'all' ? count(roles.length, 'role') : `${roles.length} of ${theGroup(query.of, world)}`;
  const line: Line =
    roles.length > 0
      ? { subject: group, predicate: `${roles.length === 1 ? 'mentions' : 'mention'} ${said}${names}` }
      : {
          subject: 'no role',
          predicate: `mentions ${said}, but ${count(specialties.items.length, 'specialty', 'specialties')} ${specialties.items.length === 1 ? 'does' : 'do'}`,
        };
  return {
    intents: ['search'],
    findings: [
      {
        outcome: 'answered',
        lines: [line],
        parts: [
          ...kindsOf(found).flatMap(({ kind, items }) =>
            listEach(
              capital(STATEMENT_NOUNS[kind][1]),
              items,
              (each) => `${each.text} (${heldBy(each.roles)})`,
              wordsOf(text),
            ),
          ),
          ...listPart('Specialties', specialties.items, wordsOf(text)),
          ...rolesPart(roles),
        ],
        sources: sourcesOfRoles(firstOfMany(roles.length > 0 ? roles : specialties.roles)),
        roles,
      },
    ],
    roles,
    followUps: followUpsAmong(roles, world),
  };
}

const MOST_HOLDERS = 2;
const MOST_FAMILIES = 12;

/** All roles of a search, folded away for whoever wants to see them. */
function rolesPart(roles: readonly Role[]): ListPart[] {
  if (roles.length <= MOST_IN_LINE) return [];
  const items = firstOfMany(roles).map(withGrade);
  return [{ kind: 'list', heading: `Roles (${roles.length})`, items, aside: true, ...furtherOf(roles) }];
}

/** Whose statement it is: the titles of a few roles; of many, their families and how many each has. */
function heldBy(roles: readonly Role[]): string {
  if (roles.length <= MOST_HOLDERS) return listed(roles.map(({ title }) => title));
  const first: { name: string; number: number }[] = [];
  let families = 0;
  let last: Family | undefined;
  // The roles of a catalogue stand family by family.
  for (const { family } of roles) {
    if (family !== last) families++;
    if (family !== last && families <= MOST_FAMILIES) first.push({ name: family.name, number: 0 });
    last = family;
    const counted = families <= MOST_FAMILIES ? first.at(-1) : undefined;
    if (counted) counted.number++;
  }
  const [only] = first;
  if (families === 1) return `${count(roles.length, 'role')} in ${only?.name}`;
  const counted = first.map(({ name, number }) => `${name} ${number}`);
  const left = families - counted.length;
  const others = left > 0 ? [`${left} more job families`] : [];
  return `${count(roles.length, 'role')}: ${[...counted, ...others].join(', ')}`;
}

function familiesOf(group: Group, { catalog }: World): Iterable<Family> {
  return group.kind === 'all'
    ? catalog.families
    : new Set(rolesOf(group.members).map(({ family }) => family));
}

/** The specialties of some families that have all words of a condition. */
function specialtiesAbout(
  families: Iterable<Family>,
  text: TextCondition,
): { items: string[]; roles: Role[] } {
  const words = wordsOf(text);
  const found = [...families].flatMap((family) =>
    (family.specialties?.items ?? [])
      .filter(({ name, summary }) => words.length > 0 && mentions(`${name} ${summary}`, words))
      .map((each) => ({ ...each, family })),
  );
  return {
    items: found.map(({ name, summary, family }) => `${name} (${family.name}): ${summary}`),
    roles: found.flatMap(({ family }) => family.roles.slice(0, 1)),
  };
}
