import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace, realBot } from '../support/browser/open-workspace.js';
import { CHROMIUM, IN_CHROMIUM, type WorkspacePage } from '../support/browser/workspace-page.js';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';

describe.skipIf(!CHROMIUM)(`the real bot, with roles that are edited, ${IN_CHROMIUM}`, () => {
  let folder: string;
  let slack: WorkspacePage;

  const save = (text: string) => writeFileSync(path.join(folder, 'bakery.yaml'), text);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolecall-'));
    save(BAKERY);
    return () => rmSync(folder, { recursive: true });
  });

  beforeAll(async () => {
    const opened = await openWorkspace(realBot(folder));
    slack = opened.page;
    return opened.close;
  });

  beforeEach(() => slack.goTo('partnerships'));

  it('posts a shared answer for everyone, and deletes the private one', async () => {
    await slack.say('/role grade Senior Baker');
    const answer = slack.message('The Senior Baker is grade 6.');
    await answer.getByRole('button', { name: 'Share' }).click();
    const shared = slack.message('Shared by');
    await shared.waitFor();
    expect(await shared.textContent()).toContain('The Senior Baker is grade 6.');
    await expect.poll(() => slack.page.getByText('The Senior Baker is grade 6.').count()).toBe(1);
  });

  it('finds a role on Home while a person types', async () => {
    await slack.goTo('rolecall Home');
    const search = slack.page.getByRole('combobox').first();
    await search.pressSequentially('head bak');
    await slack.page.getByRole('option', { name: /Head Baker/ }).click();
    const dialog = slack.page.getByRole('dialog');
    await dialog.getByText('The Head Baker is grade 7').waitFor();
    expect(await slack.seriousFaults()).toEqual([]);
    await slack.page.keyboard.press('Escape');
  });

  it('answers in the dialog of its shortcut', async () => {
    await slack.page.getByRole('button', { name: 'Look up a role' }).first().click();
    const dialog = slack.page.getByRole('dialog');
    await dialog.getByRole('combobox').first().pressSequentially('senior');
    await dialog.getByRole('option', { name: /Senior Baker/ }).click();
    await dialog.getByRole('button', { name: 'Look up' }).click();
    await dialog.getByText('The Senior Baker is grade 6').waitFor();
    await slack.page.keyboard.press('Escape');
  });

  it('answers from an edit, says where a broken edit is broken, and when it is fixed', async () => {
    save(bakeryWith('grade: 6', 'grade: 7'));
    await slack.goTo('rolecall-admin');
    await slack.message('Senior Baker: grade 6 → 7').waitFor();
    save(bakeryWith('grade: 6', 'grde: 7'));
    await slack.message('bakery.yaml:20:5').waitFor();
    expect(await slack.message('bakery.yaml:20:5').textContent()).toContain('unknown key `grde`');
    await slack.say('/role grade Senior Baker');
    await slack.message('The Senior Baker is grade 7.').waitFor();
    save(bakeryWith('grade: 6', 'grade: 8'));
    await slack.message('The errors in the roles are fixed').waitFor();
    await slack.say('/role grade Senior Baker');
    await slack.message('The Senior Baker is grade 8.').waitFor();
  });
});
