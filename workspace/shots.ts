import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Bot } from './bot.js';
import { findChromium, launchChromium } from './chromium.js';
import { DIRECT_MESSAGE } from './seed.js';
import type { LocalSlack } from './server/local-slack.js';
import { shootSite } from './shoot-site.js';
import { startWorkspace } from './start.js';

const FOLDER = path.join(import.meta.dirname, '../docs/shots');

/** A question for each kind of answer, under the name of its pictures. */
const QUESTIONS: Record<string, string> = {
  overview: 'Staff ESM',
  requirements: 'requirements Lead Partner Program Manager',
  ladder: 'ladder Ecosystem Sales',
  compare: 'compare Senior vs Staff ESM',
  search: 'which roles need Tableau?',
  family: 'Ecosystem Sales',
  'not-documented': 'salary of Staff ESM',
  ambiguous: 'grade Manager',
  'not-found': 'grade Principal Engineer',
  help: 'help',
};

/** Asked openly, since the newest blocks (tables that sort, lists that open) are not sent in the answer to a command. */
const OPEN_QUESTIONS: Record<string, string> = {
  list: 'grade 8 roles',
  'compare-duties': 'compare Ecosystem Program Manager vs Senior Ecosystem Program Manager',
  counts: 'how many roles per grade?',
  chain: 'reporting chain of Associate ESM',
  'search-open': 'which roles mention travel?',
};

const DESKTOP = { width: 1040, height: 640 };
const PHONE = { width: 390, height: 700 };
// High enough to show the longest answer whole.
const TALL = { desktop: { width: 960, height: 2000 }, phone: { width: 390, height: 3000 } };
const CHANNEL = 'C0PARTNERSHP';

/** A fixed time, so that pictures change only when the page does. */
const TIME_SHOWN = '10:24 AM';

const chromium = findChromium();
if (!chromium) {
  process.stderr.write('No Chromium is on PATH: install one, or name it with CHROMIUM.\n');
  process.exit(1);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const slack = await startWorkspace(0);
const { PATH } = process.env;
const bot = new Bot({ apiUrl: slack.server.apiUrl, env: { PATH }, isHeard: false });
const browser = await launchChromium(chromium);
try {
  const page = await browser.newPage({ viewport: DESKTOP, baseURL: slack.server.origin });
  await page.goto('/');
  await page.getByText('Bot connected').waitFor();
  await shootScenes(page, slack);
  await shootAnswers(page);
  await shootSite(browser, FOLDER);
} finally {
  await browser.close();
  await bot.stop();
  await slack.server.stop();
}

/** The page as a whole: a thread, direct messages, the inspector, and whatever else the app shows. */
async function shootScenes(page: Page, { workspace }: LocalSlack): Promise<void> {
  await say(page, '@rolecall who does the Staff ESM report to?');
  await page.getByText('reports to either').first().waitFor();
  await say(page, '/role ladder Ecosystem Sales');
  await page.getByText('The ladder of').first().waitFor();
  await inEveryLook(page, 'thread');
  await page.goto(`#/${CHANNEL}`);
  await page.getByRole('button', { name: 'Inspector', exact: true }).click();
  await shoot(page, 'inspector');
  await page.getByRole('button', { name: 'Inspector', exact: true }).click();
  await page.goto(`#/${DIRECT_MESSAGE}`);
  await say(page, 'requirements of the Senior ESM');
  await page
    .getByText(/has \d+ requirements/)
    .first()
    .waitFor();
  await inEveryLook(page, 'direct-message', { phone: PHONE });
  if (workspace.app.hasHome) {
    await page.goto('#/home');
    await page.locator('.home .blocks').waitFor();
    await inEveryLook(page, 'home');
    await page.goto(`#/${CHANNEL}`);
  }
  for (const { name, callbackId } of workspace.app.shortcuts.filter(({ kind }) => kind === 'global')) {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').waitFor();
    await inEveryLook(page, `shortcut-${callbackId}`);
    await page.keyboard.press('Escape');
  }
}

/** Every kind of answer on its own. */
async function shootAnswers(page: Page): Promise<void> {
  await page.goto('#/C0RECRUITING');
  const answers = page.locator('article[data-only-for]');
  for (const [index, question] of Object.values(QUESTIONS).entries()) {
    await say(page, `/role ${question}`);
    await answers.nth(index).waitFor();
  }
  for (const [index, name] of Object.keys(QUESTIONS).entries()) {
    await inEveryLook(page, `answer-${name}`, TALL, (shown) =>
      shown.locator('article[data-only-for]').nth(index),
    );
  }
  for (const [name, question] of Object.entries(OPEN_QUESTIONS)) {
    await page.goto(`#/${CHANNEL}`);
    await say(page, `@rolecall ${question}`);
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('Source: ').waitFor();
    await inEveryLook(page, `answer-${name}`, TALL, () => thread.getByRole('article').last());
  }
}

/** Light and dark, on a desktop and on a phone. */
async function inEveryLook(
  page: Page,
  name: string,
  sizes: Record<string, typeof DESKTOP> = { desktop: DESKTOP, phone: PHONE },
  partOf: (page: Page) => Shootable = (whole) => whole,
): Promise<void> {
  for (const [device, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator(`[data-theme="${theme}"]`).first().waitFor();
      await shoot(page, `${name}-${device}-${theme}`, partOf(page));
    }
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
}

type Shootable = Pick<Page, 'screenshot'>;

async function shoot(page: Page, name: string, part: Shootable = page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(`
    for (const time of document.querySelectorAll('time')) time.textContent = '${TIME_SHOWN}';
    for (const last of document.querySelectorAll('.message:last-of-type')) {
      (last.previousElementSibling ?? last).scrollIntoView();
    }
  `);
  await part.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

async function say(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('main').getByRole('combobox', { name: /^Message/ });
  await composer.fill(text);
  await composer.press('Escape');
  await composer.press('Enter');
}
