import type { AgentDms } from './agent-dms.js';
import type { Claims } from './claims.js';
import type { Conversations } from './conversations.js';
import type { Follows } from './follows.js';
import type { Gaps } from './gaps.js';
import type { Installations } from './installations.js';
import type { Limits } from './limits.js';
import type { Reminders } from './reminders.js';

/** All that must be remembered from one event to the next. */
export interface Stores<Context> {
  claims: Claims;
  conversations: Conversations<Context>;
  agentDms: AgentDms;
  gaps: Gaps;
  limits: Limits;
  installations: Installations;
  follows: Follows;
  reminders: Reminders;
  /** Whether what it remembers outlives the process. */
  isLasting: boolean;
  /** Whether the database does not answer, so that this process uses its own memory. Absent without a database. */
  isAway?: () => boolean;
  /** Closes what the stores hold open, such as files. */
  close(): Promise<void>;
}

/** Receives messages when a store does not work as usual. */
export interface StoreLog {
  info(text: string): void;
  warn(text: string): void;
}
