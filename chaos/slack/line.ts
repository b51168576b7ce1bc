/** Something that was delivered, and what was heard of it. */
export interface Delivered {
  id: string;
  type: string;
  payload: object;
  sentAt: number;
  /** When it was acknowledged, and with what. */
  ackedAt?: number;
  response?: unknown;
}

/** How Slack's deliveries reach a bot. */
export interface Line {
  /** What reached the bot. */
  readonly delivered: Map<string, Delivered>;
  /** Delivers something. Undefined, and lost, when nobody is there. */
  send(type: string, payload: object, retry?: number): Delivered | undefined;
  /** Sends words that need be no delivery at all. */
  sendFrame(frame: string): void;
  /** Breaks off whatever the bot could acknowledge on, once it has what was sent. */
  hangUp(): void;
  /** Resolves with whether a bot that is started from now on is there. */
  expectBot(): () => Promise<boolean>;
  close(): Promise<void>;
}
