import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFamily } from '../../src/catalog/files/parse-family.js';
import type { FamilyFile, RoleEntry } from '../../src/catalog/schema.js';
import { importPages } from '../../src/importer/import-pages.js';
import { createLanguage } from '../../src/importer/language/language.js';
import { loadPages } from '../../src/importer/pages/files/load-pages.js';
import { parsePages } from '../../src/importer/pages/parse-page.js';
import { titleKey } from '../../src/text/title.js';
import { ROLES } from '../support/catalogues/shipped.js';
import { HANDBOOK_PAGES } from '../support/files/handbook-page.js';
import { row } from '../support/files/import-of.js';

const PAGES = {
  'ecosystem-operations.txt': 'ecosystem-operations.yaml',
  'ecosystem-programs.md': 'ecosystem-programs.yaml',
  'ecosystem-sales-manager.md': 'ecosystem-sales.yaml',
  'partner-operations.md': 'partner-operations.yaml',
  'partner-programs.md': 'partner-programs.yaml',
};

describe.skipIf(HANDBOOK_PAGES === '')(
  'the pages of the shipped roles (skipped unless HANDBOOK_PAGES names their folder)',
  () => {
    it.each(Object.entries(PAGES))('%s imports to the facts of %s', async (page, file) => {
      const imported = await familyOfPage(page);
      const shipped = await familyInFile(file);
      expect(imported.roles.map(factsOf)).toEqual(shipped.roles.map(factsOf));
      expect(countsOf(imported)).toEqual(countsOf(shipped));
    });
  },
);

async function familyOfPage(page: string): Promise<FamilyFile> {
  const { files } = await loadPages([path.join(HANDBOOK_PAGES, page)]);
  const language = createLanguage();
  const pages = (await Promise.all(files.map((file) => parsePages(file, language)))).flat();
  const [made] = importPages(pages, language).families;
  if (!made) throw new Error(`${page} describes no role`);
  return made.family;
}

async function familyInFile(file: string): Promise<FamilyFile> {
  const parsed = parseFamily(file, await readFile(path.join(ROLES, file), 'utf8'));
  if ('problems' in parsed) throw new Error(`${file} is broken`);
  return parsed.entry;
}

/**
 * Title, grade, reporting line and numbers of items. Wording may differ where it was restated; levels were named by
 * hand.
 */
function factsOf(role: RoleEntry): string {
  const [title = '', , ...facts] = row(role).split(' | ');
  return [titleKey(title), ...facts].join(' | ');
}

function countsOf(family: FamilyFile): object {
  const { shared, specialties, performance_indicators, career_ladder, hiring_process } = family;
  const lists = Object.entries(shared ?? {}).map(([track, duties]) => [
    track,
    [duties?.responsibilities, duties?.requirements].map((list) => (Array.isArray(list) ? list.length : 0)),
  ]);
  return {
    shared: Object.fromEntries(lists),
    specialties: specialties?.items.map(({ name }) => name),
    performanceIndicators: performance_indicators?.items?.length,
    careerLadder: career_ladder !== undefined,
    hiringProcess: hiring_process?.items?.length,
    expectations: family.roles.map(({ expectations }) => Object.keys(expectations ?? {})),
  };
}
