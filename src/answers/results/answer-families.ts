import type { Family } from '../../catalog/catalog.js';
import type { FamilyFact } from '../../queries/facts.js';
import type { ResultOf } from '../../queries/result.js';
import { listed } from '../../text/prose.js';
import { choice } from '../answer.js';
import { findCareerLadder, findCareers } from '../facts/career-ladder.js';
import { findLadderChart } from '../facts/charts.js';
import { findFamilies, findFamily } from '../facts/family.js';
import { findHiringProcess, findPerformanceIndicators, findSpecialties } from '../facts/family-facts.js';
import { findFamilyOwner, findFamilyReview } from '../facts/upkeep.js';
import type { Finding } from '../finding.js';
import { firstOfMany } from '../first-of-many.js';
import { followUpsForFamily } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { type Intent, intentOfFamilyFact } from '../intent.js';
import { sourceOfFamily } from '../sources.js';

/** Families at a glance, or facts of their pages. */
export function answerFamilyFacts({ families, gone, facts }: ResultOf<'family_facts'>, world: World): Found {
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
      return findCareerLadder(family);
    case 'career_ladder':
      return findCareers(family);
    case 'ladder_chart':
      return findLadderChart(family);
    case 'specialties':
      return findSpecialties(family);
    case 'performance_indicators':
      return findPerformanceIndicators(family);
    case 'hiring_process':
      return findHiringProcess(family);
    case 'source':
      return findFamilySource(family);
    case 'owner':
      return findFamilyOwner(family);
    case 'review':
      return findFamilyReview(family);
  }
}

function findFamilySource(family: Family): Finding {
  const { page, date } = family.source;
  const changed = date ? `was last changed on ${date}` : 'does not say when it was last changed';
  return {
    outcome: 'answered',
    lines: [{ subject: family.name, predicate: `is described on the page ${page}, which ${changed}` }],
    sources: [sourceOfFamily(family)],
  };
}

export function answerFamilies(world: World): Found {
  return {
    intents: ['families'],
    findings: [findFamilies(world.catalog)],
    roles: [],
    followUps: firstOfMany(world.catalog.families).map(({ name }) => choice(name)),
  };
}
