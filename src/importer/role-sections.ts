import { titleKey } from '../text/title.js';
import { kindOfHeading } from './heading.js';
import { cleanTitle, isBareLevel, isTitle } from './job-title.js';
import { type Page, type Section, type Statement, sectionAround } from './page.js';
import { readGrade } from './read-grade.js';
import { readReportingLine } from './read-reporting-line.js';
import { sentencesOf } from './sentences.js';

/** What only a role has below its heading. */
const OWN_KINDS = new Set(['grade', 'responsibilities', 'requirements', 'expectations']);

/** Under these a heading is a role only if a grade says so: pages nest some roles too deep. */
const OTHER_KINDS = new Set([
  'specialties',
  'hiring_process',
  'performance_indicators',
  'career_ladder',
  'responsibilities',
  'requirements',
]);

/** The sections of a page that begin a role: a title or a level, and below it what only a role has. */
export function findRoleSections(sections: readonly Section[]): Set<Section> {
  const roles = new Set<Section>();
  for (const section of sections.slice(1)) {
    if (isRoleSection(sections, section) && !repeatsRole(sections, section, roles)) roles.add(section);
  }
  return roles;
}

function isRoleSection(sections: readonly Section[], section: Section): boolean {
  if (kindOfHeading(section.heading) !== 'other') return false;
  const around = ancestorKinds(sections, section);
  const below = followersOf(sections, section);
  const graded = statesGrade(section, below);
  if (around.some((kind) => OTHER_KINDS.has(kind))) return graded && isTitle(section.heading);
  if (!isTitle(section.heading) && !isBareLevel(section.heading))
    return below.some((each) => isGrade(each) && sectionAround(sections, each) === section);
  if (graded) return true;
  if (isCommonGround(sections, section)) return false;
  if (section.statements.some(statesReportingLine)) return true;
  const hasDuties = below.some(({ heading }) => OWN_KINDS.has(kindOfHeading(heading)));
  return hasDuties || (around.includes('levels') && section.statements.length > 0);
}

/** What all levels share comes before the heading "Levels", under the name of the family. */
export function isCommonGround(sections: readonly Section[], section: Section): boolean {
  const after = sections.slice(sections.indexOf(section) + 1);
  return after.some(({ heading, depth }) => depth <= section.depth && kindOfHeading(heading) === 'levels');
}

/** What follows a heading and is part of it: all that is deeper, and the lists of a role even where they are not. */
function followersOf(sections: readonly Section[], section: Section): Section[] {
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ heading, depth }) => {
    const kind = kindOfHeading(heading);
    if (kind === 'other' && (depth <= section.depth || isTitle(heading) || isBareLevel(heading))) return true;
    return depth <= section.depth && !OWN_KINDS.has(kind);
  });
  return end === -1 ? after : after.slice(0, end);
}

function statesGrade(section: Section, below: readonly Section[]): boolean {
  const isStated = section.statements.some((statement) => gradedIn(statement, false));
  return isStated || below.some((each) => each.depth > section.depth && isGrade(each));
}

function isGrade({ heading, statements }: Section): boolean {
  return kindOfHeading(heading) === 'grade' && statements.some((statement) => gradedIn(statement, true));
}

/** Whether a page is one role as a whole: no section of it is one, or it states a grade before any does. */
export function isPageRole({ title, sections }: Page, roles: ReadonlySet<Section>): boolean {
  const first = sections.findIndex((section) => roles.has(section));
  if (first === -1) {
    const stated = sections.some(
      ({ heading, statements }) => OWN_KINDS.has(kindOfHeading(heading)) && statements.length > 0,
    );
    return stated || (isTitle(title) && sections[0]?.statements.some(statesReportingLine) === true);
  }
  // Several grades in one section are those of the levels below.
  const graded = sections
    .slice(0, first)
    .filter(({ heading }) => kindOfHeading(heading) === 'grade')
    .flatMap(({ statements }) => statements.filter((statement) => gradedIn(statement, true)));
  return graded.length === 1 && isTitle(title);
}

/** Whether a statement states a grade. */
export function gradedIn({ kind, text }: Statement, underHeading: boolean): boolean {
  return (
    kind !== 'row' && sentencesOf(text).some((sentence) => readGrade(sentence, underHeading) !== undefined)
  );
}

function statesReportingLine({ kind, text }: Statement): boolean {
  return (
    kind === 'paragraph' && sentencesOf(text).some((sentence) => readReportingLine(sentence) !== undefined)
  );
}

/** A title set again above one of its own lists. */
function repeatsRole(sections: readonly Section[], section: Section, roles: ReadonlySet<Section>): boolean {
  const around = sectionAround(sections, section);
  return (
    around !== undefined &&
    roles.has(around) &&
    titleKey(cleanTitle(around.heading)) === titleKey(cleanTitle(section.heading))
  );
}

function ancestorKinds(sections: readonly Section[], section: Section): string[] {
  const around = sectionAround(sections, section);
  return around && around.depth > 0
    ? [kindOfHeading(around.heading), ...ancestorKinds(sections, around)]
    : [];
}
