import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { BotProcess } from '../support/slack/bot-process.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { mention, slashCommand } from '../support/slack/payloads.js';

const REFUSED = expect.stringContaining('I do not answer in this workspace');
const grade = (number: number) => expect.stringContaining(`The Baker is grade ${number}.`);

describe('an edit of the file of workspaces', () => {
  let slack: FakeSlack;
  let folder: string;
  let bot: BotProcess;

  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);

  const ask = async (team: string): Promise<unknown> => {
    const answer = await slack.deliver('slash_commands', slashCommand('grade Baker', { team_id: team }));
    return (answer as { text: string }).text;
  };

  /** Writes the file, and waits until the bot has printed the text once more. */
  const edit = async (text: string, said: RegExp): Promise<void> => {
    const before = bot.output.match(new RegExp(said, 'g'))?.length ?? 0;
    await write('workspaces.yaml', text);
    await expect.poll(() => bot.output.match(new RegExp(said, 'g'))?.length ?? 0).toBe(before + 1);
  };

  const USED = /WORKSPACES has changed, and is in use/;
  const KEPT = /WORKSPACES has an edit that cannot be used/;

  beforeAll(async () => {
    slack = await FakeSlack.start();
    folder = await mkdtemp(path.join(tmpdir(), 'rolecall-workspaces-'));
    for (const [name, number] of [
      ['five', 5],
      ['four', 4],
    ] as const) {
      await mkdir(path.join(folder, name));
      await write(`${name}/bakery.yaml`, bakeryWith('grade: 5', `grade: ${number}`));
    }
    await write('workspaces.yaml', 'T1: { roles: five }\n');
    bot = new BotProcess(folder, {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: slack.apiUrl,
      WORKSPACES: path.join(folder, 'workspaces.yaml'),
    });
    await bot.printed(/Rolecall is connected/);
  });

  afterAll(async () => {
    await bot.end();
    await slack.stop();
    await rm(folder, { recursive: true });
  });

  it('is live without a restart, and an answer in progress is still sent', async () => {
    expect([await ask('T1'), await ask('T2')]).toEqual([grade(5), REFUSED]);
    const release = slack.hold('chat.postMessage');
    const posted = slack.nextCall('chat.postMessage');
    const answered = slack.deliver('events_api', mention('grade Baker'));
    expect(await posted).toMatchObject({ args: { text: grade(5) } });
    await edit('T1: { roles: four }\nT2: { roles: five }\n', USED);
    release();
    await answered;
    expect([await ask('T1'), await ask('T2')]).toEqual([grade(4), grade(5)]);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('brings roles whose folder is followed from then on', async () => {
    await write('four/bakery.yaml', bakeryWith('grade: 5', 'grade: 3'));
    await bot.printed(/Baker: grade 4 → 3/);
    expect(await ask('T1')).toEqual(grade(3));
    await write('four/bakery.yaml', bakeryWith('grade: 5', 'grade: 4'));
    await bot.printed(/Baker: grade 3 → 4/);
  });

  it('changes nothing, and is reported once, if it cannot be used', async () => {
    await edit('T1: { role: four }\n', KEPT);
    expect(bot.output).toMatch(/workspaces\.yaml:1:7 error: unknown key `role`/);
    await mkdir(path.join(folder, 'broken'));
    await write('broken/bakery.yaml', BAKERY.replace('grade: 5', 'grad: 5'));
    await edit('T1: { roles: broken }\nT2: { roles: five }\n', KEPT);
    expect(bot.output).toMatch(/unknown key `grad`/);
    await rm(path.join(folder, 'workspaces.yaml'));
    await expect.poll(() => bot.output.match(new RegExp(KEPT, 'g'))?.length).toBe(3);
    expect([await ask('T1'), await ask('T2')]).toEqual([grade(4), grade(5)]);
  });

  it('is used once the roles that it names are fixed', async () => {
    await edit('T1: { roles: broken }\nT2: { roles: five }\n', KEPT);
    const used = bot.output.match(new RegExp(USED, 'g'))?.length ?? 0;
    await write('broken/bakery.yaml', bakeryWith('grade: 5', 'grade: 7'));
    await expect.poll(() => bot.output.match(new RegExp(USED, 'g'))?.length).toBe(used + 1);
    expect([await ask('T1'), await ask('T2')]).toEqual([grade(7), grade(5)]);
  });

  it('refuses a workspace that it removes', async () => {
    await edit('T2: { roles: five }\n', USED);
    expect([await ask('T1'), await ask('T2')]).toEqual([REFUSED, grade(5)]);
  });
});
