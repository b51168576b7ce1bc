import * as z from 'zod';
import { querySchema, rolesSchema } from '../../queries/json/query-schema.js';
import type { Conversation } from './conversation.js';

const conversationSchema: z.ZodType<Conversation> = z.strictObject({
  query: querySchema.optional(),
  focus: rolesSchema.optional(),
  introduced: rolesSchema.optional(),
  among: rolesSchema.optional(),
  wider: rolesSchema.optional(),
  spoken: z.array(rolesSchema).max(20).optional(),
  me: rolesSchema.optional(),
  earlier: z.array(querySchema).max(20).optional(),
  choices: z.array(querySchema).max(200).optional(),
});

/** Reads a conversation that was kept outside the process, as `JSON.parse` gives it; undefined where it is none. */
export function parseConversation(json: unknown): Conversation | undefined {
  return conversationSchema.safeParse(json).data;
}
