import { isOnTrack } from '../../catalog/architecture.js';
import type { Catalog } from '../../catalog/catalog.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import { listed, quoted } from '../../text/prose.js';

/**
 * Checks a query from outside. Returns a sentence for each name that the catalogue does not have. Refuse such a query: its
 * answer would read as if no role met a condition.
 */
export function checkNames(query: unknown, catalog: Catalog): string[] {
  return [...new Set(namesIn(query).flatMap((name) => problemOf(name, catalog)))];
}

interface Name {
  kind: 'role' | 'family' | 'level' | 'track';
  name: string;
}

/** Every name in a query, at any depth. */
function namesIn(part: unknown): Name[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(namesIn);
  return [...ownNames(part as Record<string, unknown>), ...inner];
}

function ownNames(part: Record<string, unknown>): Name[] {
  const named = (kind: Name['kind'], value: unknown): Name[] =>
    [value].flat().flatMap((name) => (typeof name === 'string' ? [{ kind, name }] : []));
  switch (part['kind']) {
    case 'one':
      return named('role', part['role']);
    case 'family':
    case 'family_facts':
      return named('family', part['families']);
    case 'level':
    case 'level_bound':
      return named('level', part['levels'] ?? part['level']);
    case 'track':
      return named('track', part['track']);
    default:
      return [];
  }
}

function problemOf({ kind, name }: Name, { architecture, roleById, familyById, roles }: Catalog): string[] {
  switch (kind) {
    case 'role':
      return roleById.has(name) ? [] : [`No role has the id ${quoted(name)}.`];
    case 'family':
      return familyById.has(name)
        ? []
        : [`No job family has the id ${quoted(name)}; there are ${namesOf(familyById.keys())}.`];
    case 'level': {
      const levels = new Set(roles.flatMap(levelNamesOf));
      const isKnown = [...levels].some((level) => level.toLowerCase() === name.toLowerCase());
      return isKnown ? [] : [`No role has the level ${quoted(name)}; there are ${namesOf(levels)}.`];
    }
    case 'track': {
      const tracks = new Set(roles.map(({ track }) => track));
      const isKnown = roles.some((role) => isOnTrack(role, name, architecture));
      return isKnown ? [] : [`No role is on the track ${quoted(name)}; there are ${namesOf(tracks)}.`];
    }
  }
}

const MOST_NAMES = 40;

function namesOf(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, MOST_NAMES).map(quoted);
  return listed(all.length > MOST_NAMES ? [...shown, `${all.length - MOST_NAMES} more`] : shown);
}
