import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../src/slack/app.js';
import { FakeReceiver } from './support/fake-receiver.js';
import { ask } from './support/shipped.js';

const manifest = readJson('../manifest.json');

function readJson(file: string) {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the app listens for, in the words of the manifest. */
function listenedFor(): { commands: unknown[]; events: unknown[]; actions: number } {
  const command = vi.spyOn(App.prototype, 'command');
  const event = vi.spyOn(App.prototype, 'event');
  const message = vi.spyOn(App.prototype, 'message');
  const action = vi.spyOn(App.prototype, 'action');
  createApp({ ask, receiver: new FakeReceiver(), botToken: 'xoxb-test', logLevel: LogLevel.ERROR });
  return {
    commands: command.mock.calls.map(([name]) => name),
    events: [...event.mock.calls.map(([name]) => name), ...message.mock.calls.map(() => 'message.im')],
    actions: action.mock.calls.length,
  };
}

describe('manifest.json', () => {
  it('is valid by the schema that Slack publishes for its version', () => {
    const schema = readJson(`fixtures/manifest.schema.${manifest._metadata.major_version}.0.0.json`);
    // Slack's schema has keywords and a format that Ajv does not know.
    const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  it('asks for no scope but those its features need', () => {
    const { features, settings, oauth_config: oauth } = manifest;
    const events: string[] = settings.event_subscriptions.bot_events;
    const needed = [
      ...(events.includes('app_mention') ? ['app_mentions:read'] : []),
      // Answers to mentions and direct messages are posted.
      ...(events.length > 0 ? ['chat:write'] : []),
      ...(features.slash_commands.length > 0 ? ['commands'] : []),
      ...(events.includes('message.im') ? ['im:history'] : []),
    ];
    expect(oauth.scopes).toEqual({ bot: needed });
  });

  it('has the commands, events and buttons that the app listens for', () => {
    const { commands, events, actions } = listenedFor();
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(
      commands,
    );
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(events);
    expect(manifest.settings.interactivity.is_enabled).toBe(actions > 0);
  });

  it('lets people write to the bot, over Socket Mode, with a token that lasts', () => {
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
  });
});
