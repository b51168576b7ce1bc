import type { QueryOf } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import { listed } from '../../text/prose.js';
import { findComparison } from '../facts/compare.js';
import { findLadder } from '../facts/ladder.js';
import { followUpsFor } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { listEach } from '../parts/build-parts.js';
import { withGrade } from '../wording.js';
import { rolesOf } from './members.js';
import { findNobody } from './nobody.js';

type Asked = QueryOf<'steps'>;
type Got = ResultOf<'steps'>;

const MOST_IN_LINE = 2;

/** The rungs from one role to another, and what changes between the two. */
export function answerSteps(query: Asked, { from, to, route }: Got, world: World): Found {
  const [start] = rolesOf(from.members);
  const [end] = rolesOf(to.members);
  const roles = [...(start ? [start] : []), ...(end ? [end] : [])];
  // Between several roles, such as two managers, there is no one way: each goal is compared.
  const goals = rolesOf(to.members);
  if (start && from.members.length === 1 && goals.length > 1)
    return {
      intents: ['compare'],
      findings: goals.map((goal) => findComparison(world.catalog, start, goal)),
      roles: [start, ...goals],
    };
  if (!start || !end || !route) {
    const nobody = start ? findNobody(query.to, to, world) : findNobody(query.from, from, world);
    // If the goal does not exist, the steps that do exist help more.
    const findings =
      start && to.members.length === 0
        ? [{ ...nobody, lines: nobody.lines.slice(0, 1) }, findLadder(world.catalog, start)]
        : [nobody];
    return { intents: ['steps'], findings, roles };
  }
  const comparison = findComparison(world.catalog, start, end);
  const base: Found = {
    intents: ['compare'],
    findings: [comparison],
    roles,
    followUps: followUpsFor(end, ['overview'], world, start),
  };
  if (route.kind === 'none' || route.roles.length < 3) return base;
  const rungs = route.roles.slice(1, -1);
  const { lines, parts = [] } = comparison;
  // More rungs would make the first line too long to read.
  const told =
    rungs.length > MOST_IN_LINE
      ? { parts: [...listEach('On the way', rungs, withGrade), ...parts] }
      : { lines: [...lines, { predicate: `On the way: ${listed(rungs.map(withGrade))}.` }] };
  return {
    ...base,
    findings: [{ ...comparison, ...told }],
    roles: [...roles, ...rungs],
  };
}
