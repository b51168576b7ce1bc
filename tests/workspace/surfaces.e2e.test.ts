import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkspace, openWorkspace } from '../support/browser/open-workspace.js';
import { CHROMIUM, IN_CHROMIUM, type WorkspacePage } from '../support/browser/workspace-page.js';
import { startTinyApp, TINY_MANIFEST } from '../support/slack/tiny-app.js';

describe.skipIf(!CHROMIUM)(`any Bolt app ${IN_CHROMIUM}`, () => {
  let opened: OpenWorkspace;
  let slack: WorkspacePage;

  beforeAll(async () => {
    opened = await openWorkspace(startTinyApp, TINY_MANIFEST);
    slack = opened.page;
    return opened.close;
  });

  it('shows its Home, which searches while a person types', async () => {
    await slack.goTo('tiny Home');
    const search = slack.page.getByRole('combobox', { name: 'Role' });
    await search.pressSequentially('bak');
    const options = slack.page.getByRole('option');
    await expect.poll(() => options.allInnerTexts()).toEqual(['Baker', 'Head Baker']);
    await search.press('ArrowDown');
    await search.press('Enter');
    await slack.page.getByText('You chose Head Baker').waitFor();
    expect(await slack.seriousFaults()).toEqual([]);
  });

  it('opens its dialog, shows mistakes, and then the result', async () => {
    const { page } = slack;
    await page.getByRole('button', { name: 'Look up' }).click();
    const dialog = page.getByRole('dialog', { name: 'Look up a role' });
    await dialog.getByRole('combobox', { name: 'Which role' }).pressSequentially('chef');
    await dialog.getByRole('option', { name: 'Sous Chef' }).click();
    await dialog.getByRole('textbox', { name: 'Why' }).fill('no');
    expect(await slack.seriousFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Look up' }).click();
    await dialog.getByText('Give a better reason.').waitFor();
    await dialog.getByRole('textbox', { name: 'Why' }).fill('soup');
    await dialog.getByRole('button', { name: 'Look up' }).click();
    await dialog.getByText('Sous Chef, because soup').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('suggests its prompts in direct messages', async () => {
    await slack.goTo('tiny');
    await slack.page.getByRole('button', { name: 'Bakers' }).click();
    await slack.message('who bakes?').waitFor();
  });

  it('runs its workflow step, and shows when the step fails', async () => {
    await slack.page.getByRole('button', { name: 'Shout' }).click();
    const dialog = slack.page.getByRole('dialog', { name: 'Shout' });
    await dialog.getByRole('button', { name: 'Run' }).click();
    await dialog.getByText('No word.').waitFor();
    await dialog.getByRole('textbox', { name: 'Word' }).fill('soup');
    await dialog.getByRole('button', { name: 'Run' }).click();
    await dialog.getByText('SOUP!').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  describe('in an answer with every kind of block', () => {
    beforeEach(async () => {
      await slack.page.goto(`${opened.url}/#/D0ROLECALLDM`);
      await slack.sayAndHear('show all', 'Everything');
    });

    it.each([
      ['a button beside a text', 'Beside', 'Heard beside'],
      ['a thumb', 'Good', 'Heard good'],
      ['a button whose message is replaced', 'Replace', 'Replaced'],
      ['a button that tells everyone', 'Share', 'For everyone'],
    ])('hears %s', async (_, name, answer) => {
      await slack.message('Everything').getByRole('button', { name }).click();
      await slack.message(answer).waitFor();
    });

    it('runs a shortcut of a message', async () => {
      const asked = slack.message('show all');
      await asked.hover();
      await asked.getByRole('button', { name: 'Answer this' }).click();
      await slack.message('Answering “show all”').waitFor();
    });

    it('opens a collapsed container', async () => {
      const answer = slack.message('Everything');
      expect(await answer.getByText('Inside').isVisible()).toBe(false);
      await answer.getByText('Folded').click();
      await answer.getByText('Inside').waitFor();
    });

    it('sorts a table of data', async () => {
      const table = slack.message('Everything').getByRole('table', { name: 'Grades' });
      await table.getByRole('button', { name: 'Grade' }).click();
      await expect
        .poll(() => table.getByRole('row').allInnerTexts())
        .toEqual(['Role\tGrade', 'Baker\t5', 'Chef\t6']);
    });

    it('shows an unknown block as text, marked as such', async () => {
      expect(await slack.message('Everything').textContent()).toMatch(
        /hologram as text: this page cannot draw it\s*What only the future draws/,
      );
    });

    it('has no serious accessibility fault', async () => {
      expect(await slack.seriousFaults()).toEqual([]);
    });
  });
});
