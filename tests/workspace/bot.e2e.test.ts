import { webApi } from '@slack/bolt';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_CHANNEL } from '../../workspace/seed.js';
import { type OpenWorkspace, openWorkspace, realBot } from '../support/browser/open-workspace.js';
import { CHROMIUM, IN_CHROMIUM, WorkspacePage } from '../support/browser/workspace-page.js';

const FACT = 'The Staff Ecosystem Sales Manager is grade 8.';

describe.skipIf(!CHROMIUM)(`the real bot ${IN_CHROMIUM}`, () => {
  let opened: OpenWorkspace;
  let slack: WorkspacePage;

  beforeAll(async () => {
    opened = await openWorkspace(realBot());
    slack = opened.page;
    return opened.close;
  });

  beforeEach(() => slack.goTo('partnerships'));

  it('offers the command with its hint after a slash, and answers only the person who asked', async () => {
    const composer = slack.page.getByRole('combobox', { name: 'Message #partnerships' });
    await composer.pressSequentially('/');
    expect(await slack.page.getByRole('option').textContent()).toMatch(
      /^\/role\s+\[a role, a question, or help\]/,
    );
    await composer.press('Enter');
    await composer.pressSequentially('grade Staff ESM');
    await composer.press('Enter');
    const answer = slack.message(FACT);
    expect(await answer.textContent()).toMatch(/^≡Only visible to yourolecall/);
  });

  it('offers the bot after an @, answers a mention in a thread, and answers follow-ups there', async () => {
    const composer = slack.page.getByRole('combobox', { name: 'Message #partnerships' });
    await composer.pressSequentially('@');
    await composer.press('Enter');
    await composer.pressSequentially('grade Staff ESM');
    await composer.press('Enter');
    await slack.thread.getByText(FACT).waitFor();
    await slack.say('@rolecall and its requirements?', slack.thread);
    await slack.thread.getByText('The Staff Ecosystem Sales Manager has 12 requirements').waitFor();
    await slack.page.getByRole('link', { name: 'Close the thread' }).click();
    await slack.page.getByRole('link', { name: '3 replies' }).waitFor();
  });

  it('says that the bot does not hear mentions in channels without it', async () => {
    await slack.goTo('recruiting');
    await slack.say('@rolecall grade Staff ESM');
    await slack.page.getByText('The bot is no member of this channel').waitFor();
    await slack.say('/role grade Staff ESM');
    await slack.message(FACT).waitFor();
  });

  it('answers a direct message, and a click on a follow-up', async () => {
    await slack.goTo('rolecall');
    await slack.page.getByRole('heading', { name: 'rolecall', exact: true }).waitFor();
    await slack.say('grade Staff ESM');
    await slack.message(FACT).getByRole('button', { name: 'Requirements' }).click();
    await slack.message(/has \d+ requirements/).waitFor();
  });

  it('asks which of several roles is meant, and replaces the question with the answer', async () => {
    await slack.say('/role grade Analyst');
    const question = slack.message('Which one do you mean?');
    await question.getByRole('button', { name: 'Sr. Partner Operations Analyst' }).click();
    await slack.message(/The Sr. Partner Operations Analyst is grade \d/).waitFor();
    await expect.poll(() => question.count()).toBe(0);
    await slack.say('/role level Manager');
    await question.getByRole('combobox').selectOption({ label: 'Senior Manager, Ecosystem Sales' });
    await slack.message('Senior Manager, Ecosystem Sales').waitFor();
    await expect.poll(() => question.count()).toBe(0);
  });

  it('compares two levels, side by side', async () => {
    await slack.say('/role compare Senior vs Staff ESM');
    const rows = slack.message('one grade above').getByRole('row');
    await expect.poll(() => rows.nth(1).getByRole('cell').allTextContents()).toEqual(['Grade', '7', '8']);
  });

  it('asks a suggested question on a click', async () => {
    await slack.goTo('with-acme');
    await slack.page.getByRole('button', { name: '/role help' }).click();
    await slack.message('Only visible to you').waitFor();
  });

  it('marks a channel as unread where the bot wrote', async () => {
    const client = new webApi.WebClient('xoxb-any', { slackApiUrl: opened.apiUrl });
    await client.chat.postMessage({ channel: ADMIN_CHANNEL, text: 'kitchen.yaml:10:5 unknown key' });
    const entry = slack.page.getByRole('link', { name: /rolecall-admin.*1 unread/ });
    await entry.click();
    await slack.message('kitchen.yaml:10:5').waitFor();
    await slack.page.getByRole('link', { name: /rolecall-admin$/ }).waitFor();
  });

  it('shows payloads, the text for screen readers and a link to the Block Kit Builder', async () => {
    await slack.say('/role grade Staff ESM');
    await slack.message(FACT).waitFor();
    await slack.page.getByRole('button', { name: 'Inspector', exact: true }).click();
    const inspector = slack.page.getByRole('complementary', { name: 'Inspector' });
    await inspector
      .getByRole('button', { name: /answer to \/role/ })
      .first()
      .click();
    expect(await inspector.locator('.fallback').textContent()).toContain(FACT);
    await inspector.getByText(/\d blocks/).waitFor();
    await inspector.getByRole('button', { name: 'Copy as Block Kit Builder link' }).click();
    await inspector.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await slack.page.evaluate<string>('navigator.clipboard.readText()');
    const [address, content = ''] = link.split('#');
    expect(address).toBe('https://app.slack.com/block-kit-builder/');
    expect(JSON.stringify(JSON.parse(decodeURIComponent(content)).blocks[0])).toContain(FACT);
  });

  it('has no serious accessibility fault, light or dark, wide or narrow', async () => {
    await slack.say('/role compare Senior vs Staff ESM');
    await slack.say('/role grade Analyst');
    await slack.say('/role grade Principal Engineer');
    await slack.message('No role in the catalogue').waitFor();
    await slack.message('Which one do you mean?').waitFor();
    await slack.say('@rolecall who does the Staff ESM report to?');
    await slack.thread.getByText('reports to either').first().waitFor();
    expect(await slack.seriousFaults()).toEqual([]);
    for (const name of ['Dark', 'Phone']) await slack.page.getByRole('button', { name }).click();
    const narrow = await slack.seriousFaults();
    for (const name of ['Dark', 'Phone']) await slack.page.getByRole('button', { name }).click();
    expect(narrow).toEqual([]);
  });

  it('fits a phone: it shows one pane at a time, and nothing wider than the screen', async () => {
    const phone = await WorkspacePage.open(opened.browser, opened.url, 390);
    await phone.goTo('partnerships');
    await phone.say('@rolecall compare Senior vs Staff ESM');
    await phone.thread.getByText('one grade above').first().waitFor();
    await phone.page.getByRole('main').waitFor({ state: 'hidden' });
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
