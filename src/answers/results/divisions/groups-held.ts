import { and, partsOf, where } from '../../../queries/build.js';
import type { Condition, Grouping, Roles } from '../../../queries/query.js';
import type { Speaker } from '../../../queries/speaker.js';

/** What the groups have that some roles were divided into, as one says it: "directors but no leads"; undefined otherwise. */
export function heldText(of: Roles, by: Grouping, { roles: say }: Speaker): string | undefined {
  if (of.kind === 'less') {
    const others = of.roles.kind === 'where' ? neighbours(of.roles, by) : undefined;
    if (!others?.denied) return undefined;
    const lacked = of.without.kind === 'either' ? of.without.groups : [of.without];
    return lacked.map((roles) => `no ${say(roles)}`).join(' and ');
  }
  if (of.kind === 'either') {
    const [one, another] = of.groups.map((group) => group.kind === 'where' && neighbours(group, by));
    return one && another && !one.denied && one.rest ? `${say(one.rest)} and also ${say(one.as)}` : undefined;
  }
  const others = of.kind === 'where' ? neighbours(of, by) : undefined;
  return others?.denied && others.rest ? `${say(others.rest)} but no ${say(others.as)}` : undefined;
}

/** Whom the members of a group stand beside in the same family or grade, or have none of there; and the group without that. */
function neighbours(
  { roles, condition }: Extract<Roles, { kind: 'where' }>,
  by: Grouping,
): { as: Roles; denied: boolean; rest?: Roles } | undefined {
  const parts = partsOf(condition);
  for (const part of parts) {
    const same = part.kind === 'not' ? part.condition : part;
    if (same.kind !== 'same' || same.fact !== by) continue;
    const others: Condition[] = parts.filter((each) => each !== part);
    return {
      as: same.as,
      denied: part.kind === 'not',
      ...(others.length > 0 && { rest: where(roles, and(...others)) }),
    };
  }
  return undefined;
}
