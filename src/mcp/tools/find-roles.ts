import * as z from 'zod';
import { type Answer, NO_FACTS } from '../../answers/answer.js';
import type { RoleRef } from '../../answers/role-ref.js';
import { count, quoted } from '../../text/prose.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond } from '../tool.js';

const MOST = 100;

const INPUT = convertedOnce(
  z.object({
    words: z.string().min(1).max(200).describe('Words of a title.'),
    limit: z.int().min(1).max(MOST).default(20),
  }),
);

/** Roles by some words of their titles. */
export const addFindRoles: AddTool = (server, current) => {
  server.registerTool(
    'find_roles',
    {
      title: 'Find roles by title',
      description:
        'Finds the roles whose titles have all the words typed, also begun, abbreviated or with a slip ("travel staff esm", "dir prog"), best first, with their ids. Several results mean that the words do not name one role.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ words, limit }) =>
      respond(() => {
        const rolecall = current();
        const found = rolecall.findRoles(words);
        const read = [`roles that ${quoted(words)} may mean`];
        if (found.length === 0) return { answer: nobody(words), read };
        const shown = found.slice(0, limit);
        const answer = rolecall.answer({
          kind: 'list',
          roles: {
            kind: 'either',
            groups: shown.map(({ id }) => ({ kind: 'one', role: id })),
          },
          columns: ['level', 'track', 'reports_to'],
        });
        return { answer: { ...answer, headline: headlineOf(words, shown, found.length) }, read };
      }),
  );
};

/** Says how many roles are not shown, if any. */
function headlineOf(words: string, shown: readonly RoleRef[], all: number): string {
  const [only, another] = shown;
  if (only && !another && all === 1) return `${quoted(words)} can mean only the ${only.title}.`;
  const first = shown.length < all ? `, of which these are the first ${shown.length}` : '';
  return `${quoted(words)} can mean ${count(all, 'role')}${first}.`;
}

function nobody(words: string): Answer {
  return {
    ...NO_FACTS,
    outcome: 'not_found',
    intents: ['list'],
    headline: `No role is called ${quoted(words)}.`,
  };
}
