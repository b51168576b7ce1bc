import path from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, inject, it } from 'vitest';
import { BuiltFiles } from '../support/built-files.js';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';
import { callTool, connectClient, ERAS, overHttp } from '../support/mcp-client.js';
import { BotProcess } from '../support/slack/bot-process.js';
import { FakeSlack } from '../support/slack/fake-slack.js';

const TOKEN = 'a-token-of-some-length-1234';

describe.concurrent('rolecall mcp, built, in another folder', () => {
  it.for(ERAS)('serves a client over its input and output that negotiates %s', async (era, { expect }) => {
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const command = [path.join(inject('app'), 'dist', 'cli.js'), 'mcp', '--roles', folder];
      const client = await connectClient(
        new StdioClientTransport({ command: process.execPath, args: command, cwd: folder }),
        era,
      );
      const { data } = await callTool(client, 'role_facts', { role: 'Senior Baker', facts: ['grade'] });
      expect(data).toMatchObject({
        outcome: 'answered',
        read: ['grade of the Senior Baker'],
        headline: 'The Senior Baker is grade 6.',
        sources: [{ page: 'Bakery', section: 'Senior Baker', url: 'https://example.com/bakery' }],
      });
      const { contents } = await client.readResource({ uri: 'rolecall://roles/baker' });
      expect(contents).toHaveLength(2);
      await client.close();
    });
  });

  it('ends with its input', async ({ expect }) => {
    expect(await rolecall(['mcp'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('prints problems of the role files to standard error, outside the protocol', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': bakeryWith('grade: 5', 'grade: five') }, async (folder) => {
      expect(await rolecall(['mcp', '--roles', folder])).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('grade'),
      });
    });
  });
});

describe('the built bot, with MCP_PORT', () => {
  it('serves assistants from the roles that are in use, and ends when it is asked to', async ({ expect }) => {
    const slack = await FakeSlack.start();
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const bot = new BotProcess(folder, {
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_APP_TOKEN: 'xapp-1',
        SLACK_API_URL: slack.apiUrl,
        ROLES_DIR: folder,
        MCP_PORT: '0',
        MCP_TOKEN: TOKEN,
      });
      await bot.printed(/Assistants reach Rolecall at/);
      const [, address = ''] = /Assistants reach Rolecall at (\S+\/mcp)\./.exec(bot.output) ?? [];
      const client = await connectClient(overHttp(address, TOKEN));
      const { data } = await callTool(client, 'ask', { question: 'grade baker' });
      expect(data.headline).toBe('The Baker is grade 5.');
      await client.close();
      bot.kill('SIGTERM');
      expect(await bot.exit()).toBe(0);
      expect(bot.output).not.toContain(TOKEN);
    });
    await slack.stop();
  });
});

describe('a start without MCP', () => {
  it.for(['main.js', 'cli.js'])(
    'loads neither its libraries nor those for exports: %s',
    async (entry, { expect }) => {
      const built = await BuiltFiles.read();
      const loaded = built.loadedWith([entry]);
      expect(loaded.size).toBeGreaterThan(2);
      for (const library of ['@modelcontextprotocol/server', 'docx', 'write-excel-file', 'csv-stringify']) {
        expect(built.filesWith(library)).not.toEqual([]);
        expect(built.filesWith(library).filter((file) => loaded.has(file))).toEqual([]);
      }
    },
  );
});
