import type { Browser, Locator, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../../../workspace/chromium.js';
import { axeFaults } from './axe-faults.js';

export const CHROMIUM = findChromium();

/** A word for the names of suites, so that a report says why they were skipped. */
export const IN_CHROMIUM = CHROMIUM
  ? 'in Chromium'
  : 'in Chromium (skipped: none on PATH, and CHROMIUM names none)';

// Processes take their time on a busy machine.
const PATIENCE_MS = 60_000;

export function startChromium(): Promise<Browser> {
  return launchChromium(CHROMIUM ?? '');
}

/** A page of the local workspace, as a person uses it. */
export class WorkspacePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, url: string, width = 1280): Promise<WorkspacePage> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(url);
    await page.getByText('Bot connected').waitFor();
    return new WorkspacePage(page);
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
  }

  /** Types and sends, in the channel or in the part of the page that is passed. */
  async say(text: string, where: Locator | Page = this.page.getByRole('main')): Promise<void> {
    const composer = where.getByRole('combobox', { name: /^(Message|Reply)/ });
    await composer.fill(text);
    await composer.press('Escape');
    await composer.press('Enter');
  }

  get thread(): Locator {
    return this.page.getByRole('complementary', { name: 'Thread' });
  }

  /** The newest message with this text. */
  message(text: string | RegExp): Locator {
    return this.#messages(text).last();
  }

  /** Types and sends, and waits for a message with this text beside those that are there. */
  async sayAndHear(text: string, answer: string | RegExp): Promise<void> {
    const before = await this.#messages(answer).count();
    await this.say(text);
    await this.#messages(answer).nth(before).waitFor();
  }

  #messages(text: string | RegExp): Locator {
    return this.page.getByRole('article').filter({ hasText: text });
  }

  /** The faults that axe calls serious, or worse. */
  async seriousFaults(): Promise<string[]> {
    const faults = await axeFaults(this.page);
    return faults
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ text }) => text);
  }
}
