import type { Catalog, Role } from '../../catalog/catalog.js';
import { isWithin } from '../../catalog/grade.js';
import { stemmed } from '../../titles/title-matcher.js';
import type { Condition } from '../query.js';

/**
 * The roles that may meet a condition, in the order of the catalogue, found without testing every role; undefined if
 * any role may meet it. On demand, also the roles of which no page says whether they do.
 */
export function candidatesFor(
  condition: Condition,
  catalog: Catalog,
  orUnknown = false,
): readonly Role[] | undefined {
  const { index } = catalog;
  switch (condition.kind) {
    case 'grade': {
      if (orUnknown) return undefined;
      const lists = [...index.byGrade].flatMap(([grade, roles]) =>
        condition.ranges.some((span) => isWithin(grade, span)) ? [roles] : [],
      );
      // Lists of several grades, put together, would not be in the order of the catalogue.
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
      const stems = condition.words.flatMap((word) => stemmed(word).stems);
      return shortest(stems.map((each) => index.byTitleStem.get(each) ?? [])) ?? [];
    }
    default:
      return undefined;
  }
}

/** The shortest of some lists; undefined where there is none. */
export function shortest(lists: readonly (readonly Role[])[]): readonly Role[] | undefined {
  const [first, ...others] = lists;
  return others.reduce((least, list) => (least && least.length <= list.length ? least : list), first);
}
