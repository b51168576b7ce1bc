import { ALL, where } from '../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Edit } from '../edit.js';

/** "Who does then", after a question whether something is true of some roles: all of whom it is, or the others. */
export function whoDoes(
  query: Query,
  { isElse, among = ALL }: Extract<Edit, { kind: 'who_does' }>,
): Query | undefined {
  const asked = askedIf(query);
  if (!asked) return undefined;
  const { of, condition } = asked;
  const found = where(among, condition);
  const roles: Roles = isElse && of.kind !== 'all' ? { kind: 'less', roles: found, without: of } : found;
  return { kind: 'list', roles, columns: [] };
}

/** What was asked whether it is true, and of whom. */
function askedIf(query: Query): { of: Roles; condition: Condition } | undefined {
  if (query.kind === 'whether') return { of: query.of, condition: query.claim };
  if (query.kind !== 'statements') return undefined;
  const { of, text, only } = query;
  return { of, condition: { kind: 'mentions', text, ...(only && { only }) } };
}
