import type { Holding, Roles } from '../../../queries/query.js';
import type { GroupSize } from '../../../queries/query-terms.js';
import { count, listed } from '../../../text/prose.js';
import type { World } from '../../found.js';
import { measuredNouns } from './divisions.js';

/** The words for conditions on divisions: "roles that are grade 8 but no roles that are grade 9". */
export function heldText(having: readonly Holding[], world: World): string {
  const said = having.filter((holding) => !isLacked(holding)).map((holding) => holdingText(holding, world));
  const lacked = having.filter(isLacked).map(({ roles }) => `no ${someText(roles, world)}`);
  const parts = [said.join(' and also '), listed(lacked)].filter((part) => part !== '');
  return parts.join(' but ');
}

/** The roles that a division has some of, or none: "roles that are grade 8". */
export const someText = (roles: Roles, { speaker }: World): string =>
  roles.kind === 'all' ? 'roles' : speaker.roles(roles);

/** Whether the condition is that a division has none of some roles. */
export function isLacked(holding: Holding): boolean {
  return holding.kind === 'so_many' && holding.size.to === 0 && !holding.size.measure;
}

function holdingText(holding: Holding, world: World): string {
  const { roles: say } = world.speaker;
  const roles = say(holding.roles);
  if (holding.kind === 'beside') {
    const than = say(holding.than);
    return {
      above: `more ${roles} than ${than}`,
      below: `fewer ${roles} than ${than}`,
      same: `as many ${roles} as ${than}`,
    }[holding.standing];
  }
  if (isAny(holding.size)) return roles;
  // "2 or more roles at grade 8"
  if (!holding.size.measure && roles.startsWith('roles ')) return sizeText(holding.size, world, roles);
  return `${sizeText(holding.size, world)}${holding.roles.kind === 'all' ? '' : ` among ${roles}`}`;
}

const isAny = ({ measure, from, to }: GroupSize): boolean => !measure && from === 1 && to === undefined;

/** "5 or more roles", "2 levels", "more than 8 as the average grade". `kind`: "roles at grade 8" for "roles". */
function sizeText(
  { from, to, over, under, measure = 'roles' }: GroupSize,
  world: World,
  kind?: string,
): string {
  const [noun, nouns] = measuredNouns(measure, world);
  const [one, many] = kind === undefined ? [noun, nouns] : [kind.replace(/^roles/, 'role'), kind];
  if (over !== undefined || under !== undefined) {
    const bounds = [over !== undefined && `more than ${over}`, under !== undefined && `less than ${under}`];
    return `${bounds.filter(Boolean).join(' and ')} ${many}`;
  }
  if (from === to) return count(from ?? 0, one, many);
  if (to === undefined) return `${from ?? 0} or more ${many}`;
  return from === undefined ? `at most ${count(to, one, many)}` : `${from} to ${to} ${many}`;
}
