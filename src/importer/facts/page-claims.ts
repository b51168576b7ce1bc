import { getOrAdd } from '../../collections.js';
import { stem } from '../../text/stem.js';
import { contentWords, titleWords } from '../../text/title.js';
import { isBareHead, isBareLevel, isTitle, withoutLevel } from '../language/job-titles.js';
import { isFamilyKind } from '../language/kinds.js';
import type { StatedFact } from '../language/statements.js';
import { isAnybody, meansEveryRole, nameIn } from '../language/subjects.js';
import { familyName } from '../language/titles/page-names.js';
import { createRoleFinder, type FindRole, hasSameWords } from '../outline/match-roles.js';
import type { Node, ReadBlock } from '../outline/node.js';
import type { Outline, OutlinePart, RoleOutline } from '../outline/outline.js';
import type { Page } from '../pages/page.js';
import type { PageClaim } from './choose-facts.js';

/** The facts about roles that stand outside their sections. */
export interface PageClaims {
  /** The roles with a section, and those that only a sentence about a grade names. */
  roles: RoleOutline[];
  findRole: FindRole<RoleOutline>;
  claimsOf: (role: RoleOutline) => readonly PageClaim[];
  /** The blocks that contain only such facts. */
  placed: ReadonlySet<ReadBlock>;
}

/** Reads the sentences about roles in the family's sections and in the sections of other roles. */
export function readPageClaims(page: Page, outline: Outline): PageClaims {
  const claims = new Map<RoleOutline, PageClaim[]>();
  const placed = new Set<ReadBlock>();
  const roles = [...outline.roles];
  const findRole = createRoleFinder(roles);
  const add = (about: readonly RoleOutline[], statement: StatedFact): void => {
    for (const role of about) getOrAdd(claims, role, () => []).push({ statement, isRow: false });
  };
  for (const { title, node } of levelsInGrades(page, outline, findRole))
    roles.push({ title, heading: title, node, parts: [] });
  for (const { kind, node } of [...outline.family, ...outline.shared])
    for (const block of node.blocks) {
      const about = block.statements.map((statement) => rolesOf(roles, findRole, statement, kind, page));
      for (const [at, statement] of block.statements.entries()) add(about[at] ?? [], statement);
      const isRead = block.whole && about.every(({ length }) => length > 0);
      if (isRead || isNameOfRole(findRole, block)) placed.add(block);
    }
  for (const { role, block, statement } of outline.roles.flatMap(aboutOthers)) {
    const named = namedIn(findRole, statement.subject);
    const about = named.length > 0 ? named : addRole(roles, statement, role);
    const others = about.filter((other) => other !== role);
    add(others, statement);
    if (block.whole && about.length > 0) placed.add(block);
  }
  for (const statement of aboutEveryRole(outline)) add(outline.roles, statement);
  return { roles, findRole, claimsOf: (role) => claims.get(role) ?? [], placed };
}

/** The statements about every role, on a page that is a role itself. */
function aboutEveryRole({ roles }: Outline): StatedFact[] {
  return roles
    .filter(({ node }) => node.parent === undefined)
    .flatMap(({ parts }) => parts.flatMap(({ node }) => node.blocks))
    .flatMap(({ statements }) => statements.filter(({ subject }) => meansEveryRole(subject)));
}

/** The levels of a page's job that only a list of their grades names: "The Baker is a grade 5. The Head Baker is a grade 7." */
function levelsInGrades(
  page: Page,
  { family, roles }: Outline,
  findRole: FindRole<RoleOutline>,
): { title: string; node: Node }[] {
  const job = withoutLevel(familyName(page.title).replace(/s$/, ''));
  return family.flatMap(({ kind, node }) => {
    const grades = node.blocks.flatMap(({ statements }) =>
      statements.filter((each) => each.kind === 'grade'),
    );
    const titles = [...new Set(grades.map(({ subject }) => nameIn(subject)))];
    const areLevels = titles.every((title) => isTitle(title) && withoutLevel(title) === job);
    if (kind !== 'grade' || titles.length < FEWEST_LEVELS || !areLevels) return [];
    return titles
      .filter((title) => !findRole(title) && !roles.some((role) => isKindOf(role.title, title)))
      .map((title) => ({ title, node }));
  });
}

const FEWEST_LEVELS = 2;

