import type { Catalog, Role } from '../../catalog/catalog.js';
import {
  allItems,
  DUTY_KINDS,
  type Duties,
  type DutyGroup,
  type DutyKind,
  dutiesOf,
} from '../../catalog/duties.js';
import { capital, count, listed, quoted } from '../../text/prose.js';
import type { Source } from '../answer.js';
import { type Finding, joinLines, type Line } from '../finding.js';
import { listPart, textPart } from '../parts/build-parts.js';
import { type Cell, textCell } from '../parts/cell.js';
import { notesAbout, sourceOfRole } from '../sources.js';
import { STATEMENT_NOUNS, theTitle } from '../wording.js';

/** The responsibilities or requirements of a role: its own first, then those it inherits or shares. */
export function findDuties(catalog: Catalog, role: Role, kind: DutyKind): Finding {
  const duties = dutiesOf(catalog, role, kind);
  const base = {
    notes: [...notesAbout(role, kind), ...dutyNotes(duties, role, kind)],
    sources: sourcesOf(duties, role),
  };
  if (!duties) {
    return {
      ...base,
      outcome: 'not_documented',
      lines: [{ subject: 'the page', predicate: `lists no ${kind} for ${theTitle(role.title)}` }],
    };
  }
  const groups = duties.groups.filter(({ items }) => items.length > 0);
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (total === 0 && duties.toBeDefined) {
    return { ...base, outcome: 'not_documented', lines: [toBeDefinedLine(duties.toBeDefined, role, kind)] };
  }
  return {
    ...base,
    outcome: 'answered',
    lines: [
      {
        subject: theTitle(role.title),
        predicate: `has ${count(total, ...STATEMENT_NOUNS[kind])}${breakdown(groups, role)}${besides(duties)}`,
      },
    ],
    parts: [
      ...textPart(kind === 'responsibilities' ? role.summary : undefined),
      ...groups.flatMap((group) => listPart(headingOf(group, role, kind, groups.length), group.items)),
    ],
  };
}

/** The length of a list of a role or, if it is yet to be written, the page's words for that. */
export function dutyCell(catalog: Catalog, role: Role, kind: DutyKind): Cell {
  const duties = dutiesOf(catalog, role, kind);
  const items = allItems(duties).length;
  if (items > 0) return { kind: 'count', count: items };
  return textCell(duties?.toBeDefined ? capital(duties.toBeDefined.text) : 'Not stated');
}

/** The page's words for each list of a role that is yet to be written. */
export function unwrittenLists(catalog: Catalog, role: Role): string[] {
  return DUTY_KINDS.flatMap((kind) => {
    const toBeDefined = dutiesOf(catalog, role, kind)?.toBeDefined;
    return toBeDefined ? [joinLines([toBeDefinedLine(toBeDefined, role, kind)])] : [];
  });
}

function toBeDefinedLine(state: NonNullable<Duties['toBeDefined']>, role: Role, kind: DutyKind): Line {
  const whose =
    state.role === role ? theTitle(role.title) : `the ${state.role.title}, which the ${role.title} extends,`;
  return { subject: `${kind} of ${whose}`, predicate: `are ${quoted(state.text)}` };
}

/** ": 3 of its own and 9 of the Ecosystem Specialist" */
function breakdown(groups: readonly DutyGroup[], role: Role): string {
  if (groups.length < 2) return '';
  return `: ${listed(groups.map((group) => amountOf(group, role)))}`;
}

/** Says in the line with the count that the count lacks the items of a title outside the catalogue. */
function besides({ extendsOutside }: Duties): string {
  return extendsOutside ? `, besides those of the ${extendsOutside}, which is not in the catalogue` : '';
}

function amountOf({ origin, items }: DutyGroup, role: Role): string {
  switch (origin.kind) {
    case 'own':
      return `${items.length} of its own`;
    case 'inherited':
      return `${items.length} of ${theTitle(origin.from.title)}`;
    case 'shared':
      return `${items.length} shared by ${sharers(role)}`;
  }
}

function headingOf(
  { origin, items }: DutyGroup,
  role: Role,
  kind: DutyKind,
  groups: number,
): string | undefined {
  switch (origin.kind) {
    case 'own':
      return groups > 1 ? `Its own ${kind} (${items.length})` : undefined;
    case 'inherited':
      return `From the ${origin.from.title}, which it extends (${items.length})`;
    case 'shared':
      return `Shared by ${sharers(role)} (${items.length})`;
  }
}

function sharers(role: Role): string {
  return role.track === 'management'
    ? `all leaders in ${role.family.name}`
    : `all individual contributors in ${role.family.name}`;
}

function dutyNotes(duties: Duties | undefined, role: Role, kind: DutyKind): string[] {
  if (!duties) return [];
  const repeated = duties.groups.reduce((sum, group) => sum + group.repeated, 0);
  const shared = role.family.shared[role.track];
  return [
    ...(duties.toBeDefined && duties.groups.length > 0
      ? [joinLines([toBeDefinedLine(duties.toBeDefined, role, kind)])]
      : []),
    ...(repeated > 0 && notesAbout(role, kind).length === 0
      ? [
          `${capital(count(repeated, 'item'))} that the page states twice ${repeated === 1 ? 'is' : 'are'} shown once.`,
        ]
      : []),
    ...(shared?.[kind] && shared.summary ? [shared.summary] : []),
  ];
}

function sourcesOf(duties: Duties | undefined, role: Role): Source[] {
  const others = (duties?.groups ?? []).flatMap(({ origin }) =>
    origin.kind === 'inherited' ? [origin.from] : [],
  );
  return [role, ...others].map(sourceOfRole);
}
