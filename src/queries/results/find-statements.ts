import { matchText, statementsFor } from '../conditions/matches-text.js';
import type { Group } from '../group.js';
import { roleMember } from '../member.js';
import type { Query } from '../query.js';
import type { Statements } from '../result.js';
import type { Sources } from '../sources.js';

/** What the pages of a group say about some words. */
export function findStatements(
  { text, only }: Extract<Query, { kind: 'statements' }>,
  of: Group,
  { statements }: Sources,
): Statements {
  const numbers = statementsFor(text, statements, only);
  // Of a phrase among all roles, every role that a statement holds for is wanted.
  if (of.kind === 'all' && text.kind === 'phrase') {
    const members = statements.rolesOfAny(numbers).list().map(roleMember);
    return { kind: 'statements', of, text, only, members, found: numbers.map(statements.read) };
  }
  const says = matchText(text, statements, only);
  const roles = of.members.flatMap((member) =>
    member.kind === 'role' && says(member.role) ? member.role : [],
  );
  const wanted = new Set(roles);
  const found = numbers.flatMap((number) => {
    const statement = statements.read(number);
    const saidOf = statement.roles.filter((role) => wanted.has(role));
    return saidOf.length > 0 ? { ...statement, roles: saidOf } : [];
  });
  return { kind: 'statements', of, text, only, members: roles.map(roleMember), found };
}
