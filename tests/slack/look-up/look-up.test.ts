import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';
import { loggedErrors } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { globalShortcut, submission } from '../../support/slack/payloads.js';
import { refusals, textsIn } from '../../support/slack/slack-limits.js';

const harness = setUpHarness();

/** The form, filled in. */
function filledIn(title: string, fact: string) {
  return submission('look_up', {
    role: { 'ask:role': { type: 'external_select', selected_option: { value: title } } },
    fact: { fact: { type: 'static_select', selected_option: { value: fact } } },
  });
}

const STAFF = 'Staff Ecosystem Sales Manager';

describe('the shortcut "Look up a role"', () => {
  it('opens a form with a search field and a menu of facts', async () => {
    const bot = await harness.start();
    expect(await bot.deliver(globalShortcut())).toEqual([undefined]);
    const [opened] = harness.sent('views.open');
    expect(opened).toMatchObject({
      trigger_id: 'trigger-1',
      view: { type: 'modal', callback_id: 'look_up', submit: { text: 'Look up' } },
    });
    expect(opened?.['view'].blocks).toMatchObject([
      { type: 'input', element: { type: 'external_select', min_query_length: 1 } },
      { type: 'input', element: { type: 'static_select', initial_option: { value: 'overview' } } },
    ]);
  });

  it('apologises in a direct message when it fails, with a reference that is logged', async () => {
    const errors = loggedErrors();
    harness.slack.plan('views.open', { body: { ok: false, error: 'expired_trigger_id' } });
    const bot = await harness.start();
    await bot.deliver(globalShortcut());
    const [told] = harness.sent('chat.postMessage');
    expect(told?.['channel']).toBe('U1');
    const [, reference = 'none'] = /reference ([0-9a-f]{8})\./.exec(told?.['text']) ?? [];
    expect(errors()).toContain(reference);
  });
});

describe('the look-up form', () => {
  it('is replaced by the answer', async () => {
    const bot = await harness.start();
    const [{ response_action, view }] = (await bot.deliver(filledIn(STAFF, 'reports_to'))) as [
      { response_action: string; view: { type: string; blocks: [] } },
    ];
    expect({ response_action, type: view.type }).toEqual({ response_action: 'update', type: 'modal' });
    expect(textsIn(view.blocks)[0]).toBe(rolecall.ask(`who does ${STAFF} report to`).headline);
    expect(refusals(view.blocks)).toEqual([]);
  });

  it('has an answer for every fact it offers, without a table', async () => {
    const bot = await harness.start();
    await bot.deliver(globalShortcut());
    const [{ view: form } = { view: undefined }] = harness.sent('views.open');
    const facts: string[] = form.blocks[1].element.options.map(({ value }: { value: string }) => value);
    expect(facts.length).toBeGreaterThan(10);
    for (const fact of facts) {
      const [{ view }] = (await bot.deliver(filledIn(STAFF, fact))) as [
        { view: { blocks: { type: string }[] } },
      ];
      const { outcome, headline } = rolecall.ask(rolecall.questionFor(fact, STAFF));
      expect([fact, textsIn(view.blocks)[0]]).toEqual([fact, headline]);
      expect(['answered', 'not_documented']).toContain(outcome);
      expect(view.blocks.map(({ type }) => type)).not.toContain('table');
    }
  });

  it('is replaced by an apology when the answer fails', async () => {
    const errors = loggedErrors();
    const ask = () => {
      throw new Error('upside down');
    };
    const bot = await harness.start({ rolecall: () => ({ ...rolecall, ask }) });
    const [{ view }] = (await bot.deliver(filledIn(STAFF, 'grade'))) as [{ view: { blocks: [] } }];
    const [, reference = 'none'] = /reference ([0-9a-f]{8})\./.exec(textsIn(view.blocks)[0] ?? '') ?? [];
    expect(errors()).toContain(reference);
  });
});
