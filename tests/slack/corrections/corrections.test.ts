import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/files/load-catalog.js';
import { openCorrections } from '../../../src/corrections/open-corrections.js';
import { buildRolecall, type Rolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { withRepository } from '../../support/catalogues/role-repository.js';
import { FakeGitHost } from '../../support/fake-git-host.js';
import { outline } from '../../support/files/outline.js';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { loggedErrors } from '../../support/slack/bot.js';
import type { FakeReceiver } from '../../support/slack/fake-receiver.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { clickOn, slashCommand, submission } from '../../support/slack/payloads.js';

const HARBOUR = `# Kept by the port office.
family: Harbour
source:
  page: Harbour
  url:
  date:
shared:
  individual contributor:
    requirements:
      - Swims   # in any water
roles: # lowest first
  - {title: Stoker, level: junior, track: individual contributor, grade: 3}

  - title: Pilot
    level: senior # nearly
    track: individual contributor
    grade: 6
    requirements:
      - "Knows the bay: all of it" # ask Ada
      - >-
        Five years on ships of any kind, two of them on ships that are longer than a hundred metres and
        have sailed at night
`;

const harness = setUpHarness();

interface Suggesting {
  bot: FakeReceiver;
  host: FakeGitHost;
  folder: string;
  /** Asks a question, clicks the button under the answer, and returns the form. */
  open: (question: string) => Promise<Form>;
  send: (form: Form, wanted: string, why?: string) => Promise<unknown>;
}

interface Form {
  private_metadata: string;
  blocks: {
    block_id?: string;
    element?: { initial_value?: string; options?: { text: { text: string } }[] };
  }[];
}

interface Setting {
  api?: 'gitlab' | 'github';
  names?: boolean;
  channel?: string;
  files?: Record<string, string>;
  token?: string;
}

function suggesting(
  { api, names = false, channel, files = {}, token = FakeGitHost.TOKEN }: Setting,
  use: (parts: Suggesting) => Promise<void>,
): Promise<void> {
  return withRepository([{ 'harbour.yaml': HARBOUR, ...files }], async (folder) => {
    const host = await FakeGitHost.start(folder);
    const roles = `${folder}/roles`;
    const rolecall: Rolecall = finish(buildRolecall(await loadCatalog(roles)));
    const place = { project: 'people/handbook', token, branch: 'main', folder: 'roles' };
    const settings = api && { ...place, api: host[api] };
    const bot = await harness.start({
      rolecall: () => rolecall,
      settings: {
        ...NO_SETTINGS,
        correctionNames: names,
        ...(channel && { feedback: { channel, names: false } }),
      },
      corrections: {
        open: async () => openCorrections(roles, settings, fetch),
        isProposed: api !== undefined,
      },
    });
    const open = async (question: string): Promise<Form> => {
      const [answer] = await bot.deliver(slashCommand(question));
      await bot.deliver(clickOn('correct', buttonIn(answer) ?? '', harness.slack.responseUrl));
      return harness.sent('views.open').at(-1)?.['view'];
    };
    const send = async (form: Form, wanted: string, why = ''): Promise<unknown> => {
      const [block = ''] = form.blocks.flatMap(({ block_id = '' }) =>
        block_id.startsWith('wanted') ? [block_id] : [],
      );
      const input = (value: string) => ({ type: 'plain_text_input', value });
      const values = { [block]: { wanted: input(wanted) }, why: { why: input(why) } };
      const [acknowledged] = await bot.deliver(submission('correction', values, form.private_metadata));
      return acknowledged;
    };
    try {
      await use({ bot, host, folder, open, send });
    } finally {
      await host.stop();
    }
  });
}

function buttonIn(message: unknown): string | undefined {
  const { blocks } = message as { blocks: { elements?: { action_id?: string; value: string }[] }[] };
  return blocks.flatMap(({ elements = [] }) => elements).find(({ action_id }) => action_id === 'correct')
    ?.value;
}

const stated = (form: Form): (string | undefined)[] =>
  form.blocks.flatMap(({ element }) => (element?.initial_value === undefined ? [] : [element.initial_value]));
const options = (form: Form): string[] =>
  form.blocks.flatMap(({ element }) => element?.options?.map(({ text }) => text.text) ?? []);
const shown = (): string => JSON.stringify(harness.sent('views.update').at(-1)?.['view']);
/** The lines that a branch changes. */
const changed = (host: FakeGitHost): string =>
  host
    .git('diff', '--unified=0', 'main', host.opened[0]?.branch ?? '')
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line))
    .join('\n');

