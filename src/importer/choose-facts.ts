import type { NoteAbout, RoleEntry } from '../catalog/schema.js';
import { type Fact, isQualified } from './facts.js';
import { isTitle } from './job-title.js';
import type { RoleOutline } from './outline.js';
import type { Statement } from './page.js';
import { findNearRole, hasSameWords, type TitleOf } from './role-names.js';

/** The facts of a role that sentences state. */
export interface ChosenFacts {
  entry: Pick<RoleEntry, 'grade' | 'open_grades' | 'reports_to'>;
  notes: NonNullable<RoleEntry['notes']>;
  /** The statements of further facts that say otherwise. */
  unused: Statement[];
}

/** The first grade and the first reporting line stated of a role, and notes where the page says them oddly. */
export function chooseFacts(role: RoleOutline, facts: readonly Fact[], titleOf: TitleOf): ChosenFacts {
  const others = facts.filter((fact) => isOfThis(role, fact));
  const grade = firstOf(role, others, 'grade', titleOf);
  const line = firstOf(role, others, 'reporting line', titleOf);
  const notes = [
    ...(grade ? notesOn('grade', role, grade, titleOf) : []),
    ...(line ? notesOn('reports_to', role, line, titleOf) : []),
    ...facts.flatMap((fact) => noteOnTable(fact, grade)),
  ];
  return {
    entry: {
      ...(grade && gradeEntry(grade.grades)),
      ...(line && { reports_to: reportsTo(line) }),
    },
    notes,
    unused: facts
      .filter((fact) => !agrees(fact, grade) && !agrees(fact, line))
      .map(({ statement }) => statement),
  };
}

function gradeEntry(grades: readonly number[]): ChosenFacts['entry'] {
  return grades.length === 1 ? { grade: grades[0] } : { open_grades: [...grades] };
}

function agrees(fact: Fact, chosen: Fact | undefined): boolean {
  if (fact.kind === 'grade') return chosen?.kind === 'grade' && String(fact.grades) === String(chosen.grades);
  return chosen?.kind === 'reporting line' && String(fact.titles) === String(chosen.titles);
}

/** "Product Designers report to the Product Design Manager" says nothing of that manager's own line. */
function isOfThis(role: RoleOutline, fact: Fact): boolean {
  return fact.kind === 'grade' || !fact.titles.some((title) => findNearRole([role], title));
}

/** A sentence about another role of the page counts only where there is no better one. */
function firstOf<Kind extends Fact['kind']>(
  role: RoleOutline,
  facts: readonly Fact[],
  kind: Kind,
  titleOf: TitleOf,
): Extract<Fact, { kind: Kind }> | undefined {
  const stated = facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
  const own = stated.find(({ subject }) => {
    const named = titleOf(subject);
    return named === undefined || named === role.title;
  });
  return own ?? stated[0];
}

function reportsTo({
  titles,
  typically,
}: Extract<Fact, { kind: 'reporting line' }>): RoleEntry['reports_to'] {
  const managers = titles.length === 1 && titles[0] !== undefined ? titles[0] : titles;
  return typically ? { typically: managers } : managers;
}

function noteOnTable(fact: Fact, chosen: Fact | undefined): ChosenFacts['notes'] {
  if (fact.kind !== 'grade' || fact.statement.kind !== 'row' || agrees(fact, chosen)) return [];
  return [{ about: 'grade', text: `The page's table of levels says grade ${fact.grades.join(' or ')}.` }];
}

const WORDING: Partial<Record<NoteAbout, string>> = {
  grade: 'grade sentence',
  reports_to: 'sentence on reporting',
};

function notesOn(about: NoteAbout, role: RoleOutline, fact: Fact, titleOf: TitleOf): ChosenFacts['notes'] {
  const name = fact.subject
    .replace(/^(?:the|this) /i, '')
    .replace(/[{}]|,$/g, '')
    .trim();
  const named = titleOf(fact.subject) !== undefined || (isTitle(name) && /^\p{Lu}/u.test(name));
  const odd = named && /^the /i.test(fact.subject) && !hasSameWords(role, name);
  return [
    ...(odd ? [{ about, text: `The page's ${WORDING[about]} names the "${name}".` }] : []),
    ...(isQualified(fact) ? [{ about, text: `The page says: "${fact.sentence}"` }] : []),
  ];
}
