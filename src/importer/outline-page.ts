import { titleKey } from '../text/title.js';
import { type HeadingKind, kindOfHeading, subjectOfHeading, trackInHeading } from './heading.js';
import { cleanTitle, isTitle } from './job-title.js';
import type { Outline, Part, RoleOutline, SpecialtyOutline } from './outline.js';
import { type Owner, ownerOf } from './owner.js';
import { type Page, type Section, sectionAround } from './page.js';
import { isDuty, partOf } from './part.js';
import { findRoleSections, gradedIn, isPageRole } from './role-sections.js';
import { titleOfSection } from './role-title.js';
import { beginsSpecialty, specialtyName } from './specialty-sections.js';

/**
 * Tells whose each section of a page is. Pages nest their headings as they please, so what a heading says and
 * what came before it count for more than its depth.
 */
export function outlinePage(page: Page, isCommon: boolean): Outline {
  const { sections } = page;
  const outline: Outline = { roles: [], specialties: [], shared: [], family: [] };
  const starts = findRoleSections(sections);
  let owner: Owner = { kind: 'family' };

  for (const section of sections) {
    const kind = kindOfHeading(section.heading);
    const title =
      isCommon && section.depth === 0 ? undefined : titleBegun(page, section, starts, owner, kind);
    if (title) {
      owner = beginRole(outline, section, title);
      place(outline, owner, { kind: kind === 'grade' ? 'grade' : 'intro', section }, sections);
    } else if (section.depth === 0) {
      outline.family.push({ kind: 'intro', section });
    } else if (beginsSpecialty(page, section, starts, owner)) {
      owner = beginSpecialty(outline, section);
    } else {
      owner = ownerOf(section, kind, owner);
      place(outline, owner, partOf(sections, section, kind, owner), sections);
    }
  }
  return outline;
}

interface BegunRole {
  heading: string;
  title: string;
}

/** The role that begins with a section, if one does. */
function titleBegun(
  page: Page,
  section: Section,
  starts: ReadonlySet<Section>,
  owner: Owner,
  kind: HeadingKind,
): BegunRole | undefined {
  if (section.depth === 0) {
    return isPageRole(page, starts) ? { heading: page.title, title: cleanTitle(page.title) } : undefined;
  }
  if (starts.has(section)) return { heading: section.heading, title: titleOfSection(page, section) };
  if (owner.kind === 'role' && kind === 'grade' && isAnothersGrade(owner.role, section)) {
    const heading = section.heading.replace(/\s*\b(?:job )?grade$/i, '');
    return { heading, title: cleanTitle(heading) };
  }
  return undefined;
}

/** A second grade in one role, under another title, is of a role whose own heading was forgotten. */
function isAnothersGrade(role: RoleOutline, { heading, statements }: Section): boolean {
  const subject = subjectOfHeading(heading).join(' ');
  return (
    role.parts.some(({ kind }) => kind === 'grade') &&
    subject.includes(' ') &&
    isTitle(subject) &&
    titleKey(subject) !== titleKey(role.title) &&
    statements.some((statement) => gradedIn(statement, true))
  );
}

function beginRole(outline: Outline, section: Section, { heading, title }: BegunRole): Owner {
  const role: RoleOutline = { title, heading, section, parts: [] };
  outline.roles.push(role);
  return { kind: 'role', role };
}

function beginSpecialty(outline: Outline, section: Section): Owner {
  const parts: Part[] = [{ kind: 'intro', section }];
  const specialty: SpecialtyOutline = { name: specialtyName(section.heading), section, parts };
  outline.specialties.push(specialty);
  return { kind: 'specialty', specialty };
}

function place(outline: Outline, owner: Owner, part: Part, sections: readonly Section[]): void {
  switch (owner.kind) {
    case 'role':
      owner.role.parts.push(part);
      return;
    case 'specialty':
      owner.specialty.parts.push(part);
      return;
    case 'family':
      if (isDuty(part.kind)) outline.shared.push({ ...part, track: trackAround(sections, part.section) });
      else outline.family.push(part);
  }
}

function trackAround(sections: readonly Section[], section: Section): ReturnType<typeof trackInHeading> {
  const around = sectionAround(sections, section);
  return trackInHeading(section.heading) ?? (around && trackAround(sections, around));
}
