import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { renderAnswerModal, renderForModal } from '../../../src/slack/blocks/answer-modal.js';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { renderFeedbackForm } from '../../../src/slack/feedback/feedback-form.js';
import { renderHome } from '../../../src/slack/home/home-view.js';
import { renderLookUpForm } from '../../../src/slack/look-up/look-up-form.js';
import { ask, rolecall } from '../../support/catalogues/shipped.js';

/** A bot token of a real workspace. Without it, nothing here runs: tests need no network. */
const token = process.env['SLACK_VALIDATE_TOKEN'];

const QUESTIONS = [
  'Staff ESM',
  'requirements Lead EPM',
  'compare Senior vs Staff ESM',
  'Ecosystem Sales',
  'grade 8 roles',
  'list all roles',
  'grade manager',
  'how many roles per grade?',
  'reporting chain of Associate ESM',
  'which roles mention travel?',
  'job description of the Staff ESM',
  'grade Principal Baker',
  'help',
];

describe.skipIf(token === undefined)('Slack itself', () => {
  // Slack soon limits these calls, and the client then waits.
  const client = new webApi.WebClient(token);

  /** Slack's errors for some blocks or a view. */
  const faultsIn = async (checked: webApi.BlocksValidateArguments): Promise<unknown> => {
    const outcome = await client.blocks
      .validate(checked)
      .catch((error: webApi.WebAPIPlatformError) => error.data);
    return outcome.ok ? [] : outcome;
  };

  it.each(QUESTIONS)('takes every kind of blocks for "%s"', async (question) => {
    const { blocks, settled = blocks } = renderMessage(ask(question));
    expect(await faultsIn({ message: { blocks } })).toEqual([]);
    expect(await faultsIn({ message: { blocks: settled } })).toEqual([]);
    expect(await faultsIn({ view: renderAnswerModal(renderForModal(ask(question))) })).toEqual([]);
  });

  it.each([
    ['Home', renderHome({ ...rolecall, help: ask('help') })],
    ['the form to look up a role', renderLookUpForm()],
    ['the form for what is wrong', renderFeedbackForm('{}')],
  ])('takes %s', async (_, view) => {
    expect(await faultsIn({ view })).toEqual([]);
  });
});
