import type { Slices } from '../../slices.js';
import { stem } from '../../text/stem.js';
import { titleKey, titleWords } from '../../text/title.js';
import { linkManagers, runsIn } from '../../titles/link-managers.js';
import { buildTitleIndex, type TitleEntry } from '../../titles/title-index.js';
import type { StemmedTitle } from '../../titles/title-matcher.js';
import { initialsOf } from '../../titles/words/acronyms.js';
import type { Catalog, Role } from '../catalog.js';

type Named = Pick<Catalog, 'architecture' | 'roles' | 'roleById' | 'roleByKey' | 'reportsByKey'>;

/**
 * The roles that pages name as managers in other words than their titles, by those words: "CISO", "L&D Manager". `titles`
 * and `byStem`: the titles of the roles, and the roles by the stems of their titles.
 */
export function* linkedManagers(
  catalog: Named,
  titles: ReadonlyMap<Role, StemmedTitle>,
  byStem: ReadonlyMap<string, readonly Role[]>,
): Slices<ReadonlyMap<string, Role>> {
  const { architecture, roles, roleById, roleByKey, reportsByKey } = catalog;
  const outside = new Set(architecture.outsideTitles.map(titleKey));
  const named = new Set(roles.flatMap(({ reportsTo }) => reportsTo?.managers ?? []));
  const unknown = [...named].filter((name) => {
    const key = titleKey(name);
    return !roleByKey.has(key) && !outside.has(key) && mayLink(name, titles, byStem);
  });
  // An index of all titles takes long to build, and is rarely needed.
  if (unknown.length === 0) return new Map();
  yield;
  const links = yield* linkNames(unknown, roles.map(entryOf));
  return new Map(
    [...links].flatMap(([name, id]): [string, Role][] => {
      const role = roleById.get(id);
      // Nobody is their own manager.
      const isOwn = role !== undefined && (reportsByKey.get(titleKey(name)) ?? []).includes(role);
      return role && !isOwn ? [[name, role]] : [];
    }),
  );
}

/** The ids of the entries that some names of managers mean, as far as their words say. */
export function* linkNames(
  names: readonly string[],
  entries: readonly TitleEntry[],
): Slices<ReadonlyMap<string, string>> {
  const index = yield* buildTitleIndex({ entries, outsiders: [], families: [] }, new Set());
  yield;
  return linkManagers(names, index);
}

function entryOf({ id, title, aliases, level, family }: Role): TitleEntry {
  return { id, title, aliases, level, family: family.id };
}

/** Initials as people write them: "CISO", "L&D". */
const INITIALS = /(?<!\p{L})\p{Lu}(?:&?\p{Lu}){1,5}(?!\p{L})/gu;

/** A quick look whether a name may mean a role: some title has all its words, or may have them as initials. */
function mayLink(
  name: string,
  titles: ReadonlyMap<Role, StemmedTitle>,
  byStem: ReadonlyMap<string, readonly Role[]>,
): boolean {
  const words = titleWords(name);
  const stems = words.map(stem);
  const isInOne = (byStem.get(stems[0] ?? '') ?? []).some((role) => {
    const own = titles.get(role)?.stems ?? [];
    return stems.every((each) => own.includes(each));
  });
  const hasInitials = (name.match(INITIALS) ?? []).some((initials) => {
    const [word = '', another] = titleWords(initials);
    return initials.includes('&') || (another === undefined && !byStem.has(stem(word)));
  });
  return isInOne || hasInitials || runsOf(words).some((run) => byStem.has(stem(initialsOf(run))));
}

/** The words that stand together, for which a title may have initials. */
function runsOf(words: readonly string[]): (readonly string[])[] {
  return [...runsIn(words)].map(([start, end]) => words.slice(start, end));
}
