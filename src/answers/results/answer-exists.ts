import type { QueryOf } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import type { Line } from '../finding.js';
import { followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeOf } from '../wording.js';
import { rolesOf, theMembers } from './members.js';
import { isSilentOnAll } from './missing-values.js';
import { findNobody, findNoPage } from './nobody.js';

/** Whether a role exists. */
export function answerExists(query: QueryOf<'exists'>, { roles }: ResultOf<'exists'>, world: World): Found {
  const found = rolesOf(roles.members);
  if (roles.members.length === 0)
    return {
      intents: ['exists'],
      findings: [findNobody(query.roles, roles, world)],
      roles: [],
      ...(!isSilentOnAll(roles, world.catalog) && { outcome: 'not_found' as const }),
    };
  // A manager whom pages only name is not a role of the catalogue.
  if (found.length === 0)
    return {
      intents: ['exists'],
      findings: [findNoPage(roles.members)],
      roles: [],
      outcome: 'not_found',
    };
  const [first] = found;
  const line: Line = {
    verdict: 'Yes',
    subject: theMembers(roles.members),
    predicate:
      first && found.length === 1
        ? `is in the catalogue, ${gradeOf(first)} in ${first.family.name}`
        : 'are in the catalogue',
  };
  return {
    intents: ['exists'],
    findings: [{ outcome: 'answered', lines: [line], sources: sourcesOfRoles(found) }],
    roles: found,
    followUps: first ? followUpsFor(first, [], world) : [],
  };
}
