import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportCatalogue } from '../../src/export/export-catalogue.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { kitchen } from '../support/catalogues/kitchen.js';
import { exportOf } from '../support/files/export-of.js';

async function wordText(content: string | Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
  expect(messages).toEqual([]);
  return value;
}

describe('a job description', () => {
  it('has all that the pages say of a role, in Markdown', async () => {
    expect(await exportOf('job description of the Senior Cook', 'md')).toMatchInlineSnapshot(`
      "# Senior Cook

      - **Job family:** Kitchen
      - **Grade:** 6
      - **Level:** Senior
      - **Track:** Individual contributor
      - **Reports to:** Head Chef or Restaurant Owner

      The kitchen feeds the house.

      All cooks share these.

      ## Responsibilities

      - Teach cooks
      - Cook meals
      - Clean the stove

      ## Requirements

      - Five years in a kitchen
      - A cookery degree
      - Clean hands

      ## Expectations

      - **Knowledge:** Knows the menu
      - **Responsibilities:** Runs every station
      - **Interaction:** Talks to cooks
      - **Impact:** On an evening

      ## Performance indicators

      - Plates sent back

      ## Career ladder

      Cooks move up by teaching.

      - Bakery

      ## Hiring process

      1. A talk
      2. A trial day

      ## Source

      - [Kitchen › Senior Cook (changed 2025-02-13)](https://example.com/kitchen)
      "
    `);
  });

  it('says which facts its page does not state', async () => {
    expect(await exportOf('job description of the Head Chef', 'md')).toMatchInlineSnapshot(`
      "# Head Chef

      - **Job family:** Kitchen
      - **Grade:** 8
      - **Level:** Manager
      - **Track:** Management
      - **Reports to:** Restaurant Owner

      The kitchen feeds the house.

      ## Responsibilities

      - Plan menus

      Besides, those of the Head of Catering, whose page is not part of this catalogue.

      ## Requirements

      To be defined at time of business need.

      ## Performance indicators

      - Plates sent back

      ## Career ladder

      Cooks move up by teaching.

      - Bakery

      ## Hiring process

      1. A talk
      2. A trial day

      *The page also says grade 7.*

      ## Source

      - [Kitchen › Head Chef (changed 2025-02-13)](https://example.com/kitchen)
      "
    `);
    expect(await exportOf('job description of the Canteen Cook', 'md')).toContain(
      '## Requirements\n\nNot stated.\n',
    );
  });

  it('is a Word file with headings, lists and a link to its page', async () => {
    const html = await wordText(await exportOf('job description of the Cook', 'docx'));
    expect(html).toContain('<h1>Cook</h1>');
    expect(html).toContain('<h2>Responsibilities</h2><ul><li>Cook meals</li><li>Clean the stove</li></ul>');
    expect(html).toContain('<ol><li>A talk</li><li>A trial day</li></ol>');
    expect(html).toContain('<a href="https://example.com/kitchen">Kitchen › Cook (changed 2025-02-13)</a>');
  });

  it('is a page that stands alone', async () => {
    const html = await exportOf('job description of the Cook', 'html');
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('<title>Cook</title>');
    expect(html).not.toMatch(/<script|<link|src=/);
  });

  it('may be of several roles', async () => {
    const text = await exportOf('job description of the Cook and the Senior Cook', 'md');
    expect(text).toMatch(/^# Job descriptions\n\n## Cook\n[\s\S]+\n## Senior Cook\n/);
  });
});

describe('an answer as a document', () => {
  it('stands under its question, with its table, notes and sources', async () => {
    expect(await exportOf('roles of the Kitchen with manager', 'md')).toMatchInlineSnapshot(`
      "# Roles of the Kitchen with manager

      3 roles are in Kitchen: the Cook, the Senior Cook and the Head Chef.

      | Grade | Role | Reports to |
      | - | - | - |
      | 5 | Cook | Head Chef, typically |
      | 6 | Senior Cook | Head Chef or Restaurant Owner (outside the catalogue) |
      | 8 | Head Chef | Restaurant Owner (outside the catalogue) |

      ## Source

      - [Kitchen (changed 2025-02-13)](https://example.com/kitchen)
      "
    `);
  });

  it('shows reporting lines as a nested list', async () => {
    expect(await exportOf('reporting chain of the Cook', 'md')).toContain(
      '- Restaurant Owner (not in the catalogue)\n  - Head Chef, typically\n    - Cook',
    );
  });

  it('numbers each list of a Word file from one', async () => {
    const html = await wordText(await exportOf('career ladder and hiring process of the Kitchen', 'docx'));
    expect(html).toContain('<ol><li>A talk</li><li>A trial day</li></ol>');
  });
});

describe('a text of the catalogue', () => {
  const catalog = catalogOf({
    Cook: {
      grade: 5,
      responsibilities: ['Uses <b>knives</b> & *forks* | [spoons](javascript:alert(1))', '# 1 at soup'],
    },
  });

  it('is no markup of the document', async () => {
    const markdown = await exportOf('job description of the Cook', 'md', catalog);
    expect(markdown).toContain('- Uses \\<b>knives\\</b> & \\*forks\\* | \\[spoons]\\(javascript:alert(1))');
    expect(markdown).toContain('- \\# 1 at soup');
    const html = await exportOf('job description of the Cook', 'html', catalog);
    expect(html).toContain('Uses &#x3C;b>knives&#x3C;/b> &#x26; *forks* | [spoons](javascript:alert(1))');
  });
});

describe('the whole catalogue', () => {
  it('is a document of all job descriptions, by families', async () => {
    const text = await exportCatalogue(kitchen, 'md');
    expect(String(text).match(/^#{1,3} .*/gm)).toEqual([
      '# Job descriptions',
      '## Kitchen',
      '### Cook',
      '### Senior Cook',
      '### Head Chef',
      '## Canteen',
      '### Canteen Cook',
      '### Canteen Manager',
    ]);
    expect(await wordText(await exportCatalogue(kitchen, 'docx'))).toContain('<h3>Head Chef</h3>');
  });

  it.each(['md', 'html', 'docx', 'csv', 'xlsx', 'json'] as const)(
    'gives the same bytes each time, as %s',
    async (format) => {
      expect(await exportCatalogue(kitchen, format)).toEqual(await exportCatalogue(kitchen, format));
    },
  );

  it('puts no date into an Office file', async () => {
    for (const format of ['docx', 'xlsx'] as const) {
      const bytes = new Uint8Array(Buffer.from(await exportCatalogue(kitchen, format)));
      const text = Object.values(unzipSync(bytes)).map((file) => strFromU8(file));
      expect(text.join('')).not.toContain(new Date().toISOString().slice(0, 10));
    }
  });
});
