import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { catalogueData } from '../../src/export/data/catalogue-data.js';
import {
  catalogueDataSchema,
  renderCatalogueDataSchema,
} from '../../src/export/data/catalogue-data-schema.js';
import { exportCatalogue } from '../../src/export/export-catalogue.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { kitchen } from '../support/catalogues/kitchen.js';
import { ORGANISATIONS } from '../support/catalogues/organisations.js';
import { catalog as shipped } from '../support/catalogues/shipped.js';
import { exportOf } from '../support/files/export-of.js';
import { importOf } from '../support/files/import-of.js';

function rowsOf(csv: string | Uint8Array): string[][] {
  return parse(String(csv), { bom: true });
}

describe('a list as CSV', () => {
  it('has the columns that somebody asked for, also with the same value for every role', async () => {
    expect(rowsOf(await exportOf('roles of the Kitchen with manager', 'csv'))).toEqual([
      ['Grade', 'Role', 'Reports to'],
      ['5', 'Cook', 'Head Chef, typically'],
      ['6', 'Senior Cook', 'Head Chef or Restaurant Owner (outside the catalogue)'],
      ['8', 'Head Chef', 'Restaurant Owner (outside the catalogue)'],
    ]);
  });

  it('is marked as UTF-8, for Excel', async () => {
    expect(String(await exportOf('roles of the Kitchen', 'csv')).codePointAt(0)).toBe(0xfeff);
  });

  it('disarms formulas that a spreadsheet would run', async () => {
    const catalog = catalogOf({
      '=HYPERLINK("https://example.com")': { grade: 1 },
      '+1 Cook': { grade: 2, reports_to: '@SUM(A1)' },
      '-2 Cook': { grade: 3 },
    });
    const rows = rowsOf(await exportCatalogue(catalog, 'csv'));
    expect(rows.slice(1).map((row) => row[1])).toEqual([
      `'=HYPERLINK("https://example.com")`,
      "'+1 Cook",
      "'-2 Cook",
    ]);
    expect(rows[2]).toContain("'@SUM(A1)");
  });

  it('says what to do if an answer has no table, or several', async () => {
    await expect(exportOf('pay of the Cook', 'csv')).rejects.toThrow(/^This answer has no table\./);
    await expect(exportOf('compare the Cook with the Senior Cook', 'csv')).rejects.toThrow(
      /several\. Write it as xlsx/,
    );
  });
});

describe('a list as an Excel file', () => {
  it('keeps numbers as numbers, and one sheet for each table', async () => {
    const sheets = await readExcel(Buffer.from(await exportOf('how many roles per grade', 'xlsx')));
    expect(sheets).toEqual([
      {
        sheet: 'Roles per grade',
        data: [
          ['Grade', 'Roles'],
          [4, 1],
          [5, 1],
          [6, 1],
          [7, 1],
          [8, 1],
        ],
      },
    ]);
  });

  it('gives each sheet a name that Excel accepts', async () => {
    const sheets = await readExcel(
      Buffer.from(await exportOf('compare the Cook with the Senior Cook', 'xlsx')),
    );
    const names = sheets.map(({ sheet }) => sheet);
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  });

  it('stores a text that looks like a formula as text', async () => {
    const catalog = catalogOf({ '=1+1': { grade: 1 } });
    const [roles] = await readExcel(Buffer.from(await exportCatalogue(catalog, 'xlsx')));
    expect(roles?.data[1]?.[1]).toBe('=1+1');
  });

  it('has the roles of a whole catalogue, and their statements', async () => {
    const [roles, statements] = await readExcel(Buffer.from(await exportCatalogue(kitchen, 'xlsx')));
    expect(roles?.data.map((row) => row.slice(1, 6))).toEqual([
      ['Title', 'Level', 'Track', 'Grade', 'Reports to'],
      ['Cook', 'intermediate', 'individual contributor', 5, 'Head Chef, typically'],
      ['Senior Cook', 'senior', 'individual contributor', 6, 'Head Chef or Restaurant Owner'],
      ['Head Chef', 'manager', 'management', 8, 'Restaurant Owner'],
      ['Canteen Cook', 'intermediate', 'individual contributor', 4, null],
      ['Canteen Manager', 'manager', 'management', 7, null],
    ]);
    expect(statements?.data).toContainEqual(['Kitchen', 'Senior Cook', 'Responsibilities', 'Teach cooks']);
  });
});

describe('the whole catalogue as CSV', () => {
  it('is imported again with the same roles, families, levels and grades', async () => {
    const csv = String(await exportCatalogue(shipped, 'csv'));
    const { families } = await importOf({ 'roles.csv': csv });
    const imported = families.flatMap(({ family }) =>
      family.roles.map(({ title, level, grade }) => [family.family, title, level, grade].join(' | ')),
    );
    const exported = shipped.roles.map(({ family, title, level, grade }) =>
      [family.name, title, level, grade].join(' | '),
    );
    expect(imported.sort()).toEqual(exported.sort());
  });
});

describe('everything as JSON', () => {
  const validate = new Ajv().compile(JSON.parse(renderCatalogueDataSchema()));

  it.each(Object.keys(ORGANISATIONS))('fits its schema: %s', (name) => {
    const catalog = ORGANISATIONS[name];
    if (!catalog) throw new Error('no such organisation');
    const data = JSON.parse(JSON.stringify(catalogueData(catalog)));
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(catalogueDataSchema.parse(data)).toEqual(data);
  });

  it('says whose each item is, and both sides of a reporting line', () => {
    const [family] = catalogueData(kitchen).families;
    const byId = new Map(family?.roles.map((role) => [role.id, role]));
    expect(byId.get('senior-cook')?.responsibilities?.items).toEqual([
      { text: 'Teach cooks', from: 'own' },
      { text: 'Cook meals', from: 'inherited', role: 'cook' },
      { text: 'Clean the stove', from: 'inherited', role: 'cook' },
    ]);
    expect(byId.get('senior-cook')?.reports_to).toEqual({
      managers: [{ title: 'Head Chef', role: 'head-chef' }, { title: 'Restaurant Owner' }],
      typically: false,
      to_all: false,
    });
    expect(byId.get('head-chef')?.direct_reports).toEqual(['cook', 'senior-cook']);
    expect(byId.get('head-chef')?.requirements).toEqual({
      items: [],
      to_be_defined: 'to be defined at time of business need',
    });
  });
});
