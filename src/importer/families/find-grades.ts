import { titleKey } from '../../text/title.js';
import { readGrade, readGradeCell } from '../language/grades.js';
import { withoutLevel } from '../language/job-titles.js';
import type { FieldName } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { levelInTitle } from '../language/level-of-title.js';
import type { Page, PageSection } from '../pages/page.js';

/** The grades of some pages, if they are codes. */
export interface FoundGrades {
  /** The grades, lowest first, if the settings or the levels of titles give their order. */
  values?: readonly string[];
  /** Codes without a known order. Roles cannot have them until somebody lists them in order. */
  unordered: readonly string[];
}

interface Graded {
  code: string;
  title: string;
  /** The manager of the title, in a label or a column. */
  manager?: string;
}

/** Finds the codes in labels and columns of grades. Orders them by the levels and the managers of the titles that have them. */
export function findGrades(pages: readonly Page[], language: Language): FoundGrades {
  const { values } = language.settings.grades ?? {};
  const known = language.scale?.values;
  const graded = pages
    .flatMap(({ root }) => codesIn(root, language))
    .filter(({ code }) => !known?.some(({ label, names }) => [label, ...names].includes(code)));
  if (known) return { ...(values && { values: values.map(String) }), unordered: distinct(graded) };
  const codes = distinct(graded);
  const ordered = codes.length > 0 && !statesNumbers(pages, language) ? inOrder(codes, graded) : undefined;
  return ordered ? { values: ordered, unordered: [] } : { unordered: codes };
}

function codesIn(section: PageSection, language: Language): Graded[] {
  const valuesOf = (field: FieldName): string[] =>
    section.blocks.flatMap((block) =>
      block.kind === 'field' && language.fieldOf(block.name) === field ? [block.value] : [],
    );
  const [manager] = valuesOf('reports_to');
  const own = valuesOf('grade')
    .flatMap(codesOf)
    .map((code) => ({ code, title: section.heading, ...(manager !== undefined && { manager }) }));
  return [...own, ...section.sections.flatMap((inside) => codesIn(inside, language))];
}

/** The codes in a value such as "L5" or "L5 - L6". Other values have none: "Grade 5" is a number. */
function codesOf(value: string): string[] {
  const codes = value.split(/\s*(?:\bor\b|\bto\b|[–—,/])\s*|\s+-\s+|(?<=\d)-(?=\p{Lu})/u);
  return codes.every((code) => CODE.test(code) && !readGradeCell(code)) ? codes : [];
}

/** "IC3", "C", "7A", "Band C" */
const CODE =
  /^(?:(?:\p{Lu}[\p{L}]* ?)?(?:\p{Lu}{1,4}[- ]?\d{1,2}\p{L}?|\d{1,2}\p{Lu}|\p{Lu})|\p{Lu}\p{Ll}+ \d{1,2})$/u;

function distinct(graded: readonly Graded[]): string[] {
  return [...new Set(graded.map(({ code }) => code))].sort((a, b) => compareCodes(a, b));
}

/** Whether some grades are numbers. Numbers and codes have no order among each other. */
function statesNumbers(pages: readonly Page[], language: Language): boolean {
  const isIn = ({ blocks, sections }: PageSection): boolean =>
    blocks.some((block) =>
      block.kind === 'field'
        ? language.fieldOf(block.name) === 'grade' && readGradeCell(block.value) !== undefined
        : readGrade(block.text, false) !== undefined,
    ) || sections.some(isIn);
  return pages.some(({ root }) => isIn(root));
}

/** Words of levels in titles, lowest first. A title without one counts as intermediate. */
const STEPS = [
  'intern',
  'associate',
  'intermediate',
  'senior',
  'staff',
  'principal',
  'distinguished',
  'fellow',
];

/** The codes in the order in which they climb within jobs, and from jobs to their managers. Undefined if these disagree, or if there are none. */
function inOrder(codes: readonly string[], graded: readonly Graded[]): string[] | undefined {
  if (new Set(codes.map((code) => seriesOf(code).letters)).size > 1) return undefined;
  let up = 0;
  let down = 0;
  for (const one of graded)
    for (const other of graded) {
      if (!isBelow(one, other)) continue;
      const climb = compareCodes(other.code, one.code);
      if (climb > 0) up += 1;
      if (climb < 0) down += 1;
    }
  if (up > 0 && down === 0) return [...codes];
  return down > 0 && up === 0 ? codes.toReversed() : undefined;
}

function isBelow(one: Graded, other: Graded): boolean {
  if (one.manager !== undefined && titleKey(one.manager) === titleKey(other.title)) return true;
  return withoutLevel(one.title) === withoutLevel(other.title) && stepOf(one.title) < stepOf(other.title);
}

function stepOf(title: string): number {
  const level = levelInTitle(title, 'individual contributor') ?? 'intermediate';
  return STEPS.indexOf(level === 'junior' ? 'associate' : level);
}

/** A code in its parts: "IC" and 3 for "IC3"; 7 and "A" for "7A". */
function seriesOf(code: string): { letters: string; number: number; suffix: string } {
  const [, letters = '', digits = '', suffix = ''] = /^(.*?)[- ]?(\d{1,2})(\p{L}?)$/u.exec(code) ?? [];
  return digits === ''
    ? { letters: code.slice(0, -1), number: 0, suffix: code.slice(-1) }
    : { letters, number: Number(digits), suffix };
}

function compareCodes(a: string, b: string): number {
  const [one, other] = [seriesOf(a), seriesOf(b)];
  if (one.letters !== other.letters) return one.letters < other.letters ? -1 : 1;
  if (one.number !== other.number) return one.number - other.number;
  return one.suffix === other.suffix ? 0 : one.suffix < other.suffix ? -1 : 1;
}
