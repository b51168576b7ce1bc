import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';
import { loggedErrors } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { stepRun } from '../../support/slack/payloads.js';

const harness = setUpHarness();

async function run(inputs: Record<string, unknown>) {
  const bot = await harness.start();
  await bot.deliver(stepRun(inputs));
  const [done] = harness.sent('functions.completeSuccess');
  const [failed] = harness.sent('functions.completeError');
  return { outputs: done?.['outputs'], error: failed?.['error'] };
}

describe('the workflow step', () => {
  it('gives the answer, the title, the grade, the manager and the link of a role', async () => {
    const { outputs, error } = await run({ role: 'staff esm', fact: 'requirements' });
    expect(error).toBeUndefined();
    expect(outputs.text).toMatch(/^The Staff Ecosystem Sales Manager has 12 requirements\.[\s\S]*Source: /);
    expect(outputs).toMatchObject({
      title: 'Staff Ecosystem Sales Manager',
      grade: '8',
      manager: 'Director, Partner Territory Management or Director, Ecosystem Sales',
      link: 'not stated',
    });
    expect(harness.sent('functions.completeSuccess')).toMatchObject([{ function_execution_id: 'Fx1' }]);
  });

  it.each([
    [undefined, /^The Staff Ecosystem Sales Manager is grade 8, an individual contributor/],
    ['', /^The Staff Ecosystem Sales Manager is grade 8, an individual contributor/],
    ['reports to', /^The Staff Ecosystem Sales Manager reports to either/],
    ['Next level', /^The Staff Ecosystem Sales Manager is the top of/],
  ])('accepts %j as the fact', async (fact, text) => {
    const { outputs } = await run({ role: 'Staff Ecosystem Sales Manager', fact });
    expect(outputs.text).toMatch(text);
  });

  it.each([
    ['no role', { role: 'Principal Baker' }, /^No role in the catalogue is called “Principal Baker”\.$/],
    ['several roles', { role: 'Director, Partner' }, /roles fit .* Director, Partner Operations; .*\.$/],
    ['a question', { role: 'list grade 8 roles' }, /^“list grade 8 roles” names no single role\.$/],
    ['nothing', {}, /^“” names no single role\.$/],
    ['no fact', { role: 'Staff ESM', fact: 'bananas' }, /^“bananas” is not a fact about a role\.$/],
  ])('fails with a clear message when given %s', async (_, inputs, word) => {
    expect(await run(inputs)).toEqual({ outputs: undefined, error: expect.stringMatching(word) });
  });

  it('stops its workflow when it fails, with a reference that is logged', async () => {
    const errors = loggedErrors();
    const ask = () => {
      throw new Error('upside down');
    };
    const bot = await harness.start({ rolecall: () => ({ ...rolecall, ask }) });
    await bot.deliver(stepRun({ role: 'Staff ESM' }));
    const [failed] = harness.sent('functions.completeError');
    const [, reference = 'none'] = /reference ([0-9a-f]{8})\./.exec(failed?.['error']) ?? [];
    expect(errors()).toContain(reference);
  });
});
