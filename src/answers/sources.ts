import { administrationOf, type Family, type Role } from '../catalog/catalog.js';
import type { NoteAbout } from '../catalog/schema.js';
import type { Source } from './answer.js';
import { upkeepOf } from './upkeep.js';

/** The section that describes a role. */
export function sourceOfRole(role: Role): Source {
  const { source } = role.family;
  const upkeep = upkeepOf(administrationOf(role));
  return { ...source, url: role.url ?? source.url, section: role.section, ...(upkeep && { upkeep }) };
}

/** The page of a family, or a section of it. */
export function sourceOfFamily(family: Family, section?: string): Source {
  const upkeep = upkeepOf(family.administration);
  const { page, url, date } = family.source;
  return { page, url, date, section, ...(upkeep && { upkeep }) };
}

/** The page of each family among some roles, without its owner and reviews, which differ from role to role. */
export function pagesOf(roles: readonly Role[]): Source[] {
  return [...new Set(roles.map(({ family }) => family))].map(({ source }) => ({ ...source }));
}

/** As `pagesOf`, but a family with only one of the roles gives that role's section. */
export function sourcesOfRoles(roles: readonly Role[]): Source[] {
  const only = new Map<Family, Role | undefined>();
  for (const role of roles)
    only.set(role.family, !only.has(role.family) || only.get(role.family) === role ? role : undefined);
  return [...only].map(([family, role]) => (role ? sourceOfRole(role) : sourceOfFamily(family)));
}

/** The notes on one kind of fact, of a role and of its family. */
export function notesAbout(role: Role, about: NoteAbout): string[] {
  return notesOn([...role.notes, ...role.family.notes], about);
}

/** The notes on one kind of fact of a family. */
export function familyNotesAbout(family: Family, about: NoteAbout): string[] {
  return notesOn(family.notes, about);
}

function notesOn(notes: Role['notes'], about: NoteAbout): string[] {
  return notes.filter((note) => note.about === about).map(({ text }) => text);
}
