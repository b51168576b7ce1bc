import { titleKey } from '../../../text/title.js';
import { cleanTitle, isBareLevel, strengthOfTitle, withoutFirstLevel } from '../../language/job-titles.js';
import { isDuty } from '../../language/kinds.js';
import { nameIn } from '../../language/subjects.js';
import { looseKey } from '../match-roles.js';
import { aroundOf, hasItems, hasText, insideOf, type Node, statesGrade } from '../node.js';
import type { RoleOutline } from '../outline.js';
import { subjectBelow } from '../role-title.js';
import { isTitleOrLevel, siblingsOf } from './among-titles.js';
import { isAboutWork } from './heading-signs.js';

/** What the rest of a page says about its sections. */
export interface PageContext {
  nodes: readonly Node[];
  /** The words in a list's heading that name the list's owner. */
  subjectOf: (heading: string) => string[];
  /** The titles in table rows. */
  rows: ReadonlySet<string>;
  /** The table rows that are steps of a skill, not jobs. */
  scales: ReadonlySet<Node>;
  /** Whether the page is about levels or jobs, by its title. */
  isLadder: boolean;
  /** Whether the page is a list of jobs, by its title. */
  isOfJobs: boolean;
  /** Whether the page is about how things are done, by its title. */
  isAboutWork: boolean;
  /** Whether titles in its headings may be those of people, accounts or meetings. */
  hasOtherTitles: boolean;
}

/** Kinds of sections that only roles have below their headings. */
export const OWN_KINDS = new Set(['grade', 'responsibilities', 'requirements', 'expectations']);

/** Whether a heading has a title and the code of its level: "Junior Baker (L3)", or below "Glazier" "Level 1: Trainee Glazier". */
export function isCodedTitle(node: Node): boolean {
  const job = looseKey(node.parent?.name ?? '');
  const isOfJob = strengthOfTitle(node.name) === 'weak' && job !== '' && looseKey(node.name).endsWith(job);
  return hasLevelCode(node) && (isTitleOrLevel(node) || isOfJob);
}

export function hasLevelCode({ code }: Node): boolean {
  return code !== undefined;
}

/** Whether a page named "Roles and Responsibilities" has a title and a list here, and such titles in most of its sections. */
export function isDutyHolder(node: Node, { nodes: [root] }: PageContext): boolean {
  const isHolder = (each: Node): boolean => strengthOfTitle(each.name) === 'strong' && hasItems(each);
  const sections = [node, ...siblingsOf(node)];
  return (
    node.parent === root &&
    /\broles (?:and|&) responsibilities$/i.test(root?.section.heading ?? '') &&
    isHolder(node) &&
    sections.length >= FEWEST_HOLDERS &&
    sections.filter(isHolder).length * 2 > sections.length
  );
}

const FEWEST_HOLDERS = 3;

/** Whether a column may have a title, and another column has a level of it: "Glazier" or "Staff GM" beside "Senior Glazier" or "Senior GM". */
export function isBesideItsLevels({ section, name, parent }: Node): boolean {
  const job = withoutFirstLevel(name);
  if (section.form !== 'column' || (strengthOfTitle(name) !== 'weak' && job === name)) return false;
  return (parent?.children ?? []).some(
    (other) => other.name !== name && titleKey(withoutFirstLevel(other.name)) === titleKey(job),
  );
}

/** Whether a section is only a code, on a page about no jobs, and no column below the title of a job. */
export function isCodeOfNoJob(node: Node, { isLadder }: PageContext): boolean {
  if (isLadder || node.code === undefined || strengthOfTitle(node.name) !== 'none') return false;
  return (
    node.section.form !== 'column' || !aroundOf(node).some(({ name }) => strengthOfTitle(name) === 'strong')
  );
}

export function isWeakTitleWithFacts({ name, blocks }: Node): boolean {
  return strengthOfTitle(name) === 'weak' && blocks.filter(({ isFact }) => isFact === true).length > 1;
}

export function isUnderLevels(node: Node): boolean {
  return aroundOf(node).some(({ kind }) => kind === 'levels');
}

/** Whether a section is under a heading for roles that stands beside or inside a process. Charters of a group have both. */
export function isPartInProcess(node: Node, { nodes: [root] }: PageContext): boolean {
  const around = aroundOf(node);
  const over = around.find(({ kind }) => kind === 'levels');
  return (
    over !== undefined &&
    [...around, ...(over.parent?.children ?? [])].some(({ section }) => isAboutWork(section.heading)) &&
    !/\b(?:governance|community|charter|constitution|bylaws|council|committee|team|organi[sz]ation)\b/i.test(
      root?.section.heading ?? '',
    )
  );
}

/** Whether the sentences below a heading are about it by name: "The Barista is a grade 3." */
export function isSubjectBelow(node: Node): boolean {
  const key = looseKey(node.name);
  return [node, ...insideOf(node)].some(({ blocks }) =>
    blocks.some(({ statements }) =>
      statements.some(({ subject }) => key !== '' && looseKey(nameIn(subject)) === key),
    ),
  );
}

