import { titleKey } from '../text/title.js';
import { type HeadingKind, subjectOfHeading } from './heading.js';
import type { RoleOutline, SpecialtyOutline } from './outline.js';
import type { Section } from './page.js';
import { isDuty } from './part.js';

/** Whose the sections that follow are, until a heading says otherwise. */
export type Owner =
  | { kind: 'family' }
  | { kind: 'role'; role: RoleOutline }
  | { kind: 'specialty'; specialty: SpecialtyOutline };

/** Whose a section is that begins neither a role nor a specialty, by whose the one before it was. */
export function ownerOf(section: Section, kind: HeadingKind, before: Owner): Owner {
  const goesOn = before.kind !== 'family' && belongsTo(section, kind, before);
  return goesOn ? before : { kind: 'family' };
}

function belongsTo(section: Section, kind: HeadingKind, owner: Exclude<Owner, { kind: 'family' }>): boolean {
  const start = owner.kind === 'role' ? owner.role : owner.specialty;
  switch (kind) {
    case 'levels':
    case 'specialties':
      return false;
    case 'performance_indicators':
    case 'career_ladder':
    case 'hiring_process':
      return isInside(section, start.section) || isNamed(section, owner);
    case 'other':
      return section.depth > start.section.depth;
    default:
      return section.depth > start.section.depth || isNamed(section, owner) || hasItsListsBeside(kind, start);
  }
}

/** A page that is one role says of the family what it says of the role. */
function isInside(section: Section, start: Section): boolean {
  return start.depth > 0 && section.depth > start.depth;
}

/** "Employment Solutions Partner Performance Indicators", of that role or specialty. */
function isNamed(section: Section, owner: Exclude<Owner, { kind: 'family' }>): boolean {
  const name = owner.kind === 'role' ? owner.role.title : owner.specialty.name;
  const { heading } = section;
  const subject = heading.replace(
    /\s*(?:key )?performance indicators?.*$|\s*career ladder.*$|\s*hiring process.*$/i,
    '',
  );
  const said = subject === heading ? subjectOfHeading(heading).join(' ') : subject;
  return said !== '' && titleKey(said) === titleKey(name);
}

/** Some pages set a role's lists as high as the role, or higher; then all of them. */
function hasItsListsBeside(kind: HeadingKind, start: RoleOutline | SpecialtyOutline): boolean {
  const lists = start.parts.filter((part) => isDuty(part.kind));
  return (
    'heading' in start &&
    lists.every((part) => part.section.depth <= start.section.depth && part.kind !== kind)
  );
}
