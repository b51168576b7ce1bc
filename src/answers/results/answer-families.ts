import type { Family } from '../../catalog/catalog.js';
import type { FamilyFact, Query } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import { capital, count, listed } from '../../text/prose.js';
import { choice } from '../answer.js';
import { findCareerLadder } from '../facts/career-ladder.js';
import { findFamilies, findFamily } from '../facts/family.js';
import { findHiringProcess, findPerformanceIndicators, findSpecialties } from '../facts/family-facts.js';
import type { Finding } from '../finding.js';
import { followUpsAmong, followUpsForFamily } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { type Intent, intentOfFamilyFact } from '../intent.js';
import { sourceOfFamily, sourcesOfRoles } from '../sources.js';
import { withGrade } from '../wording.js';
import { rolesOf } from './members.js';

/** Families at a glance, or facts of their pages. */
export function answerFamilyFacts(
  { families, gone, facts }: Extract<Result, { kind: 'family_facts' }>,
  world: World,
): Found {
  const [first] = families;
  if (!first) {
    const line = { subject: 'that job family', predicate: `is no longer in the catalogue (${listed(gone)})` };
    return {
      intents: ['family'],
      findings: [{ outcome: 'not_documented', lines: [line], sources: [] }],
      roles: [],
      outcome: 'not_found',
    };
  }
  const findings = families.flatMap((family) =>
    facts.length === 0
      ? [findFamily(world.catalog, family)]
      : facts.map((fact) => findFamilyFact(family, fact, world)),
  );
  const intents: Intent[] = facts.length === 0 ? ['family'] : facts.map(intentOfFamilyFact);
  return {
    intents,
    findings,
    roles: [...new Set(findings.flatMap(({ roles }) => roles ?? []))],
    followUps: followUpsForFamily(first, intents, world),
  };
}

function findFamilyFact(family: Family, fact: FamilyFact, world: World): Finding {
  switch (fact) {
    case 'summary':
      return findFamily(world.catalog, family);
    case 'levels':
    case 'career_ladder':
      return findCareerLadder(family);
    case 'specialties':
      return findSpecialties(family);
    case 'performance_indicators':
      return findPerformanceIndicators(family);
    case 'hiring_process':
      return findHiringProcess(family);
    case 'source':
      return findFamilySource(family);
  }
}

function findFamilySource(family: Family): Finding {
  const { page, date } = family.source;
  const predicate = date ? `was last changed on ${date}` : 'does not say when it was last changed';
  return {
    outcome: date ? 'answered' : 'not_documented',
    lines: [{ subject: `the page ${page}`, predicate }],
    sources: [sourceOfFamily(family)],
  };
}

export function answerFamilies(world: World): Found {
  return {
    intents: ['families'],
    findings: [findFamilies(world.catalog)],
    roles: [],
    followUps: world.catalog.families.map(({ name }) => choice(name)),
  };
}

/** What a level, a track or an acronym means: the roles that have it, the words it stands for. */
export function answerMeaning(
  query: Extract<Query, { kind: 'meaning' }>,
  { roles: members, expansions }: Extract<Result, { kind: 'meaning' }>,
  world: World,
): Found {
  const roles = rolesOf(members);
  const { of } = query;
  if (of.kind === 'acronym') {
    const stands = [...new Set(expansions.map(({ words }) => words))];
    const line =
      stands.length > 0
        ? { subject: of.acronym, predicate: `stands for ${listed(stands, 'or')}` }
        : { subject: 'no page', predicate: `says what ${of.acronym} stands for` };
    return {
      intents: ['meaning'],
      findings: [
        {
          outcome: stands.length > 0 ? 'answered' : 'not_documented',
          lines: [line],
          sources: expansions.map(({ family }) => sourceOfFamily(family)),
        },
      ],
      roles,
    };
  }
  const name = of.kind === 'level' ? of.level : of.track;
  const line = { subject: `${capital(name)} is a ${of.kind} of`, predicate: count(roles.length, 'role') };
  return {
    intents: ['meaning'],
    findings: [
      {
        outcome: roles.length > 0 ? 'answered' : 'not_documented',
        lines: [{ predicate: `${line.subject} ${line.predicate}.` }],
        parts: roles.length > 0 ? [{ kind: 'list', items: roles.map(withGrade) }] : [],
        sources: sourcesOfRoles(roles),
      },
    ],
    roles,
    followUps: followUpsAmong(roles, world),
  };
}
