import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { titleKey } from '../../text/title.js';
import type { BuiltPage } from '../facts/build-page.js';
import { fileOf } from './one-job.js';

/** Whether a role of a family is only a row of a table. */
export type IsRow = (family: FamilyFile, role: RoleEntry) => boolean;

/** Finds the roles of some pages that are only rows of tables. */
export function rowsAmong(pages: readonly BuiltPage[]): IsRow {
  const rows = new Set(
    pages.flatMap(({ page, outline }) =>
      outline.roles
        .filter(({ node }) => node.section.form === 'record')
        .map(({ title }) => keyOf(page.file, title)),
    ),
  );
  return (family, role) => rows.has(keyOf(fileOfRole(family, role), role.title));
}

function keyOf(file: string, title: string): string {
  return `${file} ${titleKey(title)}`;
}

/** The file that a role is from. */
export function fileOfRole(family: FamilyFile, { source }: RoleEntry): string {
  return source?.file ?? fileOf(family);
}
