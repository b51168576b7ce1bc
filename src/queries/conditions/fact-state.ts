import { administrationOf, type Catalog, type Role } from '../../catalog/catalog.js';
import { dutyState } from '../../catalog/duties.js';
import { statedGrades } from '../../catalog/grade.js';
import { predecessorOf, successorOf } from '../../catalog/relations.js';
import type { Fact, FactState } from '../facts.js';
import { rungsAbove, rungsBelow } from '../groups/climb.js';
import { reportsOfMember, roleMember } from '../member.js';

/** Whether a page states a fact of a role. A grade that a page leaves open ("8 or 9") counts as stated. */
export function factState(catalog: Catalog, role: Role, fact: Fact): FactState {
  if (fact === 'requirements' || fact === 'responsibilities') return dutyState(catalog, role, fact);
  return isStated(catalog, role, fact) ? 'stated' : 'missing';
}

type OtherFact = Exclude<Fact, 'requirements' | 'responsibilities'>;

function isStated(catalog: Catalog, role: Role, fact: OtherFact): boolean {
  switch (fact) {
    case 'overview':
    case 'title':
    case 'level':
    case 'track':
    case 'family':
    case 'source':
      return true;
    case 'department':
      return administrationOf(role).department !== undefined;
    case 'location':
      return administrationOf(role).locations !== undefined;
    case 'owner':
      return administrationOf(role).owner !== undefined;
    case 'review': {
      const { reviewedOn, reviewEvery } = administrationOf(role);
      return (reviewedOn ?? reviewEvery) !== undefined;
    }
    case 'job_code':
      return role.jobCode !== undefined || role.codes.size > 0;
    case 'competencies':
      return role.competencies.length > 0;
    case 'dotted_line':
      return role.dottedLines.length > 0;
    case 'grade':
      return statedGrades(role).length > 0;
    case 'reports_to':
    case 'chain':
    case 'reporting_chart':
      return role.reportsTo !== undefined;
    case 'direct_reports':
      return reportsOfMember(catalog, roleMember(role)).length > 0;
    case 'expectations':
    case 'knowledge':
    case 'interaction':
    case 'impact':
      return role.expectations !== undefined;
    case 'next_step':
      return role.nextRoles.length > 0 || rungsAbove(role).length > 0;
    case 'previous_step':
      return rungsBelow(role).length > 0;
    case 'specialties':
      return role.family.specialties !== undefined;
    case 'performance_indicators':
      return (role.performanceIndicators ?? role.family.performanceIndicators) !== undefined;
    case 'career_ladder':
      return (role.careerLadder ?? role.family.careerLadder) !== undefined;
    case 'ladder_chart':
      return role.family.roles.some(({ grade }) => grade !== undefined);
    case 'hiring_process':
      return (role.hiringProcess ?? role.family.hiringProcess) !== undefined;
    case 'names':
      return (
        role.aliases.length > 0 ||
        (successorOf(catalog, role) ?? predecessorOf(catalog, role) ?? role.formerly) !== undefined
      );
    case 'pay':
    case 'holder':
    case 'headcount':
    case 'terms':
    case 'timing':
    case 'reason':
      return false;
  }
}
