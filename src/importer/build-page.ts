import type { RoleEntry } from '../catalog/schema.js';
import { titleKey } from '../text/title.js';
import type { Track } from '../titles/levels.js';
import { buildRole } from './build-role.js';
import { type FamilyFacts, readFamilyFacts } from './family-facts.js';
import { FAMILY_KINDS, trackInHeading } from './heading.js';
import type { Outline, Part, RoleOutline } from './outline.js';
import { outlinePage } from './outline-page.js';
import { type Page, type Section, type Statement, sectionAround } from './page.js';
import { readPageFacts } from './page-facts.js';
import { isDuty } from './part.js';
import { findRole } from './role-names.js';

/** A role as its page states it, where on the page, and what is left over of its sections. */
export interface PageRole {
  entry: RoleEntry;
  section: Section;
  rest: readonly Statement[];
}

/** What a page states, as entries of a catalogue, and all of it that could not be placed. */
export interface BuiltPage {
  page: Page;
  roles: readonly PageRole[];
  family: FamilyFacts;
  rest: readonly Statement[];
}

/**
 * Makes the entries of one page. `isCommon` is true for the index of a folder with a page for each level, which
 * describes no role but what all of them share.
 */
export function buildPage(page: Page, isCommon: boolean): BuiltPage {
  const outline = giveOnlyRoleItsPage(giveFamilyItsEnd(withoutRepeats(outlinePage(page, isCommon))));
  const known = readPageFacts(page, outline);
  const roles = known.roles.map((role): PageRole => {
    const { entry, rest } = buildRole(role, {
      titleOf: (name) => findRole(known.roles, name)?.title,
      track: trackAround(page.sections, role.section),
      facts: known.factsOf(role),
    });
    return { entry, section: role.section, rest: rest.filter((statement) => !known.placed.has(statement)) };
  });
  const tracks = [...new Set(roles.map(({ entry }) => entry.track))];
  const family = readFamilyFacts(
    page,
    outline,
    isCommon ? ['individual contributor', 'management'] : tracks,
    known.placed,
  );
  return { page, roles, family: family.facts, rest: family.rest };
}

/** Two sections of one title are one role said twice; what the second says is not taken for the first's. */
function withoutRepeats(outline: Outline): Outline {
  const firsts = new Map<string, RoleOutline>();
  for (const role of outline.roles) {
    const key = titleKey(role.title);
    const first = firsts.get(key);
    if (!first) firsts.set(key, role);
    else if (first.section.depth === 0) first.parts.push(...role.parts);
    else first.parts.push(...role.parts.map((part) => ({ ...part, kind: 'other' as const })));
  }
  return { ...outline, roles: [...firsts.values()] };
}

/** What only the last role has of these, at the end of the page, is of the family: pages nest it too deep. */
function giveFamilyItsEnd(outline: Outline): Outline {
  const last = outline.roles.at(-1);
  if (!last) return outline;
  const others = [
    ...outline.family,
    ...outline.roles.filter((role) => role !== last).flatMap(({ parts }) => parts),
  ];
  const moved = last.parts.filter(
    ({ kind }) => isFamilyKind(kind) && !others.some((part) => part.kind === kind),
  );
  const own = last.parts.filter((part) => !moved.includes(part));
  const roles = outline.roles.map((role) => (role === last ? { ...role, parts: own } : role));
  return { ...outline, roles, family: [...outline.family, ...moved] };
}

function isFamilyKind(kind: Part['kind']): boolean {
  return FAMILY_KINDS.some((known) => known === kind);
}

/** What a page of one role says of everyone, it says of that role; and the other way round. */
function giveOnlyRoleItsPage(outline: Outline): Outline {
  const [role, another] = outline.roles;
  if (!role || another) return outline;
  const ofFamily = role.parts.filter(({ kind }) => isFamilyKind(kind));
  const own = role.parts.filter((part) => !ofFamily.includes(part));
  const graded = outline.family.filter(({ kind }) => kind === 'grade' || kind === 'expectations');
  return {
    ...outline,
    roles: [{ ...role, parts: [...own, ...graded, ...outline.shared.filter(({ kind }) => isDuty(kind))] }],
    shared: [],
    family: [...outline.family.filter((part) => !graded.includes(part)), ...ofFamily],
  };
}

/** The track that the headings around a role put it on, if they do. */
function trackAround(sections: readonly Section[], section: Section): Track | undefined {
  const around = sectionAround(sections, section);
  return around && around.depth > 0
    ? (trackInHeading(around.heading) ?? trackAround(sections, around))
    : undefined;
}
