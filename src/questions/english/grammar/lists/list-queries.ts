import type { Fact } from '../../../../queries/facts.js';
import type { Query, Roles } from '../../../../queries/query.js';

export const listOf = (roles: Roles, columns: readonly Fact[] = []): Query => ({
  kind: 'list',
  roles,
  columns,
});
