import { EventEmitter } from 'node:events';
import type { AppInfo, Channel, Prompts, StepRun, WorkspaceState } from '../../protocol.js';
import type { Seed } from '../../seed.js';
import { Refusal } from '../refusal.js';
import { type Content, Messages } from './messages.js';
import { PayloadLog } from './payload-log.js';
import { ResponseUrls } from './response-urls.js';
import { Triggers } from './triggers.js';
import { Views } from './views.js';

/** All that a Slack workspace remembers. Code that changes it calls `changed()`, which updates the pages. */
export class Workspace {
  readonly app: AppInfo;
  readonly me: string;
  readonly people: Seed['people'];
  readonly channels: Channel[];
  readonly messages = new Messages();
  readonly views = new Views();
  readonly log = new PayloadLog();
  readonly responseUrls = new ResponseUrls();
  readonly triggers = new Triggers();
  readonly steps: StepRun[] = [];
  readonly files = new Map<string, 'opened' | 'complete'>();
  readonly statuses: Record<string, string> = {};
  prompts: Prompts | undefined;
  connected = false;
  readonly #changes = new EventEmitter();

  constructor({ me, people, channels }: Seed, app: AppInfo) {
    this.app = app;
    this.me = me;
    this.people = people;
    this.channels = channels.map((channel) => ({ ...channel }));
  }

  /** Throws `Refusal` when there is none of this id. */
  channel(id: string): Channel {
    const channel = this.channels.find((each) => each.id === id);
    if (!channel) throw new Refusal('channel_not_found');
    return channel;
  }

  /** Adds a message of the bot and marks the channel as unread. Throws `Refusal` when Slack would refuse it. */
  post(place: { channel: string; threadTs?: string; onlyFor?: string }, content: Content): string {
    const channel = this.channel(place.channel);
    const { ts } = this.messages.post({ ...place, user: this.app.botUser }, content);
    delete this.statuses[statusKey(place.channel, place.threadTs)];
    channel.unread += 1;
    return ts;
  }

  state(): WorkspaceState {
    const { app, me, people, channels, prompts, statuses, steps, connected } = this;
    const { home, modals } = this.views;
    const { all: messages } = this.messages;
    const { entries: payloads } = this.log;
    return {
      ...{ app, me, people, channels, messages, home, modals },
      ...{ prompts, statuses, steps, payloads, connected },
    };
  }

  changed(): void {
    this.#changes.emit('change');
  }

  /** Calls back on every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#changes.on('change', listener);
    return () => this.#changes.off('change', listener);
  }
}

/** Where a status is shown. */
export function statusKey(channel: string, threadTs: string | undefined): string {
  return threadTs ? `${channel}:${threadTs}` : channel;
}
