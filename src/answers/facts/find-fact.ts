import type { Catalog, Role } from '../../catalog/catalog.js';
import type { Fact } from '../../queries/facts.js';
import type { Finding } from '../finding.js';
import { statedOf } from './about-role.js';
import {
  findDepartment,
  findDottedLine,
  findJobCode,
  findJobFamily,
  findLocation,
} from './administration.js';
import { findCareerLadder } from './career-ladder.js';
import { findLadderChart, findReportingChart } from './charts.js';
import { findCompetencies } from './competencies.js';
import { findDuties } from './duties.js';
import { findExpectations } from './expectations.js';
import { findHiringProcess, findPerformanceIndicators, findSpecialties } from './family-facts.js';
import { findGrade, findRoleLevel, findTrack } from './grade.js';
import { findLadder, findStepBelow } from './ladder.js';
import { findOverview } from './overview.js';
import { findRenaming } from './renaming.js';
import { findDirectReports } from './reporting/direct-reports.js';
import { findReportingChain } from './reporting/reporting-chain.js';
import { findReportsTo } from './reporting/reports-to.js';
import { findHolder, findPay, findTerms, findUndocumented } from './undocumented.js';
import { findOwner, findReview } from './upkeep.js';

/** The finding for one fact of a role. */
export function findFact(catalog: Catalog, role: Role, fact: Fact): Finding {
  switch (fact) {
    case 'overview':
    case 'title':
      return findOverview(catalog, role);
    case 'grade':
      return findGrade(role);
    case 'level':
      return findRoleLevel(role);
    case 'track':
      return findTrack(role);
    case 'family':
      return findJobFamily(role);
    case 'department':
      return findDepartment(role);
    case 'location':
      return findLocation(catalog, role);
    case 'owner':
      return findOwner(role);
    case 'review':
      return findReview(role);
    case 'job_code':
      return findJobCode(role);
    case 'competencies':
      return findCompetencies(role);
    case 'dotted_line':
      return findDottedLine(role);
    case 'reports_to':
      return findReportsTo(catalog, role);
    case 'direct_reports':
      return findDirectReports(catalog, role);
    case 'chain':
      return findReportingChain(catalog, role);
    case 'requirements':
    case 'responsibilities':
      return findDuties(catalog, role, fact);
    case 'expectations':
      return findExpectations(role);
    case 'knowledge':
    case 'interaction':
    case 'impact':
      return findExpectations(role, fact);
    case 'next_step':
      return findLadder(catalog, role);
    case 'previous_step':
      return findStepBelow(role);
    case 'specialties':
      return findSpecialties(role.family);
    case 'performance_indicators':
      return findPerformanceIndicators(role.family, role);
    case 'career_ladder':
      return findCareerLadder(role.family, role);
    case 'ladder_chart':
      return findLadderChart(role.family, role);
    case 'reporting_chart':
      return findReportingChart(catalog, role);
    case 'hiring_process':
      return findHiringProcess(role.family, role);
    case 'source':
      return findSource(role);
    case 'names':
      return findRenaming(catalog, role);
    case 'pay':
      return findPay(role);
    case 'holder':
      return findHolder(role);
    case 'headcount':
      return findUndocumented(role, 'how many people work as');
    case 'terms':
      return findTerms(catalog, role, 'terms');
    case 'timing':
      return findUndocumented(role, 'any date or duration for');
    case 'reason':
      return findUndocumented(role, 'the reasoning behind the page of');
  }
}

/** The page and section of a role, and when the page was last changed. */
function findSource(role: Role): Finding {
  const { page, date } = role.family.source;
  const changed = date ? `, last changed on ${date}` : '';
  return statedOf(role, `is described on the page ${page}, under ${role.section}${changed}`);
}
