import type { Aspect, Catalog, Family, Role } from '../catalog/catalog.js';
import type { FamilyTopic, Question, Topic } from '../questions/question.js';
import { findCareerLadder } from './facts/career-ladder.js';
import { findDirectReports } from './facts/direct-reports.js';
import { findDuties } from './facts/duties.js';
import { findExpectations } from './facts/expectations.js';
import { findHiringProcess, findPerformanceIndicators, findSpecialties } from './facts/family-facts.js';
import { findGrade, findTrack } from './facts/grade.js';
import { findJobFamily } from './facts/job-family.js';
import { findLadder, findStepBelow } from './facts/ladder.js';
import { findOverview } from './facts/overview.js';
import { findRenaming } from './facts/renaming.js';
import { findReportingChain } from './facts/reporting-chain.js';
import { findReportsTo } from './facts/reports-to.js';
import { findHolder, findPay } from './facts/undocumented.js';
import type { Finding } from './finding.js';

/** The facts that were asked of a role, in the order of the question. */
export function findFacts(
  { subject: { role }, topics, aspect }: Extract<Question, { kind: 'facts' }>,
  catalog: Catalog,
): Finding[] {
  return topics.map((topic) => findFact(catalog, role, topic, aspect));
}

function findFact(catalog: Catalog, role: Role, topic: Topic, aspect?: Aspect): Finding {
  switch (topic) {
    case 'overview':
      return findOverview(catalog, role);
    case 'job_family':
      return findJobFamily(role);
    case 'grade':
      return findGrade(role);
    case 'track':
      return findTrack(role);
    case 'reports_to':
      return findReportsTo(catalog, role);
    case 'direct_reports':
      return findDirectReports(catalog, role);
    case 'reporting_chain':
      return findReportingChain(catalog, role);
    case 'requirements':
    case 'responsibilities':
      return findDuties(catalog, role, topic);
    case 'expectations':
      return findExpectations(role, aspect);
    case 'ladder':
      return findLadder(catalog, role);
    case 'step_below':
      return findStepBelow(role);
    case 'pay':
      return findPay(role);
    case 'holder':
      return findHolder(role);
    case 'renaming':
      return findRenaming(catalog, role);
    case 'specialties':
    case 'performance_indicators':
    case 'hiring_process':
    case 'career_ladder':
      return findFamilyFact(role.family, topic, role);
  }
}

/** One fact of a family's page. Asked of a role, it is the role's own where the page states one. */
export function findFamilyFact(family: Family, topic: FamilyTopic, role?: Role): Finding {
  switch (topic) {
    case 'specialties':
      return findSpecialties(family);
    case 'performance_indicators':
      return findPerformanceIndicators(family, role);
    case 'hiring_process':
      return findHiringProcess(family, role);
    case 'career_ladder':
      return findCareerLadder(family);
  }
}
