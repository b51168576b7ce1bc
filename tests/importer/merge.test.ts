import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  RECORD,
  RecordError,
  type WrittenFamily,
  writeCatalogue,
} from '../../src/importer/write-catalogue.js';
import { importOf } from '../support/files/import-of.js';

const PAGE = `---
title: Food
---
## Chef
### Job Grade
The Chef is a grade 6.
### Responsibilities
- Cook
- Taste
## Head Chef
### Job Grade
The Head Chef is a grade 8.
### Requirements
- A knife
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolecall-'));
});

afterEach(() => rm(folder, { recursive: true }));

const file = (name = 'food.yaml'): string => path.join(folder, name);
const text = (name?: string): Promise<string> => readFile(file(name), 'utf8');

/** Imports the page as it is now. */
async function importPage(page: string): Promise<WrittenFamily[]> {
  return writeCatalogue(folder, (await importOf({ 'food.md': page })).families);
}

/** Changes the file as a maintainer would. */
async function edit(...changes: readonly (readonly [string, string])[]): Promise<void> {
  const before = await text();
  const after = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, before);
  await writeFile(file(), after);
}

/** What happened to the file, and the conflicts as "path: kept / page". */
function outcome([written]: readonly WrittenFamily[]): unknown[] {
  const conflicts = written?.conflicts ?? [];
  return [
    written?.change,
    ...conflicts.map(({ path: at, kept, page }) => `${at.join(' › ')}: ${kept} / ${page}`),
  ];
}

describe('importing again', () => {
  it('writes the same bytes for the same pages, and nothing if they are there already', async () => {
    expect(outcome(await importPage(PAGE))).toEqual(['new']);
    const first = await text();
    const record = await text(RECORD);
    expect(outcome(await importPage(PAGE))).toEqual(['unchanged']);
    expect([await text(), await text(RECORD)]).toEqual([first, record]);
    expect(first).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=job-family.schema.json

      family: Food

      source:
        page: Food
        url:
        date:
        file: food.md

      roles:
        - title: Chef
          level: intermediate
          track: individual contributor
          inferred:
            - level
            - track
          grade: 6
          responsibilities:
            - Cook
            - Taste

        - title: Head Chef
          level: head
          track: management
          inferred:
            - track
          grade: 8
          requirements:
            - A knife
      "
    `);
  });

  it('takes the changes of the page, and leaves comments and additions by hand as they are', async () => {
    await importPage(PAGE);
    await edit(['  - title: Chef\n', '  # our best\n  - title: Chef\n    aliases: [Cook]\n']);
    const news = PAGE.replace('grade 6', 'grade 7').replace('- Taste', '- Taste\n- Serve');
    expect(outcome(await importPage(news))).toEqual(['changed']);
    expect(await text()).toMatch(/# our best\n {2}- title: Chef\n {4}aliases: \[ ?Cook ?\]\n/);
    expect(await text()).toContain('grade: 7');
    expect(await text()).toContain('- Serve');
  });

  it('keeps changes by hand, silently if the page stays as it was, else as a conflict', async () => {
    await importPage(PAGE);
    await edit(['grade: 6', 'grade: 5']);
    expect(outcome(await importPage(PAGE))).toEqual(['unchanged']);
    expect(outcome(await importPage(PAGE.replace('grade 6', 'grade 7')))).toEqual([
      'unchanged',
      'Chef › grade: 5 / 7',
    ]);
    expect(await text()).toContain('grade: 5');
  });

  it('leaves restated fields alone, and does not mention them', async () => {
    await importPage(PAGE);
    await edit(['      - Cook\n      - Taste\n', '      - Makes food\n    restated: [responsibilities]\n']);
    expect(outcome(await importPage(PAGE.replace('- Cook', '- Cook well')))).toEqual(['unchanged']);
    expect(await text()).toContain('- Makes food');
  });

  it('adds roles, drops those gone from the page, and keeps those edited by hand', async () => {
    await importPage(PAGE);
    const [chef = ''] = /## Head Chef[\s\S]*/.exec(PAGE) ?? [];
    const without = PAGE.replace(chef, '## Sous Chef\n### Job Grade\nThe Sous Chef is a grade 7.\n');
    await edit(['title: Chef\n', 'title: Chef\n    aliases: [Cook]\n']);
    expect(outcome(await importPage(without))).toEqual(['changed']);
    expect((await text()).match(/title: .*/g)).toEqual(['title: Chef', 'title: Sous Chef']);
    await edit(['title: Sous Chef\n', 'title: Sous Chef\n    aliases: [Second]\n']);
    expect(outcome(await importPage(PAGE))).toEqual(['changed', 'Sous Chef: the role / undefined']);
  });

  it('finds a role whose title was corrected by hand', async () => {
    await importPage(PAGE);
    await edit(['title: Chef\n', 'title: Chef de Cuisine\n    section: Chef\n']);
    expect(outcome(await importPage(PAGE.replace('grade 6', 'grade 7')))).toEqual(['changed']);
    expect((await text()).match(/(?:title|grade): .*/g)).toEqual([
      'title: Chef de Cuisine',
      'grade: 7',
      'title: Head Chef',
      'grade: 8',
    ]);
  });

  it('overwrites nothing without a record of the last import', async () => {
    await importPage(PAGE.replace('grade 6', 'grade 5'));
    await rm(file(RECORD));
    expect(outcome(await importPage(PAGE))).toEqual(['unchanged', 'Chef › grade: 5 / 6']);
  });

  it('finds the file of a family by its page, whatever the file is called', async () => {
    await importPage(PAGE);
    await writeFile(file('kitchen.yaml'), await text());
    await rm(file());
    expect(outcome(await importPage(PAGE))).toEqual(['unchanged']);
  });

  it('does not touch an invalid file, and says why', async () => {
    await writeFile(file(), 'family: [');
    const [written] = await importPage(PAGE);
    expect([written?.change, written?.problems.length]).toEqual(['not written', 1]);
    expect(await text()).toBe('family: [');
  });

  it('stops at a broken record, rather than guess what people have edited', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(file(RECORD), '{');
    await expect(importPage(PAGE)).rejects.toThrow(RecordError);
  });
});

