import * as z from 'zod';
import type { Role } from '../catalog/catalog.js';
import type { Roles } from '../queries/query.js';
import type { Rolecall } from '../rolecall.js';
import { listed, quoted } from '../text/prose.js';
import { ToolError } from './tool.js';

/** Longer than any title. */
const LONGEST_NAME = 200;

export const roleArgument = z
  .string()
  .min(1)
  .max(LONGEST_NAME)
  .describe('A role: its id, its title, or what people call it ("Staff ESM").');

export const familyArgument = z
  .string()
  .min(1)
  .max(LONGEST_NAME)
  .describe('A job family: its id or its name ("Ecosystem Sales").');

/** The role that a name means, as a query. Throws `ToolError` with the nearest titles if that is not clear. */
export function roleMeant(name: string, rolecall: Rolecall): Extract<Roles, { kind: 'one' }> {
  const role = rolecall.roleNamed(name);
  if (role) return { kind: 'one', role: role.id };
  const titles = nearTitles(name, rolecall).slice(0, MOST_NEAR);
  throw new ToolError(
    titles.length === 0
      ? `No role is called ${quoted(name)}. find_roles finds roles by words of their titles.`
      : `${quoted(name)} is not the name of one role. Did you mean ${listed(titles.map(quoted), 'or')}? Call again with one of these, or ask which is meant; never take the nearest.`,
  );
}

const MOST_NEAR = 8;

function nearTitles(name: string, { ask, findRoles }: Rolecall): string[] {
  const { outcome, choices } = ask(name);
  const offered = outcome === 'ambiguous' || outcome === 'not_found' ? choices.map(({ label }) => label) : [];
  return offered.length > 0 ? offered : findRoles(name).map(({ title }) => title);
}

/** The role that a name means. Throws like `roleMeant`. */
export function roleOf(name: string, rolecall: Rolecall): Role {
  const role = rolecall.catalog.roleById.get(roleMeant(name, rolecall).role);
  if (!role) throw new ToolError(`The role ${quoted(name)} is no longer in the catalogue.`);
  return role;
}

/** The id of the job family that a name means. Throws `ToolError` with the names of families if there is none. */
export function familyMeant(name: string, rolecall: Rolecall): string {
  const family = rolecall.familyNamed(name);
  if (family) return family.id;
  const names = rolecall.catalog.families.map((each) => each.name);
  const shown = names.slice(0, MOST_FAMILIES).map(quoted);
  const rest = names.length > shown.length ? [`${names.length - shown.length} more`] : [];
  throw new ToolError(`No job family is called ${quoted(name)}. There are ${listed([...shown, ...rest])}.`);
}

const MOST_FAMILIES = 40;
