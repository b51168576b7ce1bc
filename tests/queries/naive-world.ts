import type { Catalog, Role, Statement } from '../../src/catalog/catalog.js';
import { allItems, type DutyKind, dutiesOf } from '../../src/catalog/duties.js';
import { type PageList, saidInList } from '../../src/catalog/page-lists.js';
import { managersOf } from '../../src/catalog/relations.js';
import { statementsOf } from '../../src/catalog/statements.js';
import type { Measure } from '../../src/queries/query-terms.js';
import { searchForm } from '../../src/text/mentions.js';
import { stem } from '../../src/text/stem.js';
import { plainWords, titleKey, titleWords } from '../../src/text/title.js';
import { yearsAskedIn } from '../../src/text/years.js';

/** Somebody, as text: the id of a role, or "outside: " and the title of a manager. */
export type Id = string;

/** A catalogue as plain lists, without an index. */
export interface World {
  roles: ReadonlyMap<Id, Role>;
  managers: (id: Id) => readonly Id[];
  reports: (id: Id) => readonly Id[];
  grades: (id: Id) => readonly number[];
  values: (id: Id, measure: Measure) => readonly number[];
  title: (id: Id) => string;
  titleForms: (id: Id) => readonly string[];
  statements: (id: Id) => readonly (Statement & { forms: readonly string[] })[];
  /** The sentences of a list of its page, or else of its family's. */
  list: (id: Id, list: PageList) => readonly { forms: readonly string[] }[];
  successors: (id: Id) => readonly Id[];
  predecessors: (id: Id) => readonly Id[];
}

export function createWorld(catalog: Catalog): World {
  const roles = new Map(catalog.roles.map((role) => [role.id, role]));
  const managers = new Map(
    catalog.roles.map((role) => [
      role.id,
      unique(managersOf(catalog, role).map((manager) => manager.role?.id ?? outside(manager.title))),
    ]),
  );
  const statements = new Map(
    catalog.roles.map((role) => [
      role.id,
      statementsOf(catalog, role).map((statement) => ({
        ...statement,
        forms: plainWords(statement.text).map(searchForm),
      })),
    ]),
  );
  const grades = (id: Id): readonly number[] => {
    const role = roles.get(id);
    return role?.grade === undefined ? (role?.openGrades ?? []) : [role.grade];
  };
  const managed = new Map<Id, Id[]>();
  const reports = (id: Id): Id[] => {
    const found = managed.get(id) ?? [...roles.keys()].filter((other) => managers.get(other)?.includes(id));
    managed.set(id, found);
    return found;
  };
  const dutyCounts = {
    requirements: countDuties(catalog, 'requirements'),
    responsibilities: countDuties(catalog, 'responsibilities'),
  };
  const keys = catalog.roles.map((role) => ({
    id: role.id,
    title: titleKey(role.title),
    names: [role.title, ...role.aliases].map(titleKey),
    formerly: role.formerly === undefined ? undefined : titleKey(role.formerly.title),
  }));
  // If two roles say that they replaced one, the last of them counts.
  const successors = new Map(
    keys.map(({ id, title }) => [
      id,
      keys
        .filter(({ formerly }) => formerly === title)
        .slice(-1)
        .map((found) => found.id),
    ]),
  );
  const predecessors = new Map(
    keys.map(({ id, formerly }) => [
      id,
      keys
        .filter(({ names }) => formerly !== undefined && names.includes(formerly))
        .slice(-1)
        .map((found) => found.id),
    ]),
  );
  const outsiders = new Map(
    catalog.roles.flatMap((role) =>
      managersOf(catalog, role).map((manager) => [outside(manager.title), manager.title]),
    ),
  );
  const title = (id: Id): string => roles.get(id)?.title ?? outsiders.get(id) ?? '';
  const years = yearsAsked(catalog);
  return {
    roles,
    managers: (id) => managers.get(id) ?? [],
    reports,
    grades,
    values: (id, measure) => {
      if (measure === 'grade') return grades(id);
      if (measure === 'direct_reports') return [reports(id).length];
      if (measure === 'managers') return countNamed(managers.get(id) ?? []);
      if (measure === 'years') return years.get(id) ?? [];
      return dutyCounts[measure].get(id) ?? [];
    },
    title,
    titleForms: (id) => titleWords(title(id)).map(stem),
    statements: (id) => statements.get(id) ?? [],
    list(id, list) {
      const role = roles.get(id);
      const [said = []] = role
        ? [role, role.family].map((owner) => saidInList(owner, list)).filter(({ length }) => length > 0)
        : [];
      return said.map((text) => ({ forms: plainWords(text).map(searchForm) }));
    },
    successors: (id) => successors.get(id) ?? [],
    predecessors: (id) => predecessors.get(id) ?? [],
  };
}

function countNamed(named: readonly Id[]): number[] {
  return named.length > 0 ? [new Set(named).size] : [];
}

function countDuties(catalog: Catalog, kind: DutyKind): Map<Id, number[]> {
  return new Map(
    catalog.roles.map((role) => {
      const duties = dutiesOf(catalog, role, kind);
      const isKnown = duties && !duties.toBeDefined && !duties.extendsOutside;
      return [role.id, isKnown ? [allItems(duties).length] : []];
    }),
  );
}

/** The most years that any requirement asks for. */
function yearsAsked(catalog: Catalog): Map<Id, number[]> {
  return new Map(
    catalog.roles.map((role) => {
      const asked = allItems(dutiesOf(catalog, role, 'requirements')).flatMap(
        (item) => yearsAskedIn(item)?.from ?? [],
      );
      return [role.id, asked.length > 0 ? [Math.max(...asked)] : []];
    }),
  );
}

export function outside(title: string): Id {
  return `outside: ${titleKey(title)}`;
}

export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
