import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { titlesInLine } from '../../../src/catalog/titles-in-line.js';
import { type Import, importPages } from '../../../src/importer/import-pages.js';
import { createLanguage } from '../../../src/importer/language/language.js';
import type { ImportSettings } from '../../../src/importer/language/settings.js';
import { parsePages } from '../../../src/importer/pages/parse-page.js';

/** Imports pages given as texts, by the names of their files. */
export async function importOf(
  texts: Record<string, string>,
  { baseUrl, settings }: { baseUrl?: string; settings?: ImportSettings } = {},
): Promise<Import> {
  const language = createLanguage(settings);
  const pages = await Promise.all(
    Object.entries(texts).map(([file, text]) =>
      parsePages({ file, text, bytes: Buffer.from(text) }, language),
    ),
  );
  return importPages(pages.flat(), language, baseUrl);
}

/** The one family that one page makes. Throws when it makes none. */
export async function familyOf(text: string, file = 'kitchen.md'): Promise<FamilyFile> {
  const [first] = (await importOf({ [file]: text })).families;
  if (!first) throw new Error('the page describes no role');
  return first.family;
}

/** A role on a line: title | level | grade | reports to ("~" typically) | responsibilities | requirements ("+" the role it extends). */
export function row(role: RoleEntry): string {
  const { title, level, grade, open_grades: open = ['-'], reports_to: line } = role;
  const typically = typeof line === 'object' && 'typically' in line;
  const managers = titlesInLine(line).join(' or ') || '-';
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
