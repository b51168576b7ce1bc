import * as z from 'zod';
import { jobDescription } from '../../export/documents/job-description.js';
import { renderAsMarkdown } from '../../export/documents/render-as-markdown.js';
import { roleArgument, roleOf } from '../names.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond } from '../tool.js';

const INPUT = convertedOnce(z.object({ role: roleArgument }));

/** A whole job description. */
export const addJobDescription: AddTool = (server, current) => {
  server.registerTool(
    'job_description',
    {
      title: 'Job description',
      description:
        'Writes the whole job description of a role in Markdown: facts, summary, responsibilities, requirements, expectations, hiring process and source, word for word as its page states them.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ role: name }) =>
      respond(() => {
        const rolecall = current();
        const role = roleOf(name, rolecall);
        const query = { kind: 'document', of: { kind: 'one', role: role.id } } as const;
        return {
          answer: rolecall.answer(query),
          read: [rolecall.describe(query)],
          text: renderAsMarkdown(jobDescription(rolecall.catalog, role)),
        };
      }),
  );
};
