import type { Conversation } from '../questions/conversation/conversation.js';
import { parseConversation } from '../questions/conversation/parse-conversation.js';

/** A conversation as one opaque text. The client keeps it, so that the server need not. */
export function packConversation(conversation: Conversation): string {
  return Buffer.from(JSON.stringify(conversation)).toString('base64url');
}

/** Undefined if `packConversation` cannot have made the text. */
export function unpackConversation(packed: string): Conversation | undefined {
  try {
    return parseConversation(JSON.parse(Buffer.from(packed, 'base64url').toString()));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
