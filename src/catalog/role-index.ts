import type { Slices } from '../slices.js';
import { stem } from '../text/stem.js';
import { titleKey, titleWords } from '../text/title.js';
import { type Catalog, namesOf, type Role } from './catalog.js';
import { type DutyKind, dutyCount } from './duties.js';
import type { Manager } from './relations.js';

/** Roles by what is asked of many; every list in the order of the catalogue. */
export interface RoleIndex {
  /** By the level, in lower case. */
  byLevel: ReadonlyMap<string, readonly Role[]>;
  /** By the stems of the words of their titles. */
  byTitleStem: ReadonlyMap<string, readonly Role[]>;
  /** The stems of the words of each title. */
  titleStems: ReadonlyMap<Role, readonly string[]>;
  /** Whom pages name as managers, by the title as it is written. */
  managers: ReadonlyMap<string, Manager>;
  /** The roles that report to each role that has any. */
  reports: ReadonlyMap<Role, readonly Role[]>;
  /** How many requirements and responsibilities each role has, where its pages state all of them. */
  dutyCounts: Readonly<Record<DutyKind, ReadonlyMap<Role, number>>>;
}

/** Indexes the roles of a catalogue, one at a time. */
export function* buildRoleIndex(catalog: Omit<Catalog, 'index'>): Slices<RoleIndex> {
  const byLevel = new Map<string, Role[]>();
  const byTitleStem = new Map<string, Role[]>();
  const titleStems = new Map<Role, readonly string[]>();
  const managers = new Map<string, Manager>();
  const reports = new Map<Role, readonly Role[]>();
  const dutyCounts = { requirements: new Map<Role, number>(), responsibilities: new Map<Role, number>() };
  // Many titles have the same few words.
  const stems = new Map<string, string>();
  for (const role of catalog.roles) {
    const ofTitle = titleWords(role.title).map((word) => getOrAdd(stems, word, () => stem(word)));
    titleStems.set(role, ofTitle);
    for (const each of new Set(ofTitle)) getOrAdd(byTitleStem, each, () => []).push(role);
    getOrAdd(byLevel, role.level.toLowerCase(), () => []).push(role);
    for (const title of role.reportsTo?.managers ?? [])
      getOrAdd(managers, title, () => ({ title, role: catalog.roleByKey.get(titleKey(title)) }));
    const reporting = namesOf(role).flatMap((name) => catalog.reportsByKey.get(titleKey(name)) ?? []);
    if (reporting.length > 0) reports.set(role, [...new Set(reporting)]);
    for (const kind of ['requirements', 'responsibilities'] as const) {
      const count = dutyCount(catalog, role, kind);
      if (count !== undefined) dutyCounts[kind].set(role, count);
    }
    yield;
  }
  return { byLevel, byTitleStem, titleStems, managers, reports, dutyCounts };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
