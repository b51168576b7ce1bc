import * as z from 'zod';
import { STATEMENT_KINDS } from '../../catalog/catalog.js';
import { inFamily } from '../../queries/build.js';
import type { Query } from '../../queries/query.js';
import { plainWords } from '../../text/title.js';
import { familyArgument, familyMeant } from '../names.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond, ToolError } from '../tool.js';

const INPUT = convertedOnce(
  z.object({
    words: z.string().min(1).max(200),
    exact: z.boolean().default(false).describe('Whether the words stand side by side in this order.'),
    kinds: z
      .array(z.enum(STATEMENT_KINDS))
      .min(1)
      .optional()
      .describe('Where to look; everywhere if left out.'),
    family: familyArgument.optional(),
  }),
);

/** Sentences of pages by their words. */
export const addSearchStatements: AddTool = (server, current) => {
  server.registerTool(
    'search_statements',
    {
      title: 'Search what pages say',
      description:
        'Finds the requirements, responsibilities, expectations and summaries that have all of some words, in any form ("travel", "sql tableau"), and the roles that have them. Words are found as written, not by meaning: try other words before you say that no role asks for something.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ words, exact, kinds, family }) =>
      respond(() => {
        const rolecall = current();
        const wanted = plainWords(words);
        if (wanted.length === 0) throw new ToolError('Pass words with letters or figures in them.');
        const query: Query = {
          kind: 'statements',
          of:
            family === undefined
              ? { kind: 'all' }
              : {
                  kind: 'where',
                  roles: { kind: 'all' },
                  condition: inFamily([familyMeant(family, rolecall)]),
                },
          text: { kind: 'phrase', words: wanted, ...(exact && { exact: true }) },
          ...(kinds && { only: kinds }),
        };
        return { answer: rolecall.answer(query), read: [rolecall.describe(query)] };
      }),
  );
};
