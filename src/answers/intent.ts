import type { Fact, FamilyFact } from '../queries/facts.js';

/** The kind of a question, by its answer. Answers, logs and tests use these names. */
export type Intent =
  | 'overview'
  | 'job_family'
  | 'grade'
  | 'track'
  | 'reports_to'
  | 'direct_reports'
  | 'reporting_chain'
  | 'requirements'
  | 'responsibilities'
  | 'expectations'
  | 'ladder'
  | 'step_below'
  | 'pay'
  | 'holder'
  | 'renaming'
  | 'specialties'
  | 'performance_indicators'
  | 'hiring_process'
  | 'career_ladder'
  | 'ladder_chart'
  | 'reporting_chart'
  | 'compare'
  | 'is_higher'
  | 'is_lower'
  | 'is_grade'
  | 'is_reporting_to'
  | 'is_in_family'
  | 'items_about'
  | 'list'
  | 'count'
  | 'groups'
  | 'summary'
  | 'whether'
  | 'exists'
  | 'which'
  | 'distance'
  | 'steps'
  | 'document'
  | 'meaning'
  | 'level'
  | 'source'
  | 'headcount'
  | 'location'
  | 'dotted_line'
  | 'job_code'
  | 'competencies'
  | 'owner'
  | 'review'
  | 'search'
  | 'family'
  | 'families'
  | 'help';

/** The intent of a question for a fact of a role. */
export function intentOfFact(fact: Fact): Intent {
  switch (fact) {
    case 'title':
      return 'overview';
    case 'family':
    case 'department':
      return 'job_family';
    case 'terms':
    case 'timing':
    case 'reason':
      return 'location';
    case 'chain':
      return 'reporting_chain';
    case 'knowledge':
    case 'interaction':
    case 'impact':
      return 'expectations';
    case 'names':
      return 'renaming';
    case 'next_step':
      return 'ladder';
    case 'previous_step':
      return 'step_below';
    default:
      return fact;
  }
}

/** The intent of a question for a fact of a family. */
export function intentOfFamilyFact(fact: FamilyFact): Intent {
  if (fact === 'summary') return 'family';
  return fact === 'levels' ? 'career_ladder' : fact;
}
