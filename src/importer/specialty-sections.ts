import { plainWords } from '../text/title.js';
import { kindOfHeading, trackInHeading } from './heading.js';
import { isTitle } from './job-title.js';
import type { Owner } from './owner.js';
import { type Page, type Section, sectionAround } from './page.js';
import { isDuty } from './part.js';
import { isCommonGround } from './role-sections.js';

/** Whether a section begins a specialty: one of those under "Specialties", or a field of work with duties of its own. */
export function beginsSpecialty(
  page: Page,
  section: Section,
  roles: ReadonlySet<Section>,
  owner: Owner,
): boolean {
  if (kindOfHeading(section.heading) !== 'other') return false;
  if (/\bspecialty$/i.test(section.heading)) return true;
  if (isAmongSpecialties(page.sections, section)) return true;
  if (owner.kind === 'role' && owner.role.section.depth > 0 && section.depth > owner.role.section.depth)
    return false;
  if (isTitle(section.heading) && isCommonGround(page.sections, section)) return false;
  return hasOwnDuties(page.sections, section, roles) && !namesFamily(page, section);
}

/** "Federal" of "Federal", "UX Paper Cuts" of "UX Paper Cuts Specialty". */
export function specialtyName(heading: string): string {
  return heading.replace(/\s+specialty$/i, '');
}

function isAmongSpecialties(sections: readonly Section[], section: Section): boolean {
  const around = sectionAround(sections, section);
  if (!around || around.depth === 0) return false;
  const kind = kindOfHeading(around.heading);
  return kind === 'specialties' || (kind === 'other' && isAmongSpecialties(sections, around));
}

function hasOwnDuties(sections: readonly Section[], section: Section, roles: ReadonlySet<Section>): boolean {
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ depth }) => depth <= section.depth);
  const inside = end === -1 ? after : after.slice(0, end);
  return (
    inside.some(({ heading }) => isDuty(kindOfHeading(heading))) && !inside.some((each) => roles.has(each))
  );
}

/** "Frontend Engineering Roles": all of the family, or one of its tracks, and no field of work within it. */
function namesFamily(page: Page, { heading }: Section): boolean {
  if (trackInHeading(heading)) return true;
  const known = new Set(plainWords(page.title));
  const words = plainWords(heading);
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}
