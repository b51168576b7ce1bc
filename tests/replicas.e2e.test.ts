import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../chaos/postgres-server.js';
import { MIGRATIONS } from '../src/stores/database/migrations.js';
import { BAKERY, bakeryWith } from './support/catalogues/bakery.js';
import { withFolder } from './support/catalogues/role-folder.js';
import { rolecall } from './support/catalogues/rolecall.js';
import { BotProcess } from './support/slack/bot-process.js';
import { FakeSlack } from './support/slack/fake-slack.js';

describe.skipIf(!POSTGRES)(`several bots ${ON_POSTGRES}`, () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await PostgresServer.start();
  });

  afterAll(() => server.stop());

  it('tell the admins of each edit once, also when it is undone and made again', async () => {
    const slack = await FakeSlack.start();
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const settings = {
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_APP_TOKEN: 'xapp-1',
        SLACK_API_URL: slack.apiUrl,
        ROLES_DIR: folder,
        ADMIN_CHANNEL: 'C0ADMINS',
        DATABASE_URL: server.url(await server.createDatabase()),
      };
      const bots = [new BotProcess(folder, settings), new BotProcess(folder, settings)];
      for (const bot of bots) await bot.printed(/Rolecall is connected/);
      const edits: [string, RegExp][] = [
        [bakeryWith('grade: 5', 'grade: 4'), /5 → 4/],
        [BAKERY, /5 → 4[\s\S]*4 → 5/],
        [bakeryWith('grade: 5', 'grade: 4'), /5 → 4[\s\S]*4 → 5[\s\S]*5 → 4/],
      ];
      for (const [text, said] of edits) {
        await writeFile(path.join(folder, 'bakery.yaml'), text);
        for (const bot of bots) await bot.printed(said);
      }
      // Posts are sent one after the other, so this one is the last only when no other is under way.
      await expect.poll(() => slack.callsOf('chat.postMessage').length).toBeGreaterThanOrEqual(3);
      for (const bot of bots) bot.kill('SIGTERM');
      for (const bot of bots) await bot.exit();
      const posts = slack.callsOf('chat.postMessage').map(({ args }) => String(args['text']));
      expect(posts.map((text) => /\d → \d/.exec(text)?.[0])).toEqual(['5 → 4', '4 → 5', '5 → 4']);
    });
    await slack.stop();
  });

  it('use tables that rolecall migrate made', async () => {
    const DATABASE_URL = server.url(await server.createDatabase());
    const env = { PATH: process.env['PATH'], DATABASE_URL };
    await withFolder({}, async (cwd) => {
      expect(await rolecall(['migrate'], { cwd, env })).toEqual({
        code: 0,
        stdout: `The tables in the database had version 0, and now have version ${MIGRATIONS.length}.\n`,
        stderr: '',
      });
      expect(await rolecall(['migrate'], { cwd, env })).toMatchObject({
        code: 0,
        stdout: `The tables in the database are up to date: version ${MIGRATIONS.length}.\n`,
      });
      const nowhere = { ...env, DATABASE_URL: server.url('nowhere') };
      expect(await rolecall(['migrate'], { cwd, env: nowhere })).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^DATABASE_URL names a database that does not exist \(3D000\): .*\n$/),
      });
    });
  });
});
