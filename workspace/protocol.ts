import type { KnownBlock, ModalView, Option } from '@slack/types';

/** Everything the page shows. The server keeps it, so that every open page shows the same. */
export interface WorkspaceState {
  app: AppInfo;
  /** The id of the person at the page. */
  me: string;
  people: Person[];
  channels: Channel[];
  /** In the order they were written, with replies and messages for one person among them. */
  messages: Message[];
  home?: ShownView;
  /** Open dialogs, the topmost last. */
  modals: ShownView[];
  prompts?: Prompts;
  /** What the bot says it is doing, by channel and thread. */
  statuses: Record<string, string>;
  steps: StepRun[];
  /** The last payloads in both directions, the newest first. */
  payloads: Payload[];
  connected: boolean;
}

/** What Slack knows of the app, from its manifest. */
export interface AppInfo {
  name: string;
  botUser: string;
  commands: { command: string; description: string; hint: string }[];
  shortcuts: { kind: 'global' | 'message'; callbackId: string; name: string; description: string }[];
  steps: WorkflowStep[];
  hasHome: boolean;
  /** Whether it listens for the opening of its Home and messages. */
  hearsHome: boolean;
  unfurlDomains: string[];
  /** What the bot may do. */
  scopes: string[];
  starters: string[];
}

export interface WorkflowStep {
  callbackId: string;
  title: string;
  inputs: { name: string; title: string }[];
}

export interface StepRun {
  id: string;
  callbackId: string;
  inputs: Record<string, string>;
  result?: { kind: 'done'; outputs: Record<string, unknown> } | { kind: 'failed'; error: string };
}

export interface Person {
  id: string;
  name: string;
  isBot: boolean;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'direct';
  purpose: string;
  hasBot: boolean;
  /** Shared with another organisation. */
  isShared: boolean;
  unread: number;
}

export interface Message {
  channel: string;
  ts: string;
  /** The message that began the thread, in a reply. */
  threadTs?: string;
  user: string;
  /** In Slack's markup. */
  text: string;
  blocks: KnownBlock[];
  /** The only person who sees it. */
  onlyFor?: string;
  isEdited: boolean;
  threadTitle?: string;
  unfurls: { url: string; text: string; blocks: KnownBlock[] }[];
}

/** A dialog or the Home tab, as the bot sent it. */
export type ShownView = Omit<Partial<ModalView>, 'type' | 'blocks'> & {
  type: 'modal' | 'home';
  id: string;
  hash: string;
  blocks: KnownBlock[];
  /** What the bot found wrong with the input, by block. */
  errors?: Record<string, string>;
};

export interface Prompts {
  title?: string;
  prompts: { title: string; message: string }[];
}

export interface Payload {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  direction: 'to the bot' | 'from the bot';
  name: string;
  body: unknown;
  /** Why Slack refused it. */
  error?: string;
}

/** Where a control is. */
export type Source = { kind: 'message'; channel: string; ts: string } | { kind: 'view'; id: string };

/** The input, by block and action, in the shape that Slack sends. */
export type Values = Record<string, Record<string, object>>;

/** What a person does on the page. */
export type Act =
  | { kind: 'say'; channel: string; thread?: string; text: string }
  | { kind: 'command'; channel: string; thread?: string; command: string; text: string }
  | { kind: 'action'; source: Source; action: object; values: Values }
  | { kind: 'suggest'; source: Source; blockId: string; actionId: string; typed: string }
  | { kind: 'submit'; view: string; values: Values }
  | { kind: 'close'; view: string }
  | { kind: 'shortcut'; callbackId: string }
  | { kind: 'message shortcut'; callbackId: string; channel: string; ts: string }
  | { kind: 'run step'; callbackId: string; inputs: Record<string, string> }
  | { kind: 'visit'; channel: string }
  | { kind: 'read'; channel: string }
  | { kind: 'visit home' };

/** The result of an act. */
export type Result =
  | { kind: 'done'; ts?: string }
  | { kind: 'options'; options: Option[] }
  | { kind: 'problem'; problem: string };