describe.each(['gitlab', 'github'] as const)('a suggested correction on %s', (api) => {
  it('becomes a merge request that changes exactly that line', async () => {
    await suggesting({ api }, async ({ host, open, send }) => {
      const form = await open('grade Pilot');
      expect(stated(form)).toEqual(['6']);
      expect(await send(form, '7', 'The board decided so')).toMatchObject({ response_action: 'update' });
      expect(changed(host)).toBe('-    grade: 6\n+    grade: 7');
      expect(host.opened).toMatchObject([{ target: 'main', title: 'Correct grade of Pilot' }]);
      expect(shown()).toContain(`/merge_requests/1`);
    });
  });

  it('is refused by the host if the token is wrong, with a message that does not show the token', async () => {
    const errors = loggedErrors();
    await suggesting({ api, token: 'wrong-token' }, async ({ host, open, send }) => {
      await send(await open('grade Pilot'), '7');
      expect(host.opened).toEqual([]);
      expect(shown()).toContain('Sorry, something went wrong');
      expect(errors()).toContain('was refused with 401');
      expect(errors()).not.toContain('wrong-token');
    });
  });
});

describe('the form', () => {
  it('offers each text that the files state for the question, including shared texts', async () => {
    await suggesting({ api: 'gitlab' }, async ({ open }) => {
      const form = await open('requirements Pilot');
      expect(options(form)).toEqual([
        'Requirement 1: Knows the bay: all of it',
        expect.stringMatching(/^Requirement 2: Five years on ships/),
        'Requirement shared by its track 1: Swims',
      ]);
      expect(stated(form)).toEqual(['Knows the bay: all of it']);
    });
  });

  it('shows the chosen text, and keeps its place and style in the file', async () => {
    await suggesting({ api: 'gitlab' }, async ({ bot, host, open, send }) => {
      const form = await open('requirements Pilot');
      const click = clickOn('correction-choice', '', harness.slack.responseUrl, {
        container: { type: 'view', view_id: 'V1' },
        channel: undefined,
        response_url: undefined,
        view: { id: 'V1', type: 'modal', private_metadata: form.private_metadata },
        actions: [
          {
            type: 'static_select',
            action_id: 'correction-choice',
            block_id: 'choice',
            selected_option: { value: '2' },
          },
        ],
      });
      await bot.deliver(click);
      const other: Form = harness.sent('views.update').at(-1)?.['view'];
      expect(stated(other)).toEqual(['Swims']);
      await send(other, 'Swims: a mile');
      expect(changed(host)).toBe(
        '-      - Swims   # in any water\n+      - "Swims: a mile"   # in any water',
      );
    });
  });

  it('refuses a text that the schema or the catalogue refuses, before sending anything', async () => {
    await suggesting({ api: 'gitlab' }, async ({ host, open, send }) => {
      const form = await open('grade Pilot');
      expect(await send(form, 'six')).toMatchObject({
        response_action: 'errors',
        errors: { 'wanted-0': expect.stringContaining('The catalogue would not load with this') },
      });
      expect(await send(form, '6')).toMatchObject({
        errors: { 'wanted-0': 'This text is empty or unchanged. Write what is right.' },
      });
      const title = await open('Pilot');
      expect(await send(title, 'Stoker')).toMatchObject({ response_action: 'errors' });
      expect(host.opened).toEqual([]);
    });
  });

  it('names who suggested it only if the admin allows it', async () => {
    for (const names of [false, true]) {
      await suggesting({ api: 'github', names }, async ({ host, open, send }) => {
        const form = await open('grade Pilot');
        expect(JSON.stringify(form)).toContain(
          names ? 'Your name goes with it.' : 'Your name does not go with it.',
        );
        await send(form, '7');
        expect(/Suggested by `.+` in Slack/.test(host.opened[0]?.description ?? '')).toBe(names);
      });
    }
  });

  it('refuses a text that the repository has changed, and finds a role that has moved', async () => {
    await suggesting({ api: 'gitlab' }, async ({ host, open, send, folder }) => {
      const { writeFileSync } = await import('node:fs');
      const commit = (text: string) => {
        writeFileSync(`${folder}/roles/harbour.yaml`, text);
        host.git('commit', '--quiet', '--all', '--message', 'Change the harbour');
      };
      const form = await open('grade Pilot');
      commit(
        HARBOUR.replace(
          '  - {title: Stoker',
          '  - {title: Boy, level: trainee, track: individual contributor, grade: 6}\n  - {title: Stoker',
        ),
      );
      await send(form, '7');
      expect(changed(host)).toBe('-    grade: 6\n+    grade: 7');
      commit(HARBOUR.replace('grade: 6', 'grade: 8'));
      expect(await send(form, '7')).toMatchObject({
        errors: { 'wanted-0': 'The page has changed since, and no longer states this. Please ask again.' },
      });
    });
  });

  it('refuses a text that several places in the file share', async () => {
    const files = {
      'harbour.yaml': HARBOUR.replace('grade: 3', 'grade: &first 3').replace('grade: 6', 'grade: *first'),
    };
    await suggesting({ api: 'gitlab', files }, async ({ host, open, send }) => {
      expect(await send(await open('grade Stoker'), '4')).toMatchObject({
        errors: { 'wanted-0': expect.stringMatching(/^Several places in the file share this text/) },
      });
      expect(host.opened).toEqual([]);
    });
  });

  it('is not opened if the file states no text for the question', async () => {
    await suggesting({ api: 'gitlab' }, async ({ open }) => {
      await open('job family of the Pilot');
      expect(harness.sent('views.open')).toEqual([]);
      expect(harness.sent('response_url')).toMatchObject([
        { text: 'The role files state no text for this answer, so there is nothing to correct.' },
      ]);
    });
  });
});

