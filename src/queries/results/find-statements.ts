import { rolesSaying } from '../conditions/matches-text.js';
import type { Group } from '../group.js';
import { roleMember } from '../member.js';
import type { QueryOf } from '../query.js';
import type { Statements } from '../result.js';
import type { Sources } from '../sources.js';

/** Finds what the pages of a group say about some words. */
export function findStatements(
  { text, only }: QueryOf<'statements'>,
  of: Group,
  { statements }: Sources,
): Statements {
  const saying = rolesSaying(text, statements, only);
  const roles =
    (of.kind === 'all' && saying.list?.()) ||
    of.members.flatMap((member) => (member.kind === 'role' && saying.has(member.role) ? member.role : []));
  // For a phrase among all roles, each statement is shown with all its roles, so no set of them is needed.
  const wanted = of.kind === 'all' && text.kind === 'phrase' ? undefined : new Set(roles);
  return {
    kind: 'statements',
    of,
    text,
    only,
    members: roles.map(roleMember),
    found: wanted ? statements.among(saying.found(), wanted) : saying.found(),
    read: (statement) => statements.read(statement, wanted),
  };
}
