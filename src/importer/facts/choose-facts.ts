import type { NoteAbout, RoleEntry } from '../../catalog/schema.js';
import { isTitle } from '../language/job-titles.js';
import { isQualified, type StatedFact } from '../language/statements.js';
import { nameIn } from '../language/subjects.js';
import { findNearRole, hasSameWords, type Titled } from '../outline/match-roles.js';

/** A statement, and whether it is from a table row. */
export interface PageClaim {
  statement: StatedFact;
  isRow: boolean;
}

/** The facts that were chosen for a role. */
export interface ChosenFacts {
  entry: Pick<RoleEntry, 'grade' | 'open_grades' | 'reports_to'>;
  notes: NonNullable<RoleEntry['notes']>;
  /** The statements that the chosen facts leave unused. */
  unused: ReadonlySet<StatedFact>;
}

/** Returns the title of the role that a name means, if the page has that role. */
export type TitleOf = (name: string) => string | undefined;

/** Chooses the first grade and the first reporting line of a role. Adds notes if the page contradicts itself or says more. */
export function chooseFacts(role: Titled, claims: readonly PageClaim[], titleOf: TitleOf): ChosenFacts {
  const statements = claims.map(({ statement }) => statement);
  const possible = statements.filter((statement) => isPossible(role, statement));
  const grade = firstOf(role, possible, 'grade', titleOf);
  const line = withOtherRows(firstOf(role, possible, 'reporting line', titleOf), claims, possible);
  const chosen = [grade, line].filter((each) => each !== undefined);
  const contradicting = claims
    .filter(({ isRow }) => !isRow)
    .map(({ statement }) => statement)
    .filter((each) => possible.includes(each) && contradicts(each, chosen) && isAbout(role, each, titleOf));
  return {
    entry: {
      ...(grade && gradeEntry(grade.grades)),
      ...(line && line.titles.length > 0 && { reports_to: reportsTo(line) }),
    },
    notes: [
      ...(grade ? notesOn('grade', role, grade, titleOf) : []),
      ...(line ? notesOn('reports_to', role, line, titleOf) : []),
      ...contradicting.map(noteOnContradiction),
      ...claims.flatMap((claim) => noteOnTable(claim, grade)),
    ],
    unused: new Set(
      statements.filter(
        (each) => !chosen.some((fact) => agrees(each, fact)) && !contradicting.includes(each),
      ),
    ),
  };
}

type Line = Extract<StatedFact, { kind: 'reporting line' }>;

/** A line with the managers in other rows about the same role: two Bakers of a sheet may have two managers. */
function withOtherRows(
  line: Line | undefined,
  claims: readonly PageClaim[],
  possible: readonly StatedFact[],
): Line | undefined {
  const rows = claims.flatMap(({ statement, isRow }) =>
    isRow && statement.kind === 'reporting line' && possible.includes(statement) ? [statement] : [],
  );
  if (!line || line.both || !rows.includes(line)) return line;
  return { ...line, titles: [...new Set(rows.flatMap(({ titles }) => titles))] };
}

function gradeEntry(grades: readonly (number | string)[]): ChosenFacts['entry'] {
  return grades.length === 1 ? { grade: grades[0] } : { open_grades: [...grades] };
}

function agrees(statement: StatedFact, chosen: StatedFact | undefined): boolean {
  if (statement.kind === 'grade')
    return chosen?.kind === 'grade' && String(statement.grades) === String(chosen.grades);
  return chosen?.kind === 'reporting line' && String(statement.titles) === String(chosen.titles);
}

/** Whether a statement contradicts a chosen fact. */
function contradicts(statement: StatedFact, chosen: readonly StatedFact[]): boolean {
  return chosen.some((fact) => fact.kind === statement.kind && !agrees(statement, fact));
}

/** Whether a statement can be about this role. A role does not report to itself. */
function isPossible(role: Titled, statement: StatedFact): boolean {
  return statement.kind === 'grade' || !statement.titles.some((title) => findNearRole([role], title));
}

/** The first statement about this role. A statement about another role counts only if there is no better one. */
function firstOf<Kind extends StatedFact['kind']>(
  role: Titled,
  statements: readonly StatedFact[],
  kind: Kind,
  titleOf: TitleOf,
): Extract<StatedFact, { kind: Kind }> | undefined {
  const stated = statements.filter((each): each is Extract<StatedFact, { kind: Kind }> => each.kind === kind);
  return stated.find((each) => isAbout(role, each, titleOf)) ?? stated[0];
}

/** Whether a statement names this role, or no role of the page. */
function isAbout(role: Titled, { subject }: StatedFact, titleOf: TitleOf): boolean {
  const named = titleOf(subject);
  return named === undefined || named === role.title;
}

function reportsTo({
  titles,
  typically,
  both = false,
}: Extract<StatedFact, { kind: 'reporting line' }>): RoleEntry['reports_to'] {
  if (both) return { both: titles };
  const managers = titles.length === 1 && titles[0] !== undefined ? titles[0] : titles;
  return typically ? { typically: managers } : managers;
}

function noteOnTable({ statement, isRow }: PageClaim, chosen: StatedFact | undefined): ChosenFacts['notes'] {
  if (statement.kind !== 'grade' || !isRow || agrees(statement, chosen)) return [];
  return [
    { about: 'grade', text: `The page's table of levels says grade ${statement.grades.join(' or ')}.` },
  ];
}

function noteOnContradiction({ kind, sentence }: StatedFact): ChosenFacts['notes'][number] {
  return {
    about: kind === 'grade' ? 'grade' : 'reports_to',
    text: `The page also says: "${sentence}"`,
  };
}

const WORDING: Partial<Record<NoteAbout, string>> = {
  grade: 'grade sentence',
  reports_to: 'sentence on reporting',
};

function notesOn(
  about: NoteAbout,
  role: Titled,
  statement: StatedFact,
  titleOf: TitleOf,
): ChosenFacts['notes'] {
  const name = nameIn(statement.subject);
  const named = titleOf(statement.subject) !== undefined || (isTitle(name) && /^\p{Lu}/u.test(name));
  const odd = named && /^the /i.test(statement.subject) && !hasSameWords(role, name);
  return [
    ...(odd ? [{ about, text: `The page's ${WORDING[about]} names the "${name}".` }] : []),
    ...(isQualified(statement) ? [{ about, text: `The page says: "${statement.sentence}"` }] : []),
  ];
}
