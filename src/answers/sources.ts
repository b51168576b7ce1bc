import type { Family, Role } from '../catalog/catalog.js';
import type { NoteAbout } from '../catalog/schema.js';
import type { Source } from './answer.js';

export function sourceOfRole(role: Role): Source {
  return { ...role.family.source, section: role.section };
}

export function sourceOfFamily(family: Family, section?: string): Source {
  return { ...family.source, section };
}

/** What a role's page, and its family's, say of themselves where they state some facts. */
export function notesAbout(role: Role, ...about: readonly NoteAbout[]): string[] {
  return [...role.notes, ...role.family.notes]
    .filter((note) => about.includes(note.about))
    .map(({ text }) => text);
}

export function familyNotesAbout(family: Family, ...about: readonly NoteAbout[]): string[] {
  return family.notes.filter((note) => about.includes(note.about)).map(({ text }) => text);
}
