import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../../chaos/postgres-server.js';
import { migrate } from '../../src/stores/database/migrate.js';
import { MIGRATIONS } from '../../src/stores/database/migrations.js';
import { BAKERY } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';
import { FakeSlack } from '../support/slack/fake-slack.js';

const NEWEST = MIGRATIONS.length;

describe.skipIf(!POSTGRES)(`what the doctor says of a database, ${ON_POSTGRES}`, () => {
  let server: PostgresServer;
  let slack: FakeSlack;

  beforeAll(async () => {
    [server, slack] = await Promise.all([PostgresServer.start(), FakeSlack.start()]);
  });

  afterAll(async () => {
    await slack.stop();
    await server.stop();
  });

  const diagnose = (url: string) =>
    withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const { code, stdout } = await rolecall(['doctor'], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          ROLES_DIR: folder,
          SLACK_BOT_TOKEN: 'xoxb-1',
          SLACK_APP_TOKEN: 'xapp-1',
          SLACK_API_URL: slack.apiUrl,
          DATABASE_URL: url,
        },
      });
      const lines = stdout.split('\n');
      const at = lines.findIndex((line) => /^\S database/.test(line));
      const [line = '', next = ''] = lines.slice(at);
      return { code, said: [line, ...(next.startsWith(' ') ? [next] : [])].map((text) => text.trim()) };
    });

  it('says that the next start makes the tables, makes none itself, and then reports their version', async () => {
    const database = await server.createDatabase();
    const url = server.url(database);
    const before = `· database    answers; the next start upgrades its tables from version 0 to ${NEWEST}`;
    for (const _ of [1, 2]) expect(await diagnose(url)).toEqual({ code: 0, said: [before] });
    await migrate(url);
    const after = `✓ database    answers, with tables of version ${NEWEST}`;
    expect(await diagnose(url)).toEqual({ code: 0, said: [after] });
    await server.run(`INSERT INTO rolecall.migrations (version) VALUES (${NEWEST + 1})`, database);
    expect(await diagnose(url)).toEqual({
      code: 1,
      said: [
        `✕ database    its tables have a newer version (${NEWEST + 1}) than this Rolecall (${NEWEST})`,
        '→ upgrade this Rolecall, too',
      ],
    });
  });

  it('names a wrong password, a missing database and a server that is down, each with its fix', async () => {
    const database = await server.createDatabase();
    await server.run(`CREATE ROLE careful LOGIN PASSWORD 'right'`);
    const [{ hba_file } = { hba_file: '' }] = await server.run<{ hba_file: string }>('SHOW hba_file');
    const rules = ['host all careful 127.0.0.1/32 scram-sha-256', 'host all all 127.0.0.1/32 trust'].map(
      (rule) => `('${rule}')`,
    );
    await server.run(`COPY (VALUES ${rules}) TO '${hba_file}'; SELECT pg_reload_conf()`);
    const url = (password: string): string =>
      server.url(database).replace('//bot@', `//careful:${password}@`);
    expect(await diagnose(url('right'))).toMatchObject({ code: 0 });
    expect(await diagnose(url('wrong'))).toEqual({
      code: 1,
      said: [
        '✕ database    DATABASE_URL is refused by the database (28P01)',
        '→ check its user and password',
      ],
    });
    expect(await diagnose(server.url('nowhere'))).toMatchObject({
      code: 1,
      said: [
        expect.stringContaining('names a database that does not exist (3D000)'),
        '→ create it with createdb',
      ],
    });
    await server.halt();
    expect(await diagnose(server.url(database))).toMatchObject({
      code: 1,
      said: [
        expect.stringContaining('names a database that does not answer (ECONNREFUSED)'),
        '→ check that it runs, and its address',
      ],
    });
    await server.resume();
  });
});
