import { getOrAdd } from '../../collections.js';
import type { Slices } from '../../slices.js';
import { stem } from '../../text/stem.js';
import { titleKey, titleWords } from '../../text/title.js';
import { yearsAskedIn } from '../../text/years.js';
import { type StemmedTitle, stemmed } from '../../titles/title-matcher.js';
import { type Catalog, namesOf, type Role, type RoleIndex } from '../catalog.js';
import { allItems, DUTY_KINDS, dutiesOf, dutyCount } from '../duties.js';
import { statedGrades } from '../grade.js';
import { levelNamesOf } from '../level-names.js';
import { linkedManagers } from './linked-managers.js';

/** Indexes the roles of a catalogue, one at a time. */
export function* buildRoleIndex(catalog: Omit<Catalog, 'index'>): Slices<RoleIndex> {
  const members: { kind: 'role'; role: Role }[] = [];
  const places = new Map<Role, number>();
  const byLevel = new Map<string, Role[]>();
  const byTitleStem = new Map<string, Role[]>();
  const titles = new Map<Role, StemmedTitle>();
  const managers = new Map<string, Role | undefined>();
  const reports = new Map<Role, readonly Role[]>();
  const successors = new Map<Role, Role>();
  const byGrade = new Map<number, Role[]>();
  const otherNames = new Map<Role, string[]>();
  const duties = new DutyIndex();
  // Many titles have the same few words.
  const stems = new Map<string, string>();
  for (const role of catalog.roles) {
    members.push({ kind: 'role', role });
    places.set(role, places.size);
    const ofTitle = titleWords(role.title).map((word) => getOrAdd(stems, word, () => stem(word)));
    titles.set(role, stemmed(role.title, ofTitle));
    for (const each of new Set(ofTitle)) getOrAdd(byTitleStem, each, () => []).push(role);
    for (const level of levelNamesOf(role)) getOrAdd(byLevel, level.toLowerCase(), () => []).push(role);
    for (const grade of new Set(statedGrades(role))) getOrAdd(byGrade, grade, () => []).push(role);
    const successor = catalog.successorByKey.size > 0 && catalog.successorByKey.get(titleKey(role.title));
    if (successor) successors.set(role, successor);
    for (const title of role.reportsTo?.managers ?? [])
      if (!managers.has(title)) managers.set(title, catalog.roleByKey.get(titleKey(title)));
    const reporting = reportsUnder(catalog, namesOf(role));
    if (reporting.length > 0) reports.set(role, [...new Set(reporting)]);
    duties.add(catalog, role);
    yield;
  }
  for (const [name, role] of yield* linkedManagers(catalog, titles, byTitleStem)) {
    managers.set(name, role);
    getOrAdd(otherNames, role, () => []).push(name);
    const reporting = [...(reports.get(role) ?? []), ...reportsUnder(catalog, [name])];
    reports.set(role, [...new Set(reporting)]);
  }
  return {
    members,
    familiesByName: catalog.families.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    places,
    byLevel,
    byTitleStem,
    titles,
    managers,
    otherNames,
    reports,
    successors,
    byGrade,
    dutyCounts: duties.counts,
    years: duties.years,
  };
}

/** The roles whose pages name a manager by one of some names. */
function reportsUnder(
  { reportsByKey }: Pick<Catalog, 'reportsByKey'>,
  names: readonly string[],
): readonly Role[] {
  return names.flatMap((name) => reportsByKey.get(titleKey(name)) ?? []);
}

/** How many duties roles have, and how many years of experience they ask for. */
class DutyIndex {
  readonly counts = { requirements: new Map<Role, number>(), responsibilities: new Map<Role, number>() };
  readonly years = new Map<Role, number>();
  /** Many roles share a requirement. */
  readonly #yearsByItem = new Map<string, number | undefined>();

  add(catalog: Omit<Catalog, 'index'>, role: Role): void {
    for (const kind of DUTY_KINDS) {
      const duties = dutiesOf(catalog, role, kind);
      const count = dutyCount(duties);
      if (count !== undefined) this.counts[kind].set(role, count);
      if (kind === 'requirements') this.#addYears(role, allItems(duties));
    }
  }

  #addYears(role: Role, requirements: readonly string[]): void {
    const asked = requirements.flatMap(
      (item) => getOrAdd(this.#yearsByItem, item, () => yearsAskedIn(item)?.from) ?? [],
    );
    if (asked.length > 0) this.years.set(role, Math.max(...asked));
  }
}
