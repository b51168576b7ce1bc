import * as z from 'zod';
import { FACTS } from '../../queries/facts.js';
import { roleArgument, roleMeant } from '../names.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond } from '../tool.js';

const INPUT = convertedOnce(
  z.object({
    role: roleArgument,
    facts: z.array(z.enum(FACTS)).min(1).max(12).default(['overview']),
  }),
);

/** Facts of one role. */
export const addRoleFacts: AddTool = (server, current) => {
  server.registerTool(
    'role_facts',
    {
      title: 'Facts of a role',
      description:
        'States facts of one role, such as its grade, level, manager (reports_to), direct_reports, requirements, responsibilities, expectations or next_step. overview is the role at a glance. A fact that the page does not state is not_documented: then say so, and never guess.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ role, facts }) =>
      respond(() => {
        const rolecall = current();
        const query = { kind: 'facts', facts, of: roleMeant(role, rolecall) } as const;
        return { answer: rolecall.answer(query), read: [rolecall.describe(query)] };
      }),
  );
};
