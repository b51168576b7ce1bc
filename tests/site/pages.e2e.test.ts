import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/browser/axe-faults.js';
import { withServer } from '../support/browser/static-server.js';
import { CHROMIUM, IN_CHROMIUM, startChromium } from '../support/browser/workspace-page.js';
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
