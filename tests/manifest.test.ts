import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../src/slack/app.js';
import { FakeReceiver } from './support/fake-receiver.js';
import { rolecall } from './support/shipped.js';

const manifest = readJson('../manifest.json');
const events: string[] = manifest.settings.event_subscriptions.bot_events;
const { features, functions } = manifest;

function readJson(file: string) {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the app listens for, as it is set up without any settings. */
function listenedFor() {
  const listeners = (method: 'command' | 'event' | 'message' | 'action' | 'shortcut' | 'function') =>
    vi.spyOn(App.prototype, method as 'event');
  const [command, event, message, action, shortcut, step] = (
    ['command', 'event', 'message', 'action', 'shortcut', 'function'] as const
  ).map(listeners);
  createApp({
    rolecall: () => rolecall,
    receiver: new FakeReceiver(),
    botToken: 'xoxb-test',
    logLevel: LogLevel.ERROR,
  });
  const first = (spy: typeof command): unknown[] => spy?.mock.calls.map(([name]) => name) ?? [];
  return {
    commands: first(command),
    events: [
      ...first(event),
      ...(message?.mock.calls.map(() => 'message.im') ?? []),
      ...(step?.mock.calls.map(() => 'function_executed') ?? []),
    ].sort(),
    shortcuts: first(shortcut),
    functions: first(step),
    actions: action?.mock.calls.length ?? 0,
  };
}

/** Each scope, the features that need it, and the file in which it is made use of, by the call there. */
const SCOPES: Record<string, { needed: boolean; file?: string; call?: RegExp }> = {
  'app_mentions:read': { needed: events.includes('app_mention') },
  'assistant:write': {
    needed: features.agent_view !== undefined,
    file: 'home.ts',
    call: /assistant\.threads\.setSuggestedPrompts\(/,
  },
  // Whether a channel is shared with another organisation, before an answer is shared there.
  'channels:read': { needed: true, file: 'shared-channel.ts', call: /conversations\.info\(/ },
  'chat:write': { needed: events.length > 0, file: 'mention.ts', call: /\bsay\(/ },
  commands: { needed: features.slash_commands.length + features.shortcuts.length > 0 },
  'groups:read': { needed: true, file: 'shared-channel.ts', call: /conversations\.info\(/ },
  'im:history': { needed: events.includes('message.im') },
};

describe('manifest.json', () => {
  it('is valid by the schema that Slack publishes for its version', () => {
    const schema = readJson(`fixtures/manifest.schema.${manifest._metadata.major_version}.0.0.json`);
    // Slack's schema has keywords and a format that Ajv does not know.
    const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  it('asks for no scope but those its features need', () => {
    const needed = Object.entries(SCOPES).flatMap(([scope, { needed }]) => (needed ? [scope] : []));
    expect(manifest.oauth_config.scopes).toEqual({ bot: needed });
  });

  it.each(Object.entries(SCOPES).filter(([, { file }]) => file))(
    'asks for %s to call what it is for',
    (_, { file = '', call }) => {
      const source = readFileSync(path.join(import.meta.dirname, '../src/slack', file), 'utf8');
      expect(source).toMatch(call ?? /./);
    },
  );

  it('has the commands, shortcuts, steps, events and buttons that the app listens for', () => {
    const listened = listenedFor();
    const named = (list: Record<string, string>[], key: string) => list.map((entry) => entry[key]);
    expect(named(features.slash_commands, 'command')).toEqual(listened.commands);
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

  it('allows for workflow steps, which Slack grants only to apps that whole organisations may install', () => {
    expect(manifest.settings.org_deploy_enabled).toBe(Object.keys(functions).length > 0);
  });
});
