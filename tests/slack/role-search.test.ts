import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.js';
import { FakeSlack } from '../support/fake-slack.js';
import { rolecallOfMany } from '../support/many-roles.js';
import { typed } from '../support/payloads.js';

const many = rolecallOfMany(5000);
let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
});

afterEach(() => slack.stop());

interface Found {
  options: { text: { text: string }; description: { text: string }; value: string }[];
}

describe('the search field', () => {
  it.each([
    ['nothing', 'xyzzy', 0],
    ['one role', 'kee', 1],
    ['of 5,000 roles as many as Slack takes', 'd', 100],
  ])('finds %s', async (_, text, count) => {
    const bot = await startBot(slack, { rolecall: () => many });
    const [{ options }] = (await bot.deliver(typed(text))) as [Found];
    expect(options).toHaveLength(count);
  });

  it('shows the best of many first, with what tells them apart', async () => {
    const bot = await startBot(slack, { rolecall: () => many });
    const [{ options }] = (await bot.deliver(typed('director area 4321'))) as [Found];
    expect(options).toEqual([
      {
        text: { type: 'plain_text', text: 'Director, Area 4321', emoji: false },
        description: { type: 'plain_text', text: 'Grade 10 · Areas', emoji: false },
        value: 'Director, Area 4321',
      },
    ]);
  });
});
