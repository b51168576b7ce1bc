import * as z from 'zod';
import { FACTS } from '../../queries/facts.js';
import { checkNames } from '../../queries/json/check-names.js';
import { parseQuery } from '../../queries/json/parse-query.js';
import { rolesSchema } from '../../queries/json/query-schema.js';
import { type AddTool, convertedOnce, EVERY_TOOL, respond, ToolError } from '../tool.js';

const INPUT = convertedOnce(
  z.object({
    roles: rolesSchema.describe('The group to list; {"kind":"all"} is every role.'),
    columns: z.array(z.enum(FACTS)).max(12).default([]).describe('Facts to show beside grade and title.'),
  }),
);

/** Roles by a query, written as data. */
export const addListRoles: AddTool = (server, current) => {
  server.registerTool(
    'list_roles',
    {
      title: 'List roles by a query',
      description:
        'Lists exactly the roles that a query selects, with the columns wanted. The query is data: {"kind":"where","roles":{"kind":"all"},"condition":{"kind":"and","conditions":[{"kind":"grade","ranges":[{"from":8}]},{"kind":"family","families":["ecosystem-sales"]}]}} are the roles of Ecosystem Sales from grade 8 on. {"kind":"managers","of":{"kind":"one","role":"staff-ecosystem-sales-manager"},"steps":"all"} is a reporting line. Ids of roles and families come from find_roles and the resources.',
      inputSchema: INPUT,
      ...EVERY_TOOL,
    },
    ({ roles, columns }) =>
      respond(() => {
        const rolecall = current();
        const parsed = parseQuery({ kind: 'list', roles, columns });
        if (parsed.kind === 'problem') throw new ToolError(parsed.problem);
        const unknown = checkNames(parsed.query, rolecall.catalog);
        if (unknown.length > 0) throw new ToolError(unknown.join(' '));
        return { answer: rolecall.answer(parsed.query), read: [rolecall.describe(parsed.query)] };
      }),
  );
};
