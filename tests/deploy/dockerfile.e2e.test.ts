import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAN_MAKE_IMAGES, Image } from '../support/browser/image.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { slashCommand } from '../support/slack/payloads.js';

const DOCKERFILE = 'deploy/Dockerfile';
const MOST_BYTES = 40 * 1024 * 1024;

/** Libraries that this machine has not kept come from the registry. */
const PATIENCE_MS = 600_000;

describe('the Dockerfile', () => {
  it('has no fault that a linter finds', () => {
    const text = readFileSync(path.join(import.meta.dirname, '../..', DOCKERFILE), 'utf8');
    expect(validate(text)).toEqual([]);
  });
});

describe.skipIf(!CAN_MAKE_IMAGES)('the image of the Dockerfile, in a tree of its own', () => {
  let image: Image;
  beforeAll(async () => {
    image = await Image.build(DOCKERFILE);
  }, PATIENCE_MS);
  afterAll(() => image?.remove());

  it('is small, and holds only what the bot needs', async () => {
    expect(await image.size()).toBeLessThan(MOST_BYTES);
    expect((await image.list('/app')).sort()).toEqual([
      'LICENSE',
      'dist',
      'manifest.json',
      'node_modules',
      'package.json',
      'roles',
    ]);
  });

  it('starts as a user without rights in a read-only tree, is healthy, answers, and ends when asked to', async () => {
    const slack = await FakeSlack.start();
    const settings = {
      SLACK_BOT_TOKEN: 'xoxb-1-secret',
      SLACK_APP_TOKEN: 'xapp-1-secret',
      SLACK_API_URL: slack.apiUrl,
      HEALTH_PORT: '19464',
    };
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(await image.checkHealth(settings)).toBe(1);
    const bot = image.start(settings);
    let output = '';
    bot.stderr?.on('data', (data) => {
      output += data;
    });
    const ended = new Promise((resolve) => bot.once('close', resolve));
    await expect.poll(() => output).toMatch(/Rolecall is connected: 39 roles/);
    expect(output).not.toMatch(/cannot be written|"level":"(warn|error)"/);
    // It connects before the roles are built.
    await expect.poll(() => image.checkHealth(settings)).toBe(0);
    expect(await slack.deliver('slash_commands', slashCommand('grade Staff ESM'))).toMatchObject({
      text: expect.stringContaining('is grade 8'),
    });
    bot.kill('SIGTERM');
    expect(await ended).toBe(0);
    await slack.stop();
  });

  it('runs the other commands too, and writes nothing into its tree', async () => {
    const asked = image.start({}, ['dist/cli.js', 'ask', 'grade Staff ESM']);
    expect(asked.stdout && (await text(asked.stdout))).toContain('is grade 8');
    const writing = image.start({}, ['-e', 'require("node:fs").writeFileSync("/app/x", "")']);
    expect(writing.stderr && (await text(writing.stderr))).toContain('EROFS');
  });
});