/** The statements in a role's text about other roles: "The Senior Baker is a grade 9" below "Baker". */
function aboutOthers(role: RoleOutline): { role: RoleOutline; block: ReadBlock; statement: StatedFact }[] {
  const all = role.parts.flatMap(({ node }) =>
    node.blocks.flatMap((block) => block.statements.map((statement) => ({ role, block, statement }))),
  );
  const isOwn = ({ statement }: { statement: StatedFact }): boolean =>
    hasSameWords(role, nameIn(statement.subject));
  return all.filter((each) => {
    const subject = nameIn(each.statement.subject);
    const rivals = all.filter(({ statement }) => statement.kind === each.statement.kind);
    const areTitles = partsOf(subject).every((part) => isTitle(part) && /^\p{Lu}/u.test(part));
    return areTitles && !isOwn(each) && rivals.some(isOwn);
  });
}

/** Adds the role that only a sentence about its grade names, and returns it. Empty if the sentence names none. */
function addRole(roles: RoleOutline[], { kind, subject }: StatedFact, { node }: RoleOutline): RoleOutline[] {
  const title = nameIn(subject);
  if (kind !== 'grade' || isBareLevel(title) || !/\p{L}{3}/u.test(title)) return [];
  const role: RoleOutline = { title, heading: title, node, parts: [] };
  roles.push(role);
  return [role];
}

/** The roles that a subject names: "the Product Design Manager and the Senior Manager". */
function namedIn(findRole: FindRole<RoleOutline>, subject: string): RoleOutline[] {
  const name = nameIn(subject);
  const role = findRole(name);
  if (role) return [role];
  const parts = partsOf(name);
  const found = parts.flatMap((part) => findRole(part) ?? []);
  return parts.length > 1 && found.length === parts.length ? found : [];
}

/** The names in a subject with several: "Product Design Manager and the Senior Manager". */
function partsOf(name: string): string[] {
  return name.split(/,? and (?:the )?/);
}

/** The roles that a sentence in a family section is about: those it names, or all roles of the level or job it names. */
function rolesOf(
  roles: readonly RoleOutline[],
  findRole: FindRole<RoleOutline>,
  statement: StatedFact,
  kind: OutlinePart['kind'],
  page: Page,
): readonly RoleOutline[] {
  // "This role" below the steps of hiring is that of one team.
  if (isFamilyKind(kind) && isAnybody(statement.subject)) return [];
  const named = namedIn(findRole, statement.subject);
  if (named.length > 0) return named;
  const name = nameIn(statement.subject).replace(/\s*\([^()]*\)$/, '');
  const kinds = isTitle(name) && !isBareHead(name) ? roles.filter(({ title }) => isKindOf(title, name)) : [];
  if (kinds.length > 0 || statement.kind === 'grade') return kinds;
  const level = isBareLevel(singularOf(name)) ? stemmed(name)[0] : undefined;
  if (level) return roles.filter(({ title }) => stemmed(title).includes(level));
  const isOneJob = roles.every(
    ({ title }) => isLevelOf(title, page.title) || isLevelOf(page.title, withoutLevel(title)),
  );
  return isOneJob && (isAnybody(statement.subject) || isLevelOf(page.title, name)) ? roles : [];
}

/** Whether a title is a name with a field after it: "Baker, Rye" for "Baker". */
function isKindOf(title: string, name: string): boolean {
  return [', ', ' ('].some((joint) => title.toLowerCase().startsWith(`${name}${joint}`.toLowerCase()));
}

/** A name in the singular: "Principal" for "Principals". */
function singularOf(name: string): string {
  return name.replace(/s$/, '');
}

function stemmed(text: string): string[] {
  return titleWords(text).map(stem);
}

/** Whether a title has every word of a job's name: "Director, Corporate Controller" of "Corporate Controller". */
function isLevelOf(title: string, job: string): boolean {
  const words = stemmed(title);
  return contentWords(familyName(job))
    .map(stem)
    .every((word) => words.includes(word));
}

/** Whether an item only names a role or level of the page, as a table of contents does. */
function isNameOfRole(findRole: FindRole<RoleOutline>, { block }: ReadBlock): boolean {
  return block.kind === 'item' && (isBareLevel(block.text) || findRole(block.text) !== undefined);
}