/** Whether "Role" or a similar heading begins a role: it has a grade and a title below it, and "Levels" beside it. */
export function isRoleUnderGeneralHeading(node: Node): boolean {
  if (node.kind !== 'introduction' || node.parent?.parent !== undefined) return false;
  const grade = node.children.some((child) => child.kind === 'grade' && statesGrade(child));
  const others =
    node.parent?.children.some((sibling) => sibling !== node && sibling.kind === 'levels') === true;
  return grade && others && subjectBelow(node) !== undefined;
}

/** Whether a section is about all levels: it comes before the heading "Levels", or that heading and its titles are inside. */
export function isCommonGround(node: Node, { nodes }: PageContext): boolean {
  // The levels inside another job are not its own.
  const around = new Set([nodes[0], ...aroundOf(node)]);
  return (
    node.code === undefined &&
    (levelsInside(node) !== undefined ||
      nodes.some(
        ({ index, kind, isOverRoles, section, children, parent }) =>
          index > node.index &&
          section.depth <= node.section.depth &&
          around.has(parent) &&
          kind === 'levels' &&
          isOverRoles !== true &&
          children.length > 0,
      ))
  );
}

/** The heading "Levels" right inside a section, with two titles or levels below it. */
export function levelsInside({ children }: Node): Node | undefined {
  return children.find(
    ({ kind, children: steps }) =>
      kind === 'levels' && steps.filter((step) => isTitleOrLevel(step) || hasLevelCode(step)).length > 1,
  );
}

/** The sections after a heading that belong to it: all deeper ones, and a role's lists at any depth. */
export function followersOf(node: Node, { nodes }: PageContext): Node[] {
  const after = nodes.slice(node.index + 1);
  const end = after.findIndex(({ kind, name, section, code }) => {
    const isOther = kind === 'other' || kind === 'introduction';
    const begins =
      isOther &&
      section.form !== 'record' &&
      (section.depth <= node.section.depth ||
        (code === undefined && (strengthOfTitle(name) === 'strong' || isBareLevel(name))));
    return begins || (section.depth <= node.section.depth && !OWN_KINDS.has(kind));
  });
  return end === -1 ? after : after.slice(0, end);
}

/** Whether a grade follows a heading, below it or below a heading that names it: "Oven Care Manager Job Grade". */
export function isGraded(node: Node, context: PageContext): boolean {
  if (statesGrade(node)) return true;
  const key = titleKey(cleanTitle(node.name));
  return followersOf(node, context).some((each, at) => {
    if (each.kind !== 'grade' || !statesGrade(each)) return false;
    const subject = titleKey(context.subjectOf(each.section.heading).join(' '));
    const isRightBelow = at === 0 && subject === '' && each.parent === node.parent;
    return each.section.depth > node.section.depth || subject === key || isRightBelow;
  });
}

/** Whether most siblings with the same lists have titles. The section is then a job with an unusual name. */
export function isLikeNamedSibling(node: Node): boolean {
  const shape = shapeOf(node);
  const alike = siblingsOf(node).filter((sibling) => shapeOf(sibling) === shape);
  return shape !== '' && alike.length > 0 && alike.filter(isTitleOrLevel).length * 2 >= alike.length;
}

/** Whether a section has both a list of duties and a list of needs, and is no list itself. */
export function isShapedAsJob({ kind, children }: Node): boolean {
  return (
    kind === 'other' &&
    ['responsibilities', 'requirements'].every((list) => children.some((child) => child.kind === list))
  );
}

/** Whether a section of a page of jobs has the lists of a job, as its siblings have. Its name need not be a known title. */
export function isJobAmongJobs(node: Node, { isOfJobs }: PageContext): boolean {
  return isOfJobs && isShapedAsJob(node) && siblingsOf(node).some(isShapedAsJob);
}

function shapeOf({ children }: Node): string {
  return children
    .map(({ kind }) => kind)
    .filter((kind) => isDuty(kind) || kind === 'grade')
    .join();
}

/** Whether a heading repeats the title of the section around it, which has text or lists of its own. */
export function repeatsParent(node: Node): boolean {
  const { parent } = node;
  if (parent?.parent === undefined) return false;
  if (!hasText(parent) && !parent.children.some(({ kind }) => OWN_KINDS.has(kind))) return false;
  const key = titleKey(cleanTitle(node.name));
  return key !== '' && titleKey(cleanTitle(parent.name)) === key;
}

/** Whether a list beside a role belongs to it. Some pages give lists the same depth as their role, but then all of them. */
export function hasItsListsBeside({ kind, section }: Node, role: RoleOutline): boolean {
  if (!OWN_KINDS.has(kind) || role.node.parent === undefined) return false;
  const lists = role.parts.filter((part) => isDuty(part.kind));
  return (
    section.depth > role.node.section.depth ||
    lists.every((part) => part.node.section.depth <= role.node.section.depth && part.kind !== kind)
  );
}
