import type { Catalog, Role } from '../../catalog/catalog.js';
import { isWithin } from '../../catalog/grade.js';
import { stemmed } from '../../titles/title-matcher.js';
import type { Condition } from '../query.js';

/**
 * The roles that may meet a condition, in the order of the catalogue, from an index. Undefined if no index helps and every
 * role must be tested. `orUnknown` adds the roles whose pages do not say whether they meet it.
 */
export function candidatesFor(
  condition: Condition,
  catalog: Catalog,
  orUnknown: boolean,
): readonly Role[] | undefined {
  const { index } = catalog;
  switch (condition.kind) {
    case 'grade': {
      if (orUnknown) return undefined;
      const lists = [...index.byGrade].flatMap(([grade, roles]) =>
        condition.ranges.some((span) => isWithin(grade, span)) ? [roles] : [],
      );
      // The lists of several grades, one after the other, would not be in the order of the catalogue.
      return lists.length > 1 ? undefined : (lists[0] ?? []);
    }
    case 'level': {
      const [level, another] = new Set(condition.levels.map((each) => each.toLowerCase()));
      return another === undefined ? (index.byLevel.get(level ?? '') ?? []) : undefined;
    }
    case 'family': {
      const families = new Set(condition.families);
      const [only, another] = families;
      if (another === undefined) return catalog.familyById.get(only ?? '')?.roles ?? [];
      return catalog.families.filter(({ id }) => families.has(id)).flatMap(({ roles }) => roles);
    }
    case 'titled': {
      // Letters are no whole word of an index.
      if (condition.match === 'initial') return undefined;
      const stems = condition.words.flatMap((word) => stemmed(word).stems);
      return shortest(stems.map((each) => index.byTitleStem.get(each) ?? [])) ?? [];
    }
    default:
      return undefined;
  }
}

/** The shortest list; undefined if there is no list. */
export function shortest(lists: readonly (readonly Role[])[]): readonly Role[] | undefined {
  const [first, ...others] = lists;
  return others.reduce((least, list) => (least && least.length <= list.length ? least : list), first);
}
