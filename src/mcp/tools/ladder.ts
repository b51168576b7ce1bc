import * as z from 'zod';
import { factsOf } from '../../queries/build.js';
import type { Query } from '../../queries/query.js';
import { familyArgument, familyMeant, roleArgument, roleMeant } from '../names.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond, ToolError } from '../tool.js';

const INPUT = convertedOnce(z.object({ role: roleArgument.optional(), family: familyArgument.optional() }));

/** A career ladder: of a family, or from a role upwards. */
export const addLadder: AddTool = (server, current) => {
  server.registerTool(
    'ladder',
    {
      title: 'Career ladder',
      description:
        'Shows a career ladder, lowest grade first. Of a role: the steps of its track, the next step, and what that adds. Of a job family: all its levels. Pass one of the two.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ role, family }) =>
      respond(() => {
        const rolecall = current();
        if ((role === undefined) === (family === undefined))
          throw new ToolError('Pass either a role or a family.');
        const query: Query =
          role === undefined
            ? { kind: 'family_facts', families: [familyMeant(family ?? '', rolecall)], facts: ['levels'] }
            : factsOf(roleMeant(role, rolecall), 'next_step');
        return { answer: rolecall.answer(query), read: [rolecall.describe(query)] };
      }),
  );
};
