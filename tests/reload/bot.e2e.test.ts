import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { BAKERY, bakeryWith } from '../support/bakery.js';
import { BotProcess } from '../support/bot-process.js';
import { FakeSlack } from '../support/fake-slack.js';
import { slashCommand } from '../support/payloads.js';
import { test as base } from '../support/roles-place.js';

const BROKEN = bakeryWith('grade: 6', 'grad: 6 # <!channel>');
const CAVEAT =
  /Source: Bakery › Senior Baker \(changed 2025-02-13\)\. From the last good catalogue, of .* UTC: /;

interface Bakery {
  save: (text: string) => Promise<void>;
  /** What the bot answers about the senior baker. */
  ask: () => Promise<string>;
}

const test = base.extend<{ slack: FakeSlack; start: (...args: string[]) => BotProcess; bakery: Bakery }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  slack: async ({}, use) => {
    const slack = await FakeSlack.start();
    await use(slack);
    await slack.stop();
  },
  start: async ({ home, place, slack }, use) => {
    const started: BotProcess[] = [];
    await use((...args) => {
      const settings = {
        SLACK_BOT_TOKEN: 'xoxb-1-secret',
        SLACK_APP_TOKEN: 'xapp-1-secret',
        SLACK_API_URL: slack.apiUrl,
        ROLES_DIR: place.folder,
        ADMIN_CHANNEL: 'C0ADMINS',
      };
      const bot = new BotProcess(home, settings, args);
      started.push(bot);
      return bot;
    });
    for (const bot of started) await bot.end();
  },
  bakery: async ({ place, slack }, use) => {
    await use({
      save: (text) => writeFile(path.join(place.folder, 'bakery.yaml'), text),
      ask: async () => {
        const answer = await slack.deliver('slash_commands', slashCommand('grade Senior Baker'));
        return (answer as { text: string }).text;
      },
    });
  },
});

describe.concurrent('the bot', () => {
  test('answers from roles that are edited while it runs, and tells the admins', async ({
    slack,
    start,
    bakery,
  }) => {
    const bot = start();
    await bot.printed(/connected/);
    const post = slack.nextCall('chat.postMessage');
    await bakery.save(BROKEN);
    const { args } = await post;
    expect(args['channel']).toBe('C0ADMINS');
    expect(args['text']).toMatchInlineSnapshot(`
      "The roles cannot be used: 1 error.
      bakery.yaml:20:5 unknown key \`grad\` in roles[1]. Did you mean \`grade\`?
      Until they are fixed, Rolecall answers from the roles as they were."
    `);
    expect(bot.output).toMatch(/bakery\.yaml:20:5 error: unknown key `grad`/);
    expect(await bakery.ask()).toContain('is grade 6.');

    await bakery.save(bakeryWith('grade: 6', 'grade: 9'));
    await bot.printed(/The errors in the roles are fixed[\s\S]*The roles have changed/);
    expect(await bakery.ask()).toContain('is grade 9.');
    expect(await bakery.ask()).not.toMatch(CAVEAT);
  });

  test('starts from the last good roles when it is to, and says so in every answer until they are fixed', async ({
    start,
    bakery,
  }) => {
    const first = start();
    await first.printed(/connected/);
    await first.end();
    await bakery.save(BROKEN);

    const refusing = start();
    expect(await refusing.exit()).toBe(1);
    expect(refusing.output).toMatch(/^.*bakery\.yaml:20:5 error: unknown key `grad` in .*\n$/);

    const keeping = start('--keep-last-good');
    await keeping.printed(/bakery\.yaml:20:5 error/);
    expect(await bakery.ask()).toMatch(CAVEAT);
    await bakery.save(BAKERY);
    await keeping.printed(/The errors in the roles are fixed/);
    expect(await bakery.ask()).toMatch(/Source: .*\)$/);
  });
});
