import type { Catalog } from '../catalog/catalog.js';
import type { Question } from '../questions/question.js';
import type { Finding } from './answer.js';
import { findDirectReports } from './direct-reports.js';
import { findDuties } from './duties.js';
import { findExpectations } from './expectations.js';
import { findJobFamily } from './family.js';
import { findFamilyFact } from './family-facts.js';
import { findGrade, findTrack } from './grade.js';
import { findLadder, findStepBelow } from './ladder.js';
import { findOverview } from './overview.js';
import { findReportingChain } from './reporting-chain.js';
import { findReportsTo } from './reports-to.js';
import { findHolder, findPay } from './undocumented.js';

/** Each fact that was asked of a role, in the order of the question. */
export function findFacts(
  { subject: { role }, topics, aspect }: Extract<Question, { kind: 'facts' }>,
  catalog: Catalog,
): Finding[] {
  return topics.map((topic) => {
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
      default:
        return findFamilyFact(role.family, topic, role);
    }
  });
}
