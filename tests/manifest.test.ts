import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App } from '@slack/bolt';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../src/slack/app.js';
import { Outbox } from '../src/slack/delivery/outbox.js';
import { fetchThrough } from '../src/slack/transport/proxy.js';
import { rolecall } from './support/catalogues/shipped.js';
import { appParts } from './support/slack/app-parts.js';
import { loggedErrors, quietLogger, startBot } from './support/slack/bot.js';
import { FakeReceiver } from './support/slack/fake-receiver.js';
import { FakeSlack } from './support/slack/fake-slack.js';
import { appHomeOpened, clickOn, directMessage, mention, slashCommand } from './support/slack/payloads.js';

const manifest = readJson('../manifest.json');
const events: string[] = manifest.settings.event_subscriptions.bot_events;
const { features, functions } = manifest;

function readJson(file: string) {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** The listeners of the app without any settings. */
function listenedFor() {
  const listeners = (method: 'event' | 'message' | 'action' | 'shortcut' | 'function') =>
    vi.spyOn(App.prototype, method as 'event');
  const [event, message, action, shortcut, step] = (
    ['event', 'message', 'action', 'shortcut', 'function'] as const
  ).map(listeners);
  createApp({
    ...appParts(),
    rolecall: () => rolecall,
    receiver: new FakeReceiver(),
    logger: quietLogger,
    outbox: new Outbox(fetchThrough(undefined)),
  });
  const first = (spy: typeof event): unknown[] => spy?.mock.calls.map(([name]) => name) ?? [];
  // A pattern is for what old messages and other manifests may still send.
  const named = (spy: typeof event): unknown[] => first(spy).filter((name) => typeof name === 'string');
  return {
    events: [
      ...new Set([
        ...first(event),
        ...(message?.mock.calls.map(() => 'message.im') ?? []),
        ...named(step).map(() => 'function_executed'),
      ]),
    ].sort(),
    shortcuts: named(shortcut),
    functions: named(step),
    actions: action?.mock.calls.length ?? 0,
  };
}

/** For each scope, an event that Slack delivers because of it, or the method that the bot then calls with it. */
const SCOPES: Record<string, { event?: string; payload?: Record<string, unknown>; method?: string }> = {
  'app_mentions:read': { event: 'app_mention', payload: mention('help'), method: 'chat.postMessage' },
  'assistant:write': {
    payload: appHomeOpened('messages'),
    method: 'assistant.threads.setSuggestedPrompts',
  },
  'channels:read': { payload: shareClick('C1'), method: 'conversations.info' },
  'chat:write': { payload: mention('help'), method: 'chat.postMessage' },
  commands: { payload: slashCommand('help') },
  'groups:read': { payload: shareClick('G1'), method: 'conversations.info' },
  'im:history': { event: 'message.im', payload: directMessage('help'), method: 'chat.postMessage' },
};

/** A click on Share in a channel. The answer is shared only if no other organisation can read it. */
function shareClick(id: string) {
  return clickOn('share', JSON.stringify({ question: 'help' }), 'http://127.0.0.1:1/', { channel: { id } });
}

describe('manifest.json', () => {
  it('is valid by the schema that Slack publishes for its version', () => {
    const schema = readJson(`fixtures/manifest.schema.${manifest._metadata.major_version}.0.0.json`);
    // Slack's schema has keywords and a format that Ajv does not know.
    const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  it('asks only for scopes that the bot uses', () => {
    expect(manifest.oauth_config.scopes).toEqual({ bot: Object.keys(SCOPES) });
  });

  it.each(Object.entries(SCOPES))(
    'asks for %s, which the bot uses',
    async (_, { event, payload, method }) => {
      loggedErrors();
      const slack = await FakeSlack.start();
      const bot = await startBot(slack);
      const acknowledged = await bot.deliver(payload ?? {});
      if (event) expect(events).toContain(event);
      if (method) expect(slack.callsOf(method)).toHaveLength(1);
      else expect(acknowledged).toMatchObject([{ text: expect.any(String) }]);
      await slack.stop();
    },
  );

  it('has the commands, shortcuts, steps, events and buttons that the app listens for', () => {
    const listened = listenedFor();
    const named = (list: Record<string, string>[], key: string) => list.map((entry) => entry[key]);
    expect(named(features.slash_commands, 'command')).toEqual(['/role']);
    expect(named(features.shortcuts, 'callback_id')).toEqual(listened.shortcuts);
    expect(Object.keys(functions)).toEqual(listened.functions);
    expect(events).toEqual(listened.events);
    expect(manifest.settings.interactivity.is_enabled).toBe(listened.actions > 0);
  });

  it('lets people see Home and write to the bot, over Socket Mode, with a token that lasts', () => {
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
  });

  it('may be installed in a whole organisation, which Slack requires for workflow steps', () => {
    expect(manifest.settings.org_deploy_enabled).toBe(Object.keys(functions).length > 0);
  });
});
