import { gradeLabelOf } from '../../answers/wording.js';
import { administrationOf, type Catalog, type Role } from '../../catalog/catalog.js';
import { allItems, type DutyKind, dutiesOf } from '../../catalog/duties.js';
import { successorOf } from '../../catalog/relations.js';
import { statementsOf } from '../../catalog/statements.js';
import { capital } from '../../text/prose.js';
import { reportingText } from '../reporting-text.js';
import type { Sheet, SheetValue } from './sheet.js';

/** A row for each role. A fact that its page does not state is empty. */
export function rolesSheet(catalog: Catalog): Sheet {
  const { one } = catalog.architecture.grades;
  const columns = columnsOf(capital(one));
  return {
    name: 'Roles',
    columns: columns.map(({ name }) => name),
    rows: catalog.roles.map((role) => columns.map(({ value }) => value(role, catalog))),
  };
}

/** A row for each statement of a page about a role. */
export function statementsSheet(catalog: Catalog): Sheet {
  return {
    name: 'Statements',
    columns: ['Job family', 'Title', 'Kind', 'Statement'],
    rows: catalog.roles.flatMap((role) =>
      statementsOf(catalog, role).map(({ kind, text }) => [
        role.family.name,
        role.title,
        capital(kind),
        text,
      ]),
    ),
  };
}

interface RoleColumn {
  name: string;
  value: (role: Role, catalog: Catalog) => SheetValue;
}

/** The columns. Their names are those that `rolecall import` knows. */
function columnsOf(grade: string): RoleColumn[] {
  return [
    { name: 'Job family', value: ({ family }) => family.name },
    { name: 'Title', value: ({ title }) => title },
    { name: 'Level', value: ({ level }) => level },
    { name: 'Track', value: ({ track }) => track },
    { name: grade, value: gradeValue },
    { name: 'Reports to', value: (role, catalog) => reportingText(catalog, role) },
    { name: 'Dotted line to', value: ({ dottedLines }) => joined(dottedLines) },
    { name: 'Department', value: (role) => administrationOf(role).department },
    { name: 'Location', value: (role) => joined(administrationOf(role).locations ?? []) },
    { name: 'Job code', value: ({ jobCode }) => jobCode },
    { name: 'Replaced by', value: (role, catalog) => successorOf(catalog, role)?.title },
    { name: 'Summary', value: ({ summary }) => summary },
    { name: 'Responsibilities', value: (role, catalog) => duties(role, 'responsibilities', catalog) },
    { name: 'Requirements', value: (role, catalog) => duties(role, 'requirements', catalog) },
    { name: 'Page', value: ({ family }) => family.source.page },
    { name: 'Address', value: ({ url, family }) => url ?? family.source.url },
  ];
}

function gradeValue(role: Role): SheetValue {
  return role.grade !== undefined && !role.gradeName ? role.grade : gradeLabelOf(role);
}

function joined(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join('; ') : undefined;
}

/** One item per line, or the words in which the page says that the list is not written yet. */
function duties(role: Role, kind: DutyKind, catalog: Catalog): string | undefined {
  const stated = dutiesOf(catalog, role, kind);
  const lines = [...allItems(stated), ...(stated?.toBeDefined ? [stated.toBeDefined.text] : [])];
  return lines.length > 0 ? lines.join('\n') : undefined;
}
