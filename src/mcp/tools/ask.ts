import * as z from 'zod';
import type { Conversation } from '../../questions/conversation/conversation.js';
import { parseConversation } from '../../questions/conversation/parse-conversation.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond, ToolError } from '../tool.js';

const INPUT = convertedOnce(
  z.object({
    question: z.string().min(1).max(2000).describe('One question, or several in one message.'),
    conversation: z
      .string()
      .max(20_000)
      .optional()
      .describe(
        'The conversation of the last result, where the question is a follow-up ("and its manager?").',
      ),
  }),
);

/** A question in words, as people type it. */
export const addAsk: AddTool = (server, current) => {
  server.registerTool(
    'ask',
    {
      title: 'Ask about roles',
      description:
        'Answers a question about job roles in plain English, exactly and with its source: grades, managers, direct reports, requirements, responsibilities, ladders, comparisons, lists, counts. Ask in short sentences that name the role: "grade of the Staff ESM", "who reports to the Director, Ecosystem Sales", "roles of grade 8 with manager", "compare Senior and Staff ESM". What cannot be read whole is refused; then read which words were not understood and ask again without them.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ question, conversation: packed }) =>
      respond(() => {
        const rolecall = current();
        const before = packed === undefined ? undefined : unpackConversation(packed);
        if (packed !== undefined && !before)
          throw new ToolError(
            'The conversation cannot be read. Pass back the value of the last result unchanged, or leave it out and name the role.',
          );
        const { conversation, ...answer } = rolecall.ask(question, before);
        return {
          answer,
          read: rolecall.readAs(question, before),
          conversation: conversation && packConversation(conversation),
        };
      }),
  );
};

/** A conversation as one opaque text. The client keeps it, so that the server need not. */
function packConversation(conversation: Conversation): string {
  return Buffer.from(JSON.stringify(conversation)).toString('base64url');
}

/** Undefined if `packConversation` cannot have made the text. */
function unpackConversation(packed: string): Conversation | undefined {
  try {
    return parseConversation(JSON.parse(Buffer.from(packed, 'base64url').toString()));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
