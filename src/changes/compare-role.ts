import { ASPECTS, type ReportingLine, type Role } from '../catalog/catalog.js';
import type { Difference } from './change.js';
import { compareList, compareListing, compareSection, compareText, isSame } from './compare-facts.js';

/** How the facts of a role have changed, except for its title and its family. */
export function compareRole(before: Role, after: Role): Difference[] {
  return [
    ...compareText('level', before.level, after.level),
    ...compareText('track', before.track, after.track),
    ...compareList('inferred', before.inferred, after.inferred),
    ...compareGrade(before.grade, after.grade),
    ...compareText('open_grades', before.openGrades?.join(' or '), after.openGrades?.join(' or ')),
    ...compareReportingLine(before.reportsTo, after.reportsTo),
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

function compareGrade(before?: number, after?: number): Difference[] {
  return before === after ? [] : [{ kind: 'grade', before, after }];
}

function compareReportingLine(before?: ReportingLine, after?: ReportingLine): Difference[] {
  const same =
    before?.typically === after?.typically && isSame(before?.managers ?? [], after?.managers ?? []);
  return same ? [] : [{ kind: 'reporting_line', before, after }];
}

/** The heading where it is not the title. Where it is, a new title says it already. */
function headingOf({ section, title }: Role): string | undefined {
  return section === title ? undefined : section;
}
