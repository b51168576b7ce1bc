import { ASPECTS, type Competency, type ReportingLine, type Role } from '../catalog/catalog.js';
import type { ChangedGrade, Difference } from './change.js';
import {
  compareAdministration,
  compareList,
  compareListing,
  compareSection,
  compareText,
  isSame,
} from './compare-facts.js';

/** How the facts of a role have changed, except for its title and its family. */
export function compareRole(before: Role, after: Role): Difference[] {
  return [
    ...compareText('level', before.level, after.level),
    ...compareText('track', before.track, after.track),
    ...compareList('inferred', before.inferred, after.inferred),
    ...compareGrade(gradeIn(before), gradeIn(after)),
    ...compareText('open_grades', openIn(before), openIn(after)),
    ...compareReportingLine(before.reportsTo, after.reportsTo),
    ...compareList('dotted_line', before.dottedLines, after.dottedLines),
    ...compareList('next_roles', before.nextRoles, after.nextRoles),
    ...compareText('formerly', renamingText(before.formerly), renamingText(after.formerly)),
    ...compareList('aliases', before.aliases, after.aliases),
    ...compareText('section', headingOf(before), headingOf(after)),
    ...compareText('summary', before.summary, after.summary),
    ...ASPECTS.flatMap((aspect) =>
      compareText(`expectations.${aspect}`, before.expectations?.[aspect], after.expectations?.[aspect]),
    ),
    ...compareSection('responsibilities', before.responsibilities, after.responsibilities),
    ...compareSection('requirements', before.requirements, after.requirements),
    ...compareListing('performance_indicators', before.performanceIndicators, after.performanceIndicators),
    ...compareListing('career_ladder', before.careerLadder, after.careerLadder),
    ...compareListing('hiring_process', before.hiringProcess, after.hiringProcess),
    ...compareText('level_code', before.levelCode, after.levelCode),
    ...compareText('job_code', before.jobCode, after.jobCode),
    ...compareList('codes', codesOf(before), codesOf(after)),
    ...compareList(
      'competencies',
      before.competencies.map(competencyText),
      after.competencies.map(competencyText),
    ),
    ...compareAdministration(before.administration, after.administration),
    ...compareText('source.url', before.url, after.url),
    ...compareList('notes', before.notes.map(noteText), after.notes.map(noteText)),
  ];
}

function renamingText(formerly: Role['formerly']): string | undefined {
  return formerly && `${formerly.title} (${formerly.statedIn})`;
}

/** A note as it reads in its file. */
export function noteText({ about, text }: Role['notes'][number]): string {
  return `${about}: ${text}`;
}

/** The grade of a role as its organisation writes it, and the organisation's own word for a grade if it has one. */
export function gradeIn({ grade, gradeName }: Role): { grade?: ChangedGrade; gradeWord?: string } {
  return {
    ...(grade !== undefined && { grade: gradeName?.label ?? grade }),
    ...(gradeName && { gradeWord: gradeName.one }),
  };
}

function openIn({ openGrades, gradeName }: Role): string | undefined {
  return openGrades && (gradeName?.label ?? openGrades.join(' or '));
}

function compareGrade(before: ReturnType<typeof gradeIn>, after: ReturnType<typeof gradeIn>): Difference[] {
  // A new word for a grade is no new grade.
  if (before.grade?.toString() === after.grade?.toString()) return [];
  const gradeWord = after.gradeWord ?? before.gradeWord;
  return [{ kind: 'grade', before: before.grade, after: after.grade, ...(gradeWord && { gradeWord }) }];
}

function codesOf({ codes }: Role): string[] {
  return [...codes].map(([system, code]) => `${system}: ${code}`);
}

function competencyText({ skill, level, text }: Competency): string {
  return [[skill, level].filter(Boolean).join(' '), text].filter(Boolean).join(': ');
}

function compareReportingLine(
  before: ReportingLine | undefined,
  after: ReportingLine | undefined,
): Difference[] {
  const same =
    before?.typically === after?.typically &&
    before?.toAll === after?.toAll &&
    isSame(before?.managers ?? [], after?.managers ?? []);
  return same ? [] : [{ kind: 'reporting_line', before, after }];
}

/** The heading, unless it is the title: a new title is a change of its own. */
function headingOf({ section, title }: Role): string | undefined {
  return section === title ? undefined : section;
}
