import type { Catalog, Role } from '../../catalog/catalog.js';
import { predecessorOf, successorOf } from '../../catalog/relations.js';
import type { Finding } from '../finding.js';
import type { Renamed } from '../role-ref.js';
import { nowCalled, statedIn } from '../wording.js';
import { notStatedOf } from './about-role.js';

/** The former and the later title of a role, as far as stated. */
export function findRenaming(catalog: Catalog, role: Role): Finding {
  const renamings = [successorOf(catalog, role)?.formerly, role.formerly].flatMap((stated) => stated ?? []);
  if (renamings.length === 0) return notStatedOf(role, 'states no former or later title of');
  return {
    outcome: 'answered',
    lines: [{ predicate: [...replacedNow(catalog, role), ...formerName(catalog, role)].join(' ') }],
    sources: renamings.map(({ statedIn }) => ({ page: statedIn })),
  };
}

/** A sentence with the present title of a role; none if no title replaced its own. */
export function replacedNow(catalog: Catalog, role: Role): string[] {
  const now = renamedTo(catalog, role);
  return now ? [`The ${role.title} is ${nowCalled(now)}.`] : [];
}

/** A sentence with the former title of a role; none if none is stated. */
export function formerName(catalog: Catalog, role: Role): string[] {
  const { title, formerly } = role;
  if (!formerly) return [];
  const predecessor = predecessorOf(catalog, role);
  const family = predecessor ? `, in ${predecessor.family.name}` : '';
  return [`The ${title} was formerly called ${formerly.title}${family} (${statedIn(formerly)}).`];
}

/** The title that replaced a role's; undefined if none is stated. */
export function renamedTo(catalog: Catalog, role: Role): Renamed | undefined {
  const successor = successorOf(catalog, role);
  if (!successor?.formerly) return undefined;
  const { title, family, formerly } = successor;
  return { title, family: family.name, statedIn: formerly.statedIn };
}
