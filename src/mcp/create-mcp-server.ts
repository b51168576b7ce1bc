import { McpServer } from '@modelcontextprotocol/server';
import packageJson from '../../package.json' with { type: 'json' };
import type { Rolecall } from '../rolecall.js';
import { addResources } from './resources.js';
import type { AddTool } from './tool.js';
import { addAsk } from './tools/ask.js';
import { addCompare } from './tools/compare.js';
import { addFindRoles } from './tools/find-roles.js';
import { addJobDescription } from './tools/job-description.js';
import { addLadder } from './tools/ladder.js';
import { addListRoles } from './tools/list-roles.js';
import { addRoleFacts } from './tools/role-facts.js';
import { addSearchStatements } from './tools/search-statements.js';

/** What a model should know before it calls a tool. */
const INSTRUCTIONS = `Rolecall has the exact facts about an organisation's job roles, from its own pages. It computes each answer; it does not guess.
Quote facts as they are stated, with their source. Where the outcome is not_documented, say that the page does not state it. Where it is ambiguous, ask the person which of the choices is meant. Never answer for a title that is near to the one asked about. Pass on notes and the caveat.`;

const TOOLS: readonly AddTool[] = [
  addAsk,
  addFindRoles,
  addRoleFacts,
  addCompare,
  addListRoles,
  addSearchStatements,
  addLadder,
  addJobDescription,
];

/** A server of the Model Context Protocol that answers from the catalogue in use, with no state of its own. */
export function createMcpServer(rolecall: () => Rolecall): McpServer {
  const server = new McpServer(
    { name: 'rolecall', title: 'Rolecall', version: packageJson.version },
    { instructions: INSTRUCTIONS },
  );
  for (const add of TOOLS) add(server, rolecall);
  addResources(server, rolecall);
  return server;
}
