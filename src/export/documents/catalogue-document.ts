import type { Catalog, Family } from '../../catalog/catalog.js';
import { count } from '../../text/prose.js';
import { describeJob } from './job-description.js';
import { type Composition, type DocumentBlock, headingNode, paragraphs } from './nodes.js';

/** The job descriptions of all roles, by their families. */
export function catalogueDocument(catalog: Catalog): Composition {
  const { families, roles } = catalog;
  return {
    title: 'Job descriptions',
    blocks: [
      ...paragraphs(
        `${count(roles.length, 'role')} in ${count(families.length, 'job family', 'job families')}.`,
      ),
      ...families.flatMap((family) => [headingNode(2, family.name), ...familyBlocks(catalog, family, 2)]),
    ],
  };
}

/** The job descriptions of one family. */
export function familyDocument(catalog: Catalog, family: Family): Composition {
  return { title: family.name, blocks: familyBlocks(catalog, family, 1) };
}

/** The blocks under the name of a family. The name is a heading of this level. */
function familyBlocks(catalog: Catalog, family: Family, level: number): DocumentBlock[] {
  return [
    ...(family.summary ? paragraphs(family.summary) : []),
    ...family.roles.flatMap((role) => [
      headingNode(level + 1, role.title),
      ...describeJob(catalog, role, level + 1),
    ]),
  ];
}
