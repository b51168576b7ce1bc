import { describe, expect, it } from 'vitest';
import { rolecallOfMany } from '../../support/catalogues/many-roles.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { typed } from '../../support/slack/payloads.js';

const many = rolecallOfMany(5000);
const harness = setUpHarness();

interface Found {
  options: { text: { text: string }; description: { text: string }; value: string }[];
}

describe('the search field', () => {
  it.each([
    ['nothing', 'xyzzy', 0],
    ['one role', 'kee', 1],
    ['of 5,000 roles as many as Slack takes', 'd', 100],
  ])('finds %s', async (_, text, count) => {
    const bot = await harness.start({ rolecall: () => many });
    const [{ options }] = (await bot.deliver(typed(text))) as [Found];
    expect(options).toHaveLength(count);
  });

  it('shows the best of many roles first, with its grade and family', async () => {
    const bot = await harness.start({ rolecall: () => many });
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
