import type { AgentDms } from './agent-dms.js';
import type { Claims } from './claims.js';
import type { Conversations } from './conversations.js';
import type { Installations } from './installations.js';

/** All that must be remembered from one event to the next. */
export interface Stores<Context> {
  claims: Claims;
  conversations: Conversations<Context>;
  agentDms: AgentDms;
  installations: Installations;
  /** Lets go of what the store holds, such as files. */
  close(): Promise<void>;
}
