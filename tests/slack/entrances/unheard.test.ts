import { describe, expect, it } from 'vitest';
import { loggedErrors } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import {
  clickInView,
  clickOn,
  globalShortcut,
  messageShortcut,
  stepRun,
  submission,
  typed,
} from '../../support/slack/payloads.js';

const harness = setUpHarness();

describe('a notice that a feature is gone', () => {
  it('is sent in a direct message for a button on Home', async () => {
    const bot = await harness.start();
    const actions = [{ type: 'button', action_id: 'gone', block_id: 'b', value: '' }];
    await bot.deliver({ ...clickInView('home', ''), actions });
    expect(harness.sent('chat.postEphemeral')).toEqual([]);
    expect(harness.sent('chat.postMessage')).toMatchObject([
      { channel: 'U1', text: 'That button no longer works; please ask me again.' },
    ]);
  });

  it('is shown in a form that was open when its feature was turned off', async () => {
    const bot = await harness.start();
    const [answer] = await bot.deliver(submission('feedback', {}));
    expect(answer).toMatchObject({ response_action: 'update' });
    expect(JSON.stringify(answer)).toContain('This form no longer works');
  });

  it('is sent for shortcuts', async () => {
    const bot = await harness.start();
    const gone = { callback_id: 'gone' };
    await bot.deliver({ ...globalShortcut(), ...gone });
    await bot.deliver({ ...messageShortcut('x', harness.slack.responseUrl), ...gone });
    expect(harness.sent('chat.postMessage')).toMatchObject([
      { channel: 'U1', text: expect.stringContaining('shortcut no longer') },
    ]);
    expect(harness.sent('response_url')).toMatchObject([
      { text: expect.stringContaining('shortcut no longer') },
    ]);
  });

  it('offers nothing in a search field', async () => {
    const bot = await harness.start();
    expect(await bot.deliver({ ...typed('x'), action_id: 'gone' })).toEqual([{ options: [] }]);
  });

  it('ends the step of a workflow', async () => {
    const bot = await harness.start();
    await bot.deliver(stepRun({}, 'gone'));
    expect(harness.sent('functions.completeError')).toMatchObject([
      { error: 'Rolecall no longer has this step.' },
    ]);
  });
});

describe('a button that nothing listens for', () => {
  it.each([
    ['that is gone', 'role:compare', '{}'],
    ['of feedback that was switched off', 'feedback', '+{}'],
  ])('%s is acknowledged, and the person who clicked is told', async (_, actionId, value) => {
    const bot = await harness.start();
    expect(await bot.deliver(clickOn(actionId, value, harness.slack.responseUrl))).toEqual([undefined]);
    expect(harness.sent('response_url')).toMatchObject([
      { response_type: 'ephemeral', text: 'That button no longer works; please ask me again.' },
    ]);
  });

  it('says nothing if it is a link', async () => {
    const bot = await harness.start();
    expect(await bot.deliver(clickOn('open-page', '', harness.slack.responseUrl))).toEqual([undefined]);
    expect(harness.sent('response_url')).toEqual([]);
  });

  it('tells the person who clicked that its value is no longer valid', async () => {
    loggedErrors();
    const bot = await harness.start();
    await bot.deliver(clickOn('share', 'not JSON', harness.slack.responseUrl));
    expect(harness.sent('response_url')).toMatchObject([{ text: expect.stringMatching(/^Sorry/) }]);
  });
});
