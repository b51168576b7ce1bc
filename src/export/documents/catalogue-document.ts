import type { Catalog } from '../../catalog/catalog.js';
import { count } from '../../text/prose.js';
import { describeJob } from './job-description.js';
import { type Composition, headingNode, paragraphs } from './nodes.js';

/** The job descriptions of all roles, by their families. */
export function catalogueDocument(catalog: Catalog): Composition {
  const { families, roles } = catalog;
  return {
    title: 'Job descriptions',
    blocks: [
      ...paragraphs(
        `${count(roles.length, 'role')} in ${count(families.length, 'job family', 'job families')}.`,
      ),
      ...families.flatMap((family) => [
        headingNode(2, family.name),
        ...(family.summary ? paragraphs(family.summary) : []),
        ...family.roles.flatMap((role) => [headingNode(3, role.title), ...describeJob(catalog, role, 3)]),
      ]),
    ],
  };
}
