import { titleKey } from '../text/title.js';
import { FAMILY_KINDS, type HeadingKind, isLabel, kindOfHeading } from './heading.js';
import { cleanTitle } from './job-title.js';
import type { Part } from './outline.js';
import type { Owner } from './owner.js';
import { type Section, sectionAround } from './page.js';

/** What a section is to whoever it belongs to, and whether its items need its heading to be understood. */
export function partOf(
  sections: readonly Section[],
  section: Section,
  kind: HeadingKind,
  owner: Owner,
): Part {
  if (kind === 'other') {
    const repeats =
      owner.kind === 'role' && titleKey(cleanTitle(section.heading)) === titleKey(owner.role.title);
    if (repeats) return { kind: 'intro', section };
    const isList = section.statements.some((statement) => statement.kind === 'item');
    const around = isList ? listAround(sections, section) : undefined;
    return around ? { kind: around, section, label: section.heading } : { kind, section };
  }
  const labelled = isDuty(kind) && isLabel(section.heading, namesOf(sections, owner));
  return labelled ? { kind, section, label: section.heading } : { kind, section };
}

export function isDuty(kind: Part['kind']): kind is 'responsibilities' | 'requirements' {
  return kind === 'responsibilities' || kind === 'requirements';
}

/** The kind of list that a heading divides: "Technical acumen" among requirements, "Directors" in a hiring process. */
function listAround(sections: readonly Section[], section: Section): HeadingKind | undefined {
  const around = sectionAround(sections, section);
  if (!around || around.depth === 0) return undefined;
  const kind = kindOfHeading(around.heading);
  if (kind === 'other') return listAround(sections, around);
  return isDuty(kind) || FAMILY_KINDS.some((known) => known === kind) ? kind : undefined;
}

function namesOf(sections: readonly Section[], owner: Owner): string[] {
  const page = sections[0]?.heading ?? '';
  switch (owner.kind) {
    case 'family':
      return [page];
    case 'role':
      return [page, owner.role.title, owner.role.heading];
    case 'specialty':
      return [page, owner.specialty.name];
  }
}
