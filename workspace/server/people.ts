import { randomUUID } from 'node:crypto';
import type { Option, View } from '@slack/types';
import type { Act, Channel, Message, Result } from '../protocol.js';
import { encodeText, linksIn, mentions } from './encode-text.js';
import * as payloads from './payloads.js';
import type { EnvelopeType } from './socket-mode.js';
import type { Workspace } from './state/workspace.js';

/** Sends a payload to the bot and resolves with its acknowledgement. */
export type Deliver = (type: EnvelopeType, payload: object) => Promise<unknown>;

const NOT_A_MEMBER =
  'The bot is no member of this channel, so it does not hear mentions; commands work here.';
const NOT_IN_THREADS = 'Slack knows no commands in threads: mention the bot instead.';
const DONE: Result = { kind: 'done' };

/** What the person does on the page, and its results. */
export class People {
  readonly #workspace: Workspace;
  readonly #deliver: Deliver;
  readonly #origin: () => string;

  constructor(workspace: Workspace, deliver: Deliver, origin: () => string) {
    this.#workspace = workspace;
    this.#deliver = deliver;
    this.#origin = origin;
  }

  /** Throws `Refusal` for things that are not there (any more), and whatever `deliver` rejects with. */
  async take(act: Act): Promise<Result> {
    const workspace = this.#workspace;
    const origin = this.#origin();
    switch (act.kind) {
      case 'say':
        return this.#say(act);
      case 'command':
        return this.#command(act);
      case 'action':
        return this.#interact(payloads.actionPayload(act, workspace, origin));
      case 'suggest':
        return this.#suggest(act);
      case 'submit':
        return this.#submit(act);
      case 'close':
        return this.#close(act);
      case 'shortcut':
        return this.#interact(payloads.shortcutPayload(act.callbackId, workspace));
      case 'message shortcut': {
        const message = workspace.messages.find(act.channel, act.ts);
        return this.#interact(payloads.messageShortcutPayload(act.callbackId, message, workspace, origin));
      }
      case 'run step':
        return this.#runStep(act);
      case 'visit':
        return workspace.channel(act.channel).kind === 'direct' ? this.#openHome('messages') : DONE;
      case 'read':
        workspace.channel(act.channel).unread = 0;
        return DONE;
      case 'visit home':
        return this.#openHome('home');
    }
  }

  async #say({ channel: id, thread: threadTs, text: typed }: Act & { kind: 'say' }): Promise<Result> {
    const { app, me: user, messages } = this.#workspace;
    const channel = this.#workspace.channel(id);
    const text = encodeText(typed, app);
    const message = messages.post({ channel: id, threadTs, user }, { text });
    this.#workspace.changed();
    if (channel.kind === 'direct') await this.#event(payloads.messageEvent(message, 'im'), channel);
    else if (mentions(text, app)) {
      if (!channel.hasBot) return { kind: 'problem', problem: NOT_A_MEMBER };
      await this.#event(payloads.messageEvent(message, 'channel'), channel);
    }
    await this.#shareLinks(message, channel);
    return { kind: 'done', ts: threadTs ?? message.ts };
  }

  async #shareLinks(message: Message, channel: Channel): Promise<void> {
    const links = linksIn(message.text, this.#workspace.app);
    if (links.length > 0) await this.#event(payloads.linkEvent(message, links), channel);
  }

  async #command(act: Act & { kind: 'command' }): Promise<Result> {
    if (act.thread) return { kind: 'problem', problem: NOT_IN_THREADS };
    const payload = payloads.commandPayload(act, this.#workspace, this.#origin());
    const reply = (await this.#deliver('slash_commands', payload)) as Record<string, unknown> | undefined;
    if (reply?.['text'] || reply?.['blocks']) {
      const onlyFor = reply['response_type'] === 'in_channel' ? undefined : this.#workspace.me;
      this.#workspace.post({ channel: act.channel, onlyFor }, reply);
    }
    return DONE;
  }

  async #suggest(act: Act & { kind: 'suggest' }): Promise<Result> {
    const payload = payloads.suggestionPayload(act, this.#workspace);
    const reply = (await this.#deliver('interactive', payload)) as Suggestions | undefined;
    const options = reply?.options ?? (reply?.option_groups ?? []).flatMap((group) => group.options);
    return { kind: 'options', options };
  }

  async #submit({ view: id, values }: Act & { kind: 'submit' }): Promise<Result> {
    const { views } = this.#workspace;
    const view = views.find(id);
    const payload = payloads.viewPayload('view_submission', view, values, this.#workspace);
    const reply = (await this.#deliver('interactive', payload)) as Submitted | undefined;
    switch (reply?.response_action) {
      case 'errors':
        view.errors = reply.errors;
        break;
      case 'update':
        views.update(id, reply.view);
        break;
      case 'push':
        views.push(reply.view);
        break;
      case 'clear':
        views.close(true);
        break;
      case undefined:
        views.close(false);
    }
    return DONE;
  }

  async #close({ view: id }: Act & { kind: 'close' }): Promise<Result> {
    const { views } = this.#workspace;
    const view = views.find(id);
    views.close(view.clear_on_close === true);
    this.#workspace.changed();
    if (view.notify_on_close !== true) return DONE;
    return this.#interact(payloads.viewPayload('view_closed', view, {}, this.#workspace));
  }

  async #runStep(act: Act & { kind: 'run step' }): Promise<Result> {
    const id = `Fx${randomUUID()}`;
    this.#workspace.steps.unshift({ id, callbackId: act.callbackId, inputs: act.inputs });
    await this.#event(payloads.stepEvent(id, act));
    return DONE;
  }

  async #openHome(tab: 'home' | 'messages'): Promise<Result> {
    const direct = this.#workspace.channels.find(({ kind }) => kind === 'direct');
    // Slack sends this only to apps that listen for it.
    if (!this.#workspace.app.hearsHome) return DONE;
    await this.#event(payloads.homeOpenedEvent(tab, direct?.id ?? '', this.#workspace));
    return DONE;
  }

  async #interact(payload: object): Promise<Result> {
    await this.#deliver('interactive', payload);
    return DONE;
  }

  async #event(event: object, channel?: Channel): Promise<void> {
    await this.#deliver(
      'events_api',
      payloads.eventPayload(event, this.#workspace.app.botUser, channel?.isShared),
    );
  }
}

interface Suggestions {
  options?: Option[];
  option_groups?: { options: Option[] }[];
}

type Submitted =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update' | 'push'; view: View }
  | { response_action: 'clear' }
  | { response_action?: undefined };
