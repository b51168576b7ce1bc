import type { Catalog } from '../catalog/catalog.js';
import type { Question } from '../questions/question.js';
import { answerAboutRole, answerComparison } from './about-role.js';
import { type Answer, choice } from './answer.js';
import { askWhichFamily, askWhichRole, sayNothingFits, sayUnknown } from './ask-back.js';
import { findReportsToOutsider } from './facts/direct-reports.js';
import { findFamilies, findFamily } from './facts/family.js';
import { findIsGrade } from './facts/grade.js';
import { findIsInFamily } from './facts/job-family.js';
import { findMentions } from './facts/mentions.js';
import { findIsReportingTo } from './facts/reports-to.js';
import { findSearch, nothingMentions } from './facts/search.js';
import { findAnyPay } from './facts/undocumented.js';
import { describeFilters, findFiltered, narrowing } from './filters.js';
import { findFacts, findFamilyFact } from './find-facts.js';
import { combineFindings, type Finding } from './finding.js';
import { followUpsAmong, followUpsForFamily } from './follow-ups.js';
import { sayHelp, sayTooLong } from './help.js';
import type { Intent } from './intent.js';
import { roleRef } from './role-ref.js';

/** Answers a question. `text` is the question as typed, so that it can be asked again about another role. */
export function answerQuestion(question: Question, text: string, catalog: Catalog): Answer {
  switch (question.kind) {
    case 'help':
      return sayHelp(catalog, question.mention);
    case 'too_long':
      return sayTooLong(catalog, question.limit);
    case 'facts':
      return answerAboutRole(question.subject, question.topics, findFacts(question, catalog), catalog);
    case 'items_about': {
      const finding = findMentions(catalog, question.subject.role, question.terms);
      return answerAboutRole(question.subject, ['items_about'], [finding], catalog);
    }
    case 'is_in_family': {
      const finding = findIsInFamily(question.subject.role, question.family);
      return answerAboutRole(question.subject, ['overview'], [finding], catalog);
    }
    case 'is_grade': {
      const finding = findIsGrade(question.subject.role, question.grade);
      return answerAboutRole(question.subject, ['grade'], [finding], catalog);
    }
    case 'is_reporting_to': {
      const finding = findIsReportingTo(catalog, question.subject.role, question.manager);
      return answerAboutRole(question.subject, ['reports_to'], [finding], catalog);
    }
    case 'compare':
      return answerComparison(question, catalog);
    case 'reports_to_outsider':
      return fromFindings(['direct_reports'], [findReportsToOutsider(catalog, question.manager)]);
    case 'list': {
      const finding = findFiltered(catalog, question.filters);
      if (finding) return fromFindings(['list'], [finding]);
      return sayNothingFits('list', { subject: 'no role', predicate: describeFilters(question.filters, 1) });
    }
    case 'search': {
      const within = narrowing(catalog, question.filters);
      const finding = findSearch(catalog, question.terms, within);
      if (finding) return fromFindings(['search'], [finding]);
      return sayNothingFits('search', nothingMentions(question.terms, within));
    }
    case 'pay':
      return fromFindings(['pay'], [findAnyPay()]);
    case 'families':
      return {
        ...fromFindings(['families'], [findFamilies(catalog)]),
        followUps: catalog.families.map(({ name }) => choice(name)),
      };
    case 'family':
      return answerAboutFamily(question, catalog);
    case 'which_family':
      return askWhichFamily(question.families, question.topic);
    case 'which_role':
      return askWhichRole(question, text);
    case 'unknown':
      return sayUnknown(question, text);
  }
}

function answerAboutFamily(
  { family, topics }: Extract<Question, { kind: 'family' }>,
  catalog: Catalog,
): Answer {
  const findings =
    topics.length === 0
      ? [findFamily(catalog, family)]
      : topics.map((topic) => findFamilyFact(family, topic));
  return {
    ...fromFindings(topics.length === 0 ? ['family'] : topics, findings),
    followUps: followUpsForFamily(family, topics),
  };
}

/** An answer about no single role. The roles it names are offered as next questions. */
function fromFindings(intents: readonly Intent[], findings: readonly Finding[]): Answer {
  const roles = [...new Set(findings.flatMap((finding) => finding.roles ?? []))];
  return {
    ...combineFindings(findings),
    intents,
    roles: roles.map(roleRef),
    choices: [],
    followUps: followUpsAmong(roles),
  };
}
