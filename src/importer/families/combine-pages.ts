import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { isSameValue } from '../../collections.js';
import { titleKey } from '../../text/title.js';
import type { BuiltPage, PageRole } from '../facts/build-page.js';
import { type FamilyFacts, isIntroduction, isOfTrack } from '../facts/family-facts.js';
import { type Leftover, leftoverOf } from '../facts/leftover.js';
import { FAMILY_KINDS, isFamilyKind } from '../language/kinds.js';
import type { Page } from '../pages/page.js';
import { joinRoles, type LineOf } from './join-roles.js';
import { inLadderOrder, inUsualOrder } from './ladder-order.js';

type Unplaced = NonNullable<FamilyFile['unplaced']>;

/** Returns the web address of a page or section, if it is known. */
export type AddressOf = (page: Page, anchor?: string) => string | undefined;

/**
 * Makes one family of a group of pages. The first page is its main page. Undefined if no page describes a role.
 */
export function combinePages(
  name: string,
  pages: readonly BuiltPage[],
  hasIndex: boolean,
  addressOf: AddressOf,
  lineOf: LineOf,
): FamilyFile | undefined {
  const [main, ...others] = pages;
  if (!main || pages.every(({ roles }) => roles.length === 0)) return undefined;
  const { page } = main;
  const unplaced = pages.flatMap((built) => unplacedOf(built.rest, built.page, page));
  const facts = mergeFacts(main.family, others, unplaced, page);
  const roles = joinTitles(
    pages.flatMap((built, index) =>
      built.roles.map((role) => ({
        isCommon: hasIndex && index === 0,
        entry: withPageFacts(entryOf(role, built.page, page, addressOf), built, index === 0 ? {} : facts),
        from: built.page,
      })),
    ),
    lineOf,
  );
  const isOrdered = others.length === 0 || (hasIndex && main.roles.length > 0);
  return {
    family: name,
    source: { page: page.title, url: addressOf(page) ?? null, date: page.date ?? null, file: page.file },
    ...facts,
    ...(unplaced.length > 0 && { unplaced: unplaced.sort(byLine) }),
    roles: inLadderOrder(isOrdered ? roles : inUsualOrder(roles)),
  };
}

function entryOf({ entry, anchor, rest }: PageRole, page: Page, main: Page, addressOf: AddressOf): RoleEntry {
  const url = addressOf(page, anchor);
  const source = { ...(page === main ? {} : { file: page.file }), ...(url && { url }) };
  const unplaced = unplacedOf(rest, page, page).sort(byLine);
  return {
    ...entry,
    ...(Object.keys(source).length > 0 && { source }),
    ...(unplaced.length > 0 && { unplaced }),
  };
}

/** Gives roles the facts that their page states for all its roles, where these differ from the family's main page. */
function withPageFacts(entry: RoleEntry, { family }: BuiltPage, common: FamilyFacts): RoleEntry {
  const own = FAMILY_KINDS.filter(
    (kind) =>
      family[kind] !== undefined && common[kind] !== undefined && !isSameValue(family[kind], common[kind]),
  );
  return { ...Object.fromEntries(own.map((kind) => [kind, family[kind]])), ...entry };
}

/** Adds the facts of further pages to those of the main page. Where a further page differs, adds its text to `unplaced`. */
function mergeFacts(
  first: FamilyFacts,
  others: readonly BuiltPage[],
  unplaced: Unplaced,
  main: Page,
): FamilyFacts {
  const facts: FamilyFacts = { ...first };
  for (const built of others) {
    for (const key of Object.keys(built.family) as (keyof FamilyFacts)[]) {
      const value = built.family[key];
      if (facts[key] === undefined) Object.assign(facts, { [key]: value });
      else if (!isSameValue(facts[key], value) && !(isFamilyKind(key) && built.roles.length > 0))
        unplaced.push(...unplacedOf(linesOf(built, key), built.page, main));
    }
  }
  return facts;
}

/** A page without a family. Its facts about a family become leftovers. */
export function withoutFamily(built: BuiltPage): BuiltPage {
  const { outline, rest, ignored } = built;
  const known = new Set([...rest, ...ignored].map(({ line, text }) => `${line} ${text}`));
  const parts = [outline.family, outline.shared, ...outline.specialties.map((each) => each.parts)].flat();
  const others = parts
    .flatMap(({ node }) => node.blocks.map((block) => leftoverOf(node, block)))
    .filter(({ line, text }) => !known.has(`${line} ${text}`));
  return { ...built, family: {}, rest: [...rest, ...others] };
}

/** The text that a fact of a family was read from. */
function linesOf({ outline, page }: BuiltPage, key: keyof FamilyFacts): Leftover[] {
  const parts = {
    summary: outline.family.filter((part) => isIntroduction(page, part)),
    shared: [...outline.shared, ...outline.family.filter(isOfTrack)],
    specialties: [
      ...outline.family.filter(({ kind }) => kind === 'specialties'),
      ...outline.specialties.flatMap((specialty) => specialty.parts),
    ],
    performance_indicators: outline.family.filter(({ kind }) => kind === 'performance_indicators'),
    career_ladder: outline.family.filter(({ kind }) => kind === 'career_ladder'),
    hiring_process: outline.family.filter(({ kind }) => kind === 'hiring_process'),
  }[key];
  return parts.flatMap(({ node }) => node.blocks.map((block) => leftoverOf(node, block)));
}

interface DescribedRole {
  entry: RoleEntry;
  from: Page;
  /** Whether it is from the index of a folder. */
  isCommon: boolean;
}

/** Joins the roles of one title. A role's own page takes precedence over the index. */
function joinTitles(roles: readonly DescribedRole[], lineOf: LineOf): RoleEntry[] {
  const joined = new Map<string, DescribedRole>();
  for (const role of roles) {
    const key = titleKey(role.entry.title);
    const known = joined.get(key);
    if (!known) {
      joined.set(key, role);
      continue;
    }
    const [first, second] = known.isCommon && !role.isCommon ? [role, known] : [known, role];
    joined.set(key, { ...first, entry: joinRoles(first.entry, second.entry, second.from.file, lineOf) });
  }
  return [...joined.values()].map(({ entry }) => entry);
}

function unplacedOf(leftovers: readonly Leftover[], page: Page, main: Page): Unplaced {
  return leftovers.map(({ line, text, heading }) => ({
    line,
    ...(heading !== '' && heading !== page.title && { heading }),
    text,
    ...(page === main ? {} : { file: page.file }),
  }));
}

function byLine(a: Unplaced[number], b: Unplaced[number]): number {
  return (a.file ?? '').localeCompare(b.file ?? '', 'en') || a.line - b.line;
}
