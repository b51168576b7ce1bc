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
  const says = matchText(text, statements, only);
  const roles = of.members.flatMap((member) =>
    member.kind === 'role' && says(member.role) ? member.role : [],
  );
  const wanted = new Set(roles);
  const found = statementsFor(text, statements, only).flatMap((statement) => {
    const { kind, text: said, roles: holders } = statements.read(statement);
    const saidOf = holders.filter((role) => wanted.has(role));
    return saidOf.length > 0 ? { kind, text: said, roles: saidOf } : [];
  });
  return { kind: 'statements', of, text, only, members: roles.map(roleMember), found };
}
