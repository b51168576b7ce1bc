import type { RoleEntry } from '../../catalog/schema.js';

/**
 * Roles with those of each track from the lowest grade up, in the places that the track has on the page. A role without a
 * grade stays behind the one before it.
 */
export function inLadderOrder(roles: readonly RoleEntry[]): RoleEntry[] {
  const ordered = new Map(
    [...new Set(roles.map(({ track }) => track))].map((track) => [
      track,
      sorted(roles.filter((role) => role.track === track)),
    ]),
  );
  return roles.flatMap(({ track }) => ordered.get(track)?.shift() ?? []);
}

function sorted(ladder: readonly RoleEntry[]): RoleEntry[] {
  let before = 0;
  const placed = ladder.map((role) => {
    const [first] = [role.grade ?? role.open_grades ?? before].flat();
    if (typeof first === 'number') before = first;
    return { role, height: before };
  });
  return placed.toSorted((a, b) => a.height - b.height).map(({ role }) => role);
}
