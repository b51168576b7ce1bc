import { describe, expect, it } from 'vitest';
import { renderForModal } from '../../../src/slack/blocks/answer-modal.js';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { ask } from '../../support/shipped.js';

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
  it.each(QUESTIONS)('takes every kind of blocks for "%s"', async (question) => {
    const { blocks, settled = blocks } = renderMessage(ask(question));
    const modal = renderForModal(ask(question)).blocks;
    for (const each of [blocks, settled, modal]) expect(await validate(each)).toMatchObject({ ok: true });
  });
});

async function validate(blocks: readonly object[]): Promise<unknown> {
  const response = await fetch('https://slack.com/api/blocks.validate', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ blocks }),
  });
  return response.json();
}
