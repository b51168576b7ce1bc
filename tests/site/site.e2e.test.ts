import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/browser/axe-faults.js';
import { withServer } from '../support/browser/static-server.js';
import { CHROMIUM, IN_CHROMIUM, startChromium } from '../support/browser/workspace-page.js';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { withRepository } from '../support/catalogues/role-repository.js';
import { rolecall } from '../support/catalogues/rolecall.js';

const PAGES = [
  'index.html',
  'families/ecosystem-sales.html',
  'roles/staff-ecosystem-sales-manager.html',
  'roles/director-ecosystem-sales.html',
  'grades.html',
  'changes.html',
];

let parent: string;
/** The site of the shipped roles. */
let shipped: string;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'rolecall-site-'));
  shipped = path.join(parent, 'site');
  expect(await rolecall(['site', '--out', shipped])).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rm(parent, { recursive: true }));

/** Builds the site of other roles, and hands its folder over. */
function withSite<Result>(
  use: (folder: string) => Promise<Result>,
  args: readonly string[],
): Promise<Result> {
  return withFolder({}, async (folder) => {
    const out = path.join(folder, 'site');
    const { code, stderr } = await rolecall(['site', '--out', out, ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return use(out);
  });
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

describe.concurrent('rolecall site', () => {
  it('links only to files that are there, and to none from the root of the server', async ({ expect }) => {
    const files = new Set(await filesOf(shipped));
    for (const file of [...files].filter((name) => name.endsWith('.html'))) {
      const text = await readFile(path.join(shipped, file), 'utf8');
      const links = [...text.matchAll(/ (?:href|src)="([^"#]*)[^"]*"/g)].map(([, link = '']) => link);
      const missing = links
        .filter((link) => link !== '' && !/^https?:/.test(link))
        .filter((link) => !files.has(path.join(path.dirname(file), decodeURIComponent(link))));
      expect({ file, missing }).toEqual({ file, missing: [] });
    }
  });

  it('may be read by whoever may read any new folder, such as a web server', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const usual = path.join(folder, 'usual');
      await mkdir(usual);
      expect((await stat(shipped)).mode).toBe((await stat(usual)).mode);
    });
  });

  it('has the answers of each page as JSON beside it', async ({ expect }) => {
    const text = await readFile(path.join(shipped, 'roles/staff-ecosystem-sales-manager.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      kind: 'role',
      title: 'Staff Ecosystem Sales Manager',
      answers: {
        overview: { outcome: 'answered', headline: expect.stringContaining('grade 8') },
        reporting_chart: {
          intents: ['reporting_chart'],
        },
      },
    });
  });

  it('shows what stands in a role file as text, never as markup', async ({ expect }) => {
    const hostile = BAKERY.replaceAll('Baker', 'Baker <img src=x onerror=alert(1)>');
    await withFolder({ 'bakery.yaml': hostile }, (roles) =>
      withSite(
        async (folder) => {
          for (const file of (await filesOf(folder)).filter((name) => /\.(html|xml)$/.test(name))) {
            const text = await readFile(path.join(folder, file), 'utf8');
            expect(text).not.toContain('<img');
          }
        },
        ['--roles', roles],
      ),
    );
  });

  it('replaces an earlier site, and leaves any other folder as it is', async ({ expect }) => {
    await withFolder({}, async (parent) => {
      const out = path.join(parent, 'site');
      await mkdir(out);
      expect((await rolecall(['site', '--out', out])).code).toBe(0);
      await writeFile(path.join(out, 'stale.html'), 'old');
      expect((await rolecall(['site', '--out', out])).code).toBe(0);
      expect(await filesOf(out)).not.toContain('stale.html');

      const other = path.join(parent, 'photos');
      await mkdir(other);
      await writeFile(path.join(other, 'holiday.txt'), 'sea');
      const refused = await rolecall(['site', '--out', other]);
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('so nothing was written') });
      expect(await filesOf(other)).toEqual(['holiday.txt']);
      expect((await readdir(parent)).sort()).toEqual(['photos', 'site']);
    });
  });

  it('says what PNG needs where that is not installed', async ({ expect }) => {
    const out = path.join(parent, 'pictures');
    expect(await rolecall(['site', '--out', out, '--png'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'PNG needs @resvg/resvg-js: run npm ci --omit=dev in the folder of Rolecall.\n',
    });
  });

  it('tells in its feed what changed since the last build', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': BAKERY }, async (roles) => {
      await withSite(
        async (folder) => {
          const build = () => rolecall(['site', '--out', folder, '--roles', roles]);
          const feed = () => readFile(path.join(folder, 'feed.xml'), 'utf8');
          expect(await feed()).not.toContain('<entry>');
          await writeFile(path.join(roles, 'bakery.yaml'), bakeryWith('grade: 5', 'grade: 3'));
          await build();
          expect(await feed()).toMatch(/<title>1 role changed<\/title>/);
          const id = /<entry>\s*<id>(.*?)<\/id>/.exec(await feed())?.[1];
          await build();
          expect(await feed()).toContain(`<id>${id}</id>`);
          expect((await feed()).match(/<entry>/g)).toHaveLength(1);
        },
        ['--roles', roles],
      );
    });
  });

  it('tells with --since what each commit changed', async ({ expect }) => {
    const states = [BAKERY, bakeryWith('grade: 5', 'grade: 3'), bakeryWith('grade: 5', 'grade: 4')];
    await withRepository(
      states.map((text) => ({ 'bakery.yaml': text })),
      (repository) =>
        withSite(
          async (folder) => {
            const { edits } = JSON.parse(await readFile(path.join(folder, 'changes.json'), 'utf8'));
            expect(edits.map(({ changes }: { changes: unknown[] }) => changes)).toMatchObject([
              [{ kind: 'grade', before: 3, after: 4 }],
              [{ kind: 'grade', before: 5, after: 3 }],
            ]);
          },
          ['--roles', path.join(repository, 'roles'), '--since', 'HEAD~2'],
        ),
    );
  });

  it('needs under 300 KB, compressed, for its search without the catalogue', async ({ expect }) => {
    const script = await readFile(path.join(shipped, 'search.js'));
    expect(gzipSync(script).length).toBeLessThan(300_000);
  });
});

