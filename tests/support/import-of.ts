import type { FamilyFile, RoleEntry } from '../../src/catalog/schema.js';
import { type Import, importPages } from '../../src/importer/import-pages.js';
import { parsePage } from '../../src/importer/parse-page.js';

/** Imports pages given as texts, by the names of their files. */
export function importOf(pages: Record<string, string>, baseUrl?: string): Import {
  return importPages(
    Object.entries(pages).map(([file, text]) => parsePage(file, text)),
    baseUrl,
  );
}

/** The one family that one page makes. Throws when it makes none. */
export function familyOf(text: string, file = 'kitchen.md'): FamilyFile {
  const [first] = importOf({ [file]: text }).families;
  if (!first) throw new Error('the page describes no role');
  return first.family;
}

/** A role on a line: title | level | grade | reports to ("~" typically) | responsibilities | requirements ("+" what is extended). */
export function row(role: RoleEntry): string {
  const { title, level, grade, open_grades: open = ['-'], reports_to: line } = role;
  const typically = typeof line === 'object' && !Array.isArray(line);
  const managers = [typically ? line.typically : (line ?? '-')].flat().join(' or ');
  const lists = [role.responsibilities, role.requirements].map(count);
  return [title, level, grade ?? open.join(' or '), `${typically ? '~ ' : ''}${managers}`, ...lists].join(
    ' | ',
  );
}

function count(list: RoleEntry['requirements']): string {
  if (list === undefined) return '-';
  if (typeof list === 'string') return 'TBD';
  return Array.isArray(list) ? `${list.length}` : `${list.items?.length ?? 0} + ${list.extends}`;
}
