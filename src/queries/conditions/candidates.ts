import type { Catalog, Role } from '../../catalog/catalog.js';
import { stemmed } from '../../titles/title-matcher.js';
import type { Condition } from '../query.js';

/**
 * The roles that a condition does not rule out, found without testing all roles of a catalogue and in its order; undefined
 * where any role may be one.
 */
export function candidatesFor(condition: Condition, catalog: Catalog): readonly Role[] | undefined {
  const { index } = catalog;
  switch (condition.kind) {
    case 'level': {
      const [level, another] = new Set(condition.levels.map((each) => each.toLowerCase()));
      return another === undefined ? (index.byLevel.get(level ?? '') ?? []) : undefined;
    }
    case 'family': {
      const families = new Set(condition.families);
      return catalog.families.filter(({ id }) => families.has(id)).flatMap(({ roles }) => roles);
    }
    case 'titled': {
      const stems = condition.words.flatMap((word) => stemmed(word).stems);
      return shortest(stems.map((each) => index.byTitleStem.get(each) ?? [])) ?? [];
    }
    case 'and':
      return shortest(
        condition.conditions.flatMap((part) => {
          const found = candidatesFor(part, catalog);
          return found ? [found] : [];
        }),
      );
    default:
      return undefined;
  }
}

function shortest(lists: readonly (readonly Role[])[]): readonly Role[] | undefined {
  const [first, ...others] = lists;
  return others.reduce((least, list) => (least && least.length <= list.length ? least : list), first);
}