describe('a sheet of several families', () => {
  const sheet = (...rows: string[]): string => ['Job Title,Job Family,Grade', ...rows, ''].join('\n');
  const ROWS = ['Miller,Mill,5', 'Senior Miller,Mill,6', 'Porter,Stairs,3'];

  async function importSheet(rows: readonly string[]): Promise<string[]> {
    const { families, report } = await importOf({ 'jobs.csv': sheet(...rows) });
    const written = await writeCatalogue(folder, families, report.grades.values);
    return written.map((each) => `${path.basename(each.file)} ${each.change}`);
  }

  it('gives each its own file, and changes nothing twice', async () => {
    expect(await importSheet(ROWS)).toEqual(['mill.yaml new', 'stairs.yaml new']);
    expect(await importSheet(ROWS)).toEqual(['mill.yaml unchanged', 'stairs.yaml unchanged']);
  });

  it('keeps the file of a family when another family is added or removed', async () => {
    await importSheet(ROWS);
    expect(await importSheet(['Baker,Bakery,4', ...ROWS])).toEqual([
      'bakery.yaml new',
      'mill.yaml unchanged',
      'stairs.yaml unchanged',
    ]);
    expect(await importSheet(['Baker,Bakery,4', ...ROWS.slice(0, 2)])).toEqual([
      'bakery.yaml unchanged',
      'mill.yaml unchanged',
    ]);
    expect(await importSheet(ROWS.slice(2))).toEqual(['stairs.yaml unchanged']);
  });

  it('keeps rows apart whose titles are nearly the same', async () => {
    const rows = ['Junior Wine Tester,Tests,2', 'Senior Wine Tester,Tests,4', 'Senior Line Tester,Tests,4'];
    const { families } = await importOf({ 'jobs.csv': sheet(...rows) });
    expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
      'Junior Wine Tester',
      'Senior Wine Tester',
      'Senior Line Tester',
    ]);
  });

  it('writes the order of its grades into _architecture.yaml if it has none yet', async () => {
    const words = path.join(folder, '_architecture.yaml');
    const rows = ['Miller,Mill,B1', 'Senior Miller,Mill,B2'];
    await writeFile(words, '# Our words\noutside_titles: [Owner] # of the mill\n');
    await importSheet(rows);
    expect(await readFile(words, 'utf8')).toMatchInlineSnapshot(`
      "# Our words
      outside_titles: [Owner] # of the mill
      grades:
        values:
          - B1
          - B2
      "
    `);
    expect(await importSheet(rows)).toEqual(['mill.yaml unchanged']);
  });
});
