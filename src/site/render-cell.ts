import { type Cell, cellText } from '../answers/parts/cell.js';
import type { ManagerRef, RoleRef } from '../answers/role-ref.js';
import { sitePath } from '../site-address.js';
import { type Html, html } from './html.js';

/** From a page to the root of the site: "" or "../". */
export type Root = '' | '../';

/** The title of a role, which leads to its page. */
export function roleLink({ id, title }: Pick<RoleRef, 'id' | 'title'>, root: Root): Html {
  return html`<a href="${root}${sitePath({ kind: 'role', id })}">${title}</a>`;
}

/** A value, with links to the roles in it. */
export function renderCell(cell: Cell, root: Root): Html {
  switch (cell.kind) {
    case 'role':
      return roleLink(cell.role, root);
    case 'roles':
      return html`${cell.roles.map((role, at) => html`${at > 0 && html`<br>`}${roleLink(role, root)}`)}`;
    case 'reporting_line':
      return cell.managers.some(({ role }) => role)
        ? html`${joined(
            cell.managers.map((manager) => managerLink(manager, root)),
            cell.toAll ? ' and ' : ' or ',
          )}${cell.typically && ', typically'}`
        : html`${cellText(cell)}`;
    case 'text':
    case 'count':
    case 'track':
    case 'grade':
      return html`${cellText(cell)}`;
  }
}

function managerLink({ title, role }: ManagerRef, root: Root): Html {
  return role ? roleLink({ id: role.id, title }, root) : html`${title} (outside the catalogue)`;
}

function joined(items: readonly Html[], separator: string): Html {
  return html`${items.map((item, at) => html`${at > 0 && separator}${item}`)}`;
}
