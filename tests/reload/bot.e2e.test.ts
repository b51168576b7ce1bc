import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { BotProcess } from '../support/slack/bot-process.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { mention, slashCommand } from '../support/slack/payloads.js';
import { test as base } from '../support/slack/roles-place.js';

const BROKEN = bakeryWith('grade: 6', 'grad: 6 # <!channel>');
const CAVEAT =
  /Source: Bakery › Senior Baker \(changed 2025-02-13\)\. From the last good catalogue, of .* UTC, /;

interface Bakery {
  save: (text: string) => Promise<void>;
  /** Asks the bot for the grade of the Senior Baker. */
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

/** A family that takes a while to build. */
function manyMillers(): string {
  const duties = (miller: number) =>
    Array.from({ length: 30 }, (_, at) => `      - Grind ${at + 1} sacks of grain at mill ${miller}\n`).join(
      '',
    );
  const millers = Array.from(
    { length: 400 },
    (_, at) =>
      `  - title: Miller of Mill ${at + 1}\n    level: any\n    track: individual contributor\n    responsibilities:\n${duties(at + 1)}`,
  );
  return `family: Mills\nsource: { page: Mills, url: , date: }\nroles:\n${millers.join('')}`;
}

describe.concurrent('the bot', () => {
  test('answers questions once it is connected, while its roles are still being built', async ({
    place,
    slack,
    start,
  }) => {
    const first = start();
    await first.printed(/connected/);
    await first.end();
    await writeFile(path.join(place.folder, 'mills.yaml'), manyMillers());
    for (const kind of ['from YAML', 'from its snapshot']) {
      const bot = start();
      await bot.printed(/connected: 403 roles in 2 job families/);
      const post = slack.nextCall('chat.postMessage');
      await slack.deliver('events_api', mention('grade Senior Baker'));
      expect((await post).args['text'], kind).toContain('is grade 6.');
      await bot.end();
    }
  });

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

  test('starts from the last good roles with --keep-last-good, and says so in every answer until they are fixed', async ({
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
