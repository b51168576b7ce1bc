import type { Catalog } from '../catalog/catalog.js';
import type { Question, Subject, Topic } from '../questions/question.js';
import type { Answer, Finding } from './answer.js';
import { askWhichFamily, askWhichRole, sayHelp, sayNothingFits, sayUnknown } from './ask-back.js';
import { findComparison } from './compare.js';
import { findDuties } from './duties.js';
import { findExpectations } from './expectations.js';
import { findFamilies, findFamily, findFamilyFact } from './family.js';
import { followUpsFor } from './follow-ups.js';
import { findGrade, findIsGrade, findTrack } from './grade.js';
import { findLadder } from './ladder.js';
import { describeFilters, findList } from './list.js';
import { findMentions, searchMentions } from './mentions.js';
import { findHolder, findOverview, findPay } from './overview.js';
import {
  findDirectReports,
  findIsReportingTo,
  findReportingChain,
  findReportsTo,
  findReportsToOutsider,
  namesOverTime,
} from './reporting.js';
import { listed, quoted } from './wording.js';

/** Looks a question up. The text is the question as it was typed, for asking it again of another role. */
export function answerQuestion(question: Question, text: string, catalog: Catalog): Answer {
  switch (question.kind) {
    case 'help':
      return { ...EMPTY, intent: 'help', ...sayHelp(catalog, question.mention) };
    case 'too_long':
      return {
        ...EMPTY,
        intent: 'help',
        ...sayHelp(catalog),
        headline: `That is longer than ${question.limit} characters. Please ask in fewer words.`,
      };
    case 'facts':
      return aboutRole(question.subject, question.topics, findFacts(question, catalog), catalog);
    case 'items_about':
      return aboutRole(
        question.subject,
        ['items_about'],
        [findMentions(catalog, question.subject.role, question.terms)],
        catalog,
      );
    case 'is_grade':
      return aboutRole(
        question.subject,
        ['grade'],
        [findIsGrade(question.subject.role, question.grade)],
        catalog,
      );
    case 'is_reporting_to':
      return aboutRole(
        question.subject,
        ['reports_to'],
        [findIsReportingTo(catalog, question.subject.role, question.manager)],
        catalog,
      );
    case 'compare':
      return aboutTwoRoles(question, catalog);
    case 'reports_to_outsider':
      return fromFinding('direct_reports', findReportsToOutsider(catalog, question.manager));
    case 'list':
      return fromSearch(
        'list',
        findList(catalog, question.filters),
        `No role ${describeFilters(question.filters, 1)}.`,
      );
    case 'search':
      return fromSearch(
        'search',
        searchMentions(catalog, question.terms),
        `No page in the catalogue mentions ${quoted(question.terms.join(' '))}.`,
      );
    case 'pay':
      return fromFinding('pay', {
        outcome: 'not_documented',
        headline: 'Pay is not in the catalogue, for any role.',
        sources: [],
      });
    case 'families':
      return fromFinding('families', findFamilies(catalog));
    case 'family':
      return aboutFamily(question, catalog);
    case 'which_family':
      return { ...EMPTY, intent: question.topic, ...askWhichFamily(question.families, question.topic) };
    case 'which_role':
      return { ...EMPTY, intent: question.intent, ...askWhichRole(question, text) };
    case 'unknown':
      return { ...EMPTY, intent: question.intent, ...sayUnknown(question, text) };
  }
}

const EMPTY = { parts: [], notes: [], sources: [], choices: [], followUps: [] } as const;

function findFacts(
  { subject: { role }, topics, aspect }: Extract<Question, { kind: 'facts' }>,
  catalog: Catalog,
): Finding[] {
  return topics.map((topic) => {
    switch (topic) {
      case 'overview':
        return findOverview(catalog, role);
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
      case 'pay':
        return findPay(role);
      case 'holder':
        return findHolder(role);
      default:
        return findFamilyFact(role.family, topic);
    }
  });
}

function aboutRole(
  { role, understood, ignored }: Subject,
  intents: readonly (Topic | 'items_about')[],
  findings: readonly Finding[],
  catalog: Catalog,
): Answer {
  return {
    ...combine(namedOnce(findings, role.title)),
    intent: intents.join('+'),
    roles: unique([role, ...findings.flatMap((finding) => finding.roles ?? [])]),
    notes: unique([
      ...understoodAs(understood),
      ...passedOver(ignored),
      ...findings.flatMap(({ notes }) => notes ?? []),
      ...namesOverTime(catalog, role),
    ]),
    choices: [],
    followUps: followUpsFor(role, intents),
  };
}

function aboutTwoRoles(
  { from, to, isFrom }: Extract<Question, { kind: 'compare' }>,
  catalog: Catalog,
): Answer {
  const finding = findComparison(catalog, from.role, to.role, isFrom);
  return {
    ...aboutRole(to, ['overview'], [finding], catalog),
    intent: 'compare',
    roles: unique([from.role, to.role]),
    notes: [
      ...understoodAs(from.understood, to.understood),
      ...[from, to].flatMap(({ role }) =>
        namesOverTime(catalog, role).map((note) => `${role.title}: ${note}`),
      ),
    ],
  };
}

function aboutFamily({ family, topics }: Extract<Question, { kind: 'family' }>, catalog: Catalog): Answer {
  const findings =
    topics.length > 0 ? topics.map((topic) => findFamilyFact(family, topic)) : [findFamily(catalog, family)];
  return {
    ...combine(findings),
    intent: topics.join('+') || 'family',
    roles: unique(findings.flatMap(({ roles }) => roles ?? [])),
    choices: [],
    followUps: [],
  };
}

function fromFinding(intent: string, finding: Finding): Answer {
  return { ...combine([finding]), intent, roles: finding.roles ?? [], choices: [], followUps: [] };
}

function fromSearch(intent: string, finding: Finding | undefined, nothing: string): Answer {
  return finding ? fromFinding(intent, finding) : { ...EMPTY, intent, ...sayNothingFits(nothing) };
}

/** "The ... is grade 8. It reports to ...": the title in the first line only. */
function namedOnce(findings: readonly Finding[], title: string): Finding[] {
  return findings.map((finding, index) =>
    index === 0 ? finding : { ...finding, headline: finding.headline.replace(`The ${title} `, 'It ') },
  );
}

/** Several facts in one answer: each says its line, and the answer is documented if any of them is. */
function combine(
  findings: readonly Finding[],
): Pick<Answer, 'outcome' | 'headline' | 'parts' | 'notes' | 'sources'> {
  return {
    outcome: findings.some(({ outcome }) => outcome === 'answered') ? 'answered' : 'not_documented',
    headline: findings.map(({ headline }) => headline).join(' '),
    parts: findings.flatMap(({ parts }) => parts ?? []),
    notes: unique(findings.flatMap(({ notes }) => notes ?? [])),
    sources: uniqueBy(
      findings.flatMap(({ sources }) => sources),
      (source) => `${source.page}#${source.section ?? ''}`,
    ),
  };
}

function understoodAs(...titles: readonly (string | undefined)[]): string[] {
  const mended = titles.filter((title) => title !== undefined);
  return mended.length === 0 ? [] : [`Understood as ${listed(mended)}.`];
}

function passedOver(ignored: readonly string[]): string[] {
  return ignored.length === 0 ? [] : [`Passed over: ${listed(ignored.map(quoted))}.`];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