describe.skipIf(!CHROMIUM)(`a page of the site ${IN_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  /** Opens pages of the site below a path, as a host of pages serves them. */
  function withPages<Result>(
    options: Parameters<Browser['newContext']>[0],
    use: (page: Page, address: string) => Promise<Result>,
  ): Promise<Result> {
    return withServer(shipped, '/group/roles/', async (address) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('response', (response) => {
        if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) faults.push(response.url());
      });
      try {
        return await use(page, address);
      } finally {
        await context.close();
        expect(faults).toEqual([]);
      }
    });
  }

  it('has no fault that axe finds, in light and dark, on a phone and on a desktop', async () => {
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1280, 'dark'],
    ] as const) {
      await withPages({ viewport: { width, height: 844 }, colorScheme }, async (page, address) => {
        for (const name of PAGES) {
          await page.goto(address + name);
          expect({ name, faults: await axeFaults(page) }).toEqual({ name, faults: [] });
        }
      });
    }
  });

  it('paints at once, and moves nothing afterwards', async () => {
    await withPages({ viewport: { width: 390, height: 844 } }, async (page, address) => {
      for (const name of PAGES) {
        await page.goto(address + name, { waitUntil: 'networkidle' });
        const seen = await page.evaluate(
          `new Promise((resolve) => {
            let shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver((list) => {
              const painted = list.getEntries().some(({ name }) => name === 'first-contentful-paint');
              if (painted) resolve({ shift, painted });
            }).observe({ type: 'paint', buffered: true });
          })`,
        );
        expect({ name, seen }).toEqual({ name, seen: { shift: 0, painted: true } });
      }
    });
  });

  it('fits a phone without moving sideways', async () => {
    await withPages({ viewport: { width: 390, height: 844 } }, async (page, address) => {
      for (const name of PAGES) {
        await page.goto(address + name);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      }
    });
  });

  it('keeps each text of a drawing within its box', async () => {
    await withPages({ viewport: { width: 1280, height: 900 } }, async (page, address) => {
      for (const name of PAGES) {
        await page.goto(address + name);
        const outside = await page.evaluate(
          `[...document.querySelectorAll('svg')].flatMap((svg) => {
            const boxes = [...svg.querySelectorAll('rect')].map((box) => box.getBoundingClientRect());
            const ground = svg.getBoundingClientRect();
            const holds = (outer, { left, right, top, bottom }) =>
              left >= outer.left - 1 && right <= outer.right + 1 && top >= outer.top - 1 && bottom <= outer.bottom + 1;
            return [...svg.querySelectorAll('text')]
              .filter((text) => {
                const place = text.getBoundingClientRect();
                const touches = boxes.some((box) => box.left < place.right && place.left < box.right && box.top < place.bottom && place.top < box.bottom);
                return touches ? !boxes.some((box) => holds(box, place)) : !holds(ground, place);
              })
              .map((text) => text.textContent);
          })`,
        );
        expect({ name, outside }).toEqual({ name, outside: [] });
      }
    });
  });

  it('answers a question by keyboard, as everywhere else', async () => {
    await withPages({}, async (page, address) => {
      await page.goto(`${address}families/ecosystem-sales.html`);
      const field = page.getByRole('searchbox', { name: 'Ask about a role' });
      await field.focus();
      await page.keyboard.type('who does the staff esm report to', { delay: 5 });
      await page.keyboard.press('Enter');
      const answer = page.getByRole('region', { name: 'Answer' });
      await answer
        .getByRole('heading', { name: /^The Staff Ecosystem Sales Manager reports to either/ })
        .waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await answer.getByRole('link', { name: 'Staff Ecosystem Sales Manager', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Staff Ecosystem Sales Manager' }).waitFor();
    });
  });

  it('finds roles while somebody types', async () => {
    await withPages({}, async (page, address) => {
      await page.goto(address);
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('dir eco sales');
      await page
        .getByRole('region', { name: 'Answer' })
        .getByRole('link', { name: 'Director, Ecosystem Sales', exact: true })
        .waitFor();
    });
  });

  it('can be read without script', async () => {
    await withPages({ javaScriptEnabled: false }, async (page, address) => {
      await page.goto(`${address}roles/director-ecosystem-sales.html`);
      await page.getByRole('heading', { name: 'Responsibilities' }).waitFor();
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      await page.getByText('In words').first().click();
      await page.getByRole('link', { name: 'Vice President, Ecosystem Sales' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Vice President, Ecosystem Sales' }).waitFor();
    });
  });
});
