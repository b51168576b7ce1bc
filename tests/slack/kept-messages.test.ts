import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { buildRolecall, type Rolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { rolecall as shipped } from '../support/catalogues/shipped.js';
import { QUESTION, setUpHarness } from '../support/slack/harness.js';
import { directMessage, slashCommand } from '../support/slack/payloads.js';

const harness = setUpHarness();

/** The same catalogue, and a record of the questions that it is asked. */
function overheard(rolecall: Rolecall): { rolecall: Rolecall; questions: string[] } {
  const questions: string[] = [];
  const ask: Rolecall['ask'] = (text, conversation) => {
    questions.push(text);
    return rolecall.ask(text, conversation);
  };
  return { rolecall: { ...rolecall, ask }, questions };
}

it('answers the second person who asks the same with the same message, without computing it again', async () => {
  const { rolecall, questions } = overheard(shipped);
  const bot = await harness.start({ rolecall: () => rolecall });
  const first = await bot.deliver(slashCommand(QUESTION));
  expect(await bot.deliver(slashCommand(QUESTION, { user_id: 'U2' }))).toEqual(first);
  expect(questions).toEqual([QUESTION]);
});

it('answers the same words of another conversation anew', async () => {
  const bot = await harness.start();
  const said: unknown[] = [];
  for (const [user, title] of [
    ['U1', 'Staff ESM'],
    ['U2', 'Lead Partner Program Manager'],
  ]) {
    const as = { user, channel: `D${user}` };
    await bot.deliver(directMessage(`requirements of the ${title}`, as));
    await bot.deliver(directMessage('and the grade?', as));
    said.push(harness.sent('chat.postMessage').at(-1)?.['text']);
  }
  expect(new Set(said).size).toBe(2);
});

it('offers to share an answer only where that works, though it was asked elsewhere before', async () => {
  const bot = await harness.start();
  const isOffered = async (channel_id: string): Promise<boolean> =>
    JSON.stringify(await bot.deliver(slashCommand(QUESTION, { channel_id }))).includes('Share');
  expect([await isOffered('C1'), await isOffered('D1'), await isOffered('C1')]).toEqual([true, false, true]);
});

it('answers from the new roles as soon as they replace the old ones', async () => {
  let now = shipped;
  const bot = await harness.start({ rolecall: () => now });
  await bot.deliver(slashCommand('grade Miller'));
  now = mill(() => '2026-02-01');
  expect(JSON.stringify(await bot.deliver(slashCommand('grade Miller')))).toContain('The Miller is grade 5.');
});

it('answers anew on another day, as a review may be overdue by then', async () => {
  let today = '2026-02-01';
  const rolecall = mill(() => today);
  const bot = await harness.start({ rolecall: () => rolecall });
  const ask = async (): Promise<string> => JSON.stringify(await bot.deliver(slashCommand('grade Miller')));
  expect(await ask()).toContain('due 2026-07-01');
  today = '2026-08-01';
  expect(await ask()).toContain('overdue since 2026-07-01');
});

/** A catalogue of one role that is reviewed. */
function mill(today: () => string): Rolecall {
  const family = {
    family: 'Mill',
    source: { page: 'Mill', url: null, date: null },
    reviewed_on: '2026-01-01',
    review_every: '6 months',
    roles: [{ title: 'Miller', level: 'intermediate', track: 'individual contributor' as const, grade: 5 }],
  };
  return finish(buildRolecall(finish(buildCatalog([family])), { today }));
}
