import { titleKey } from '../../text/title.js';
import type { Language } from '../language/language.js';
import type { Node } from './node.js';
import type { Outline, RoleOutline, SpecialtyOutline } from './outline.js';

/** The owner of a section. */
export type Owner =
  | { kind: 'family' }
  | { kind: 'role'; role: RoleOutline }
  | { kind: 'specialty'; specialty: SpecialtyOutline };

export function nameOf(owner: Owner): string {
  switch (owner.kind) {
    case 'family':
      return 'family';
    case 'role':
      return owner.role.title;
    case 'specialty':
      return owner.specialty.name;
  }
}

/** The first section of an owner. The family has none. */
export function startOf(owner: Owner): Node | undefined {
  switch (owner.kind) {
    case 'family':
      return undefined;
    case 'role':
      return owner.role.node;
    case 'specialty':
      return owner.specialty.node;
  }
}

/** The role or specialty that a heading names: "Baker Performance Indicators". */
export function ownerNamed(
  { section: { heading }, kind }: Node,
  { roles, specialties }: Outline,
  language: Language,
): Owner | undefined {
  if (kind === 'other' || kind === 'introduction') return undefined;
  const subject = heading.replace(
    /\s*(?:key )?performance indicators?.*$|\s*career ladder.*$|\s*hiring process.*$/i,
    '',
  );
  const said = titleKey(subject === heading ? language.subjectOfHeading(heading).join(' ') : subject);
  if (said === '') return undefined;
  const role = roles.findLast(({ title }) => titleKey(title) === said);
  if (role) return { kind: 'role', role };
  const specialty = specialties.findLast(({ name }) => titleKey(name) === said);
  return specialty && { kind: 'specialty', specialty };
}
