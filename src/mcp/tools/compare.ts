import * as z from 'zod';
import { FACTS } from '../../queries/facts.js';
import { roleArgument, roleMeant } from '../names.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond } from '../tool.js';

const MOST_SIDES = 6;

const INPUT = convertedOnce(
  z.object({
    roles: z.array(roleArgument).min(2).max(MOST_SIDES),
    fact: z.enum(FACTS).optional(),
  }),
);

/** Roles beside each other. */
export const addCompare: AddTool = (server, current) => {
  server.registerTool(
    'compare',
    {
      title: 'Compare roles',
      description:
        'Puts two to six roles side by side: grade, level, manager, and which requirements, responsibilities and expectations differ. With a fact, compares that alone.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ roles, fact }) =>
      respond(() => {
        const rolecall = current();
        const query = {
          kind: 'compare',
          sides: roles.map((role) => roleMeant(role, rolecall)),
          ...(fact && { focus: fact }),
        } as const;
        return { answer: rolecall.answer(query), read: [rolecall.describe(query)] };
      }),
  );
};
