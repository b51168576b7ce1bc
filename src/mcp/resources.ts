import {
  type McpServer,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
  type Variables,
} from '@modelcontextprotocol/server';
import type { Catalog, Family, Role } from '../catalog/catalog.js';
import { familyData, roleData } from '../export/data/catalogue-data.js';
import { familyDocument } from '../export/documents/catalogue-document.js';
import { jobDescription } from '../export/documents/job-description.js';
import type { Composition } from '../export/documents/nodes.js';
import { renderAsMarkdown } from '../export/documents/render-as-markdown.js';
import { toJsonText } from '../export/format.js';
import type { Rolecall } from '../rolecall.js';
import { count } from '../text/prose.js';

/** Adds a resource for each role and for each job family: as Markdown, and as data. */
export function addResources(server: McpServer, rolecall: () => Rolecall): void {
  const catalog = (): Catalog => rolecall().catalog;
  server.registerResource(
    'role',
    new ResourceTemplate('rolecall://roles/{id}', {
      list: () => ({ resources: catalog().roles.map(roleResource) }),
      complete: {
        id: (typed) =>
          typed === '' ? catalog().roles.map(({ id }) => id) : idsOf(rolecall().findRoles(spaced(typed))),
      },
    }),
    { title: 'Role', description: 'A whole job description, and all its facts as JSON.' },
    (uri, variables) => {
      const role = catalog().roleById.get(idIn(variables));
      if (!role) throw new ResourceNotFoundError(uri.href);
      return contents(uri, jobDescription(catalog(), role), roleData(catalog(), role));
    },
  );
  server.registerResource(
    'family',
    new ResourceTemplate('rolecall://families/{id}', {
      list: () => ({ resources: catalog().families.map(familyResource) }),
      complete: { id: (typed) => idsOf(catalog().families).filter((id) => id.startsWith(typed)) },
    }),
    { title: 'Job family', description: 'The job descriptions of a family, and all their facts as JSON.' },
    (uri, variables) => {
      const family = catalog().familyById.get(idIn(variables));
      if (!family) throw new ResourceNotFoundError(uri.href);
      return contents(uri, familyDocument(catalog(), family), familyData(catalog(), family));
    },
  );
}

function roleResource({ id, title, family }: Role) {
  return { uri: `rolecall://roles/${id}`, name: id, title, description: family.name, mimeType: MARKDOWN };
}

function familyResource({ id, name, roles }: Family) {
  const description = `Job family with ${count(roles.length, 'role')}`;
  return { uri: `rolecall://families/${id}`, name: id, title: name, description, mimeType: MARKDOWN };
}

const MARKDOWN = 'text/markdown';

function idIn({ id }: Variables): string {
  return decodeURIComponent([id].flat().join());
}

function idsOf(named: readonly { id: string }[]): string[] {
  return named.map(({ id }) => id);
}

/** Turns a half-typed id into words of a title. */
function spaced(typed: string): string {
  return typed.replaceAll('-', ' ');
}

function contents(uri: URL, document: Composition, data: unknown): ReadResourceResult {
  return {
    contents: [
      { uri: uri.href, mimeType: MARKDOWN, text: renderAsMarkdown(document) },
      { uri: uri.href, mimeType: 'application/json', text: toJsonText(data) },
    ],
  };
}