describe('a correction without a repository', () => {
  it('goes to the feedback channel', async () => {
    await suggesting({ channel: 'C0FEEDBACK' }, async ({ open, send }) => {
      await send(await open('grade Pilot'), '7', 'The board decided so');
      const [message] = harness.sent('chat.postMessage');
      expect(message?.['channel']).toBe('C0FEEDBACK');
      expect(outline(message?.['blocks'])).toMatchInlineSnapshot(`
        "*A correction to the Pilot*
        • *Grade: *6
        • *Should be: *7
        • *Why: *The board decided so
        • *File: *harbour.yaml"
      `);
      expect(shown()).toContain('This went to the maintainers of the catalogue.');
    });
  });

  it('goes to the owner, if the catalogue names one whom Slack can reach', async () => {
    const files = {
      'harbour.yaml': HARBOUR.replace('family: Harbour', 'family: Harbour\nowner: Ada <U012AB3CD>'),
    };
    await suggesting({ files }, async ({ open, send }) => {
      await send(await open('grade Pilot'), '7');
      expect(harness.sent('chat.postMessage')).toMatchObject([{ channel: 'U012AB3CD' }]);
    });
  });

  it('is not offered if nobody would receive it', async () => {
    await suggesting({}, async ({ bot }) => {
      const [answer] = await bot.deliver(slashCommand('grade Pilot'));
      expect(buttonIn(answer)).toBeUndefined();
    });
  });
});
