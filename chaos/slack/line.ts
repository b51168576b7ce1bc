/** A delivery, and how it was acknowledged. */
export interface Delivered {
  id: string;
  type: string;
  payload: object;
  sentAt: number;
  /** When it was acknowledged, and with what. */
  ackedAt?: number;
  response?: unknown;
  /** Why it was not, if that is known: what came instead, or how the connection failed. */
  failure?: string;
}

/** How Slack's deliveries reach a bot. */
export interface Line {
  /** What reached the bot. */
  readonly delivered: Map<string, Delivered>;
  /** Delivers something. Undefined, and lost, when nobody is there. */
  send(type: string, payload: object, retry?: number): Delivered | undefined;
  /** Sends a text that need not be a delivery. */
  sendFrame(frame: string): void;
  /** Breaks the connections on which the bot could acknowledge, once it has received what was sent. */
  hangUp(): void;
  /** Resolves with whether a bot that is started from now on is there. */
  expectBot(): () => Promise<boolean>;
  close(): Promise<void>;
}
