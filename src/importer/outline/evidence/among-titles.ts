import { isAside } from '../../language/heading-words.js';
import { isBareLevel, strengthOfTitle } from '../../language/job-titles.js';
import { namesRoles } from '../../language/titles/page-names.js';
import { aroundOf, hasItems, insideOf, type Node } from '../node.js';
import { isOfMany, isOfTeam } from './heading-signs.js';
import { hasList, hasProse } from './page-signs.js';

/** What the title of a page says about the titles in its headings. */
interface PageOfTitles {
  /** Whether the page is about levels or jobs. */
  isLadder: boolean;
  /** Whether the page is about how things are done, or about people and accounts. */
  hasOtherTitles: boolean;
}

export function isTitleOrLevel({ name }: Node): boolean {
  return name !== '' && (strengthOfTitle(name) === 'strong' || isBareLevel(name));
}

export function siblingsOf(node: Node): Node[] {
  return (node.parent?.children ?? []).filter(
    (sibling) => sibling !== node && sibling.section.depth === node.section.depth,
  );
}

/** Whether a section has a title and more than one line about it. Titles in a list may have one. */
function isDescribedTitle(node: Node): boolean {
  return strengthOfTitle(node.name) === 'strong' && isDescribed(node);
}

function isDescribed(node: Node): boolean {
  return (
    [node, ...insideOf(node)].reduce((sum, { blocks }) => sum + blocks.length, 0) > (node.isLabel ? 0 : 1)
  );
}

/** Whether several siblings of a page about jobs have titles and text, or most siblings of any page. */
export function isTitleAmongTitles(node: Node, page: PageOfTitles): boolean {
  if (!isTitleOrLevel(node)) return false;
  const isAmongJobs = page.isLadder && isDescribed(node) && siblingsOf(node).some(isDescribedTitle);
  return isAmongJobs || (!page.hasOtherTitles && areMostlyTitles(node));
}

/** Whether a section may have a title, and most siblings with text have titles. */
export function isWeakTitleAmongTitles(node: Node, page: PageOfTitles): boolean {
  if (strengthOfTitle(node.name) !== 'weak') return false;
  if (!page.hasOtherTitles && areMostlyTitles(node)) return true;
  if (!page.isLadder || !hasItems(node)) return false;
  const described = siblingsOf(node).filter(isDescribed);
  const titled = described.filter(isDescribedTitle);
  return titled.length > 1 && titled.length * 2 >= described.length;
}

/** Whether a section under a heading such as "Roles" has a short name that is no known title, and most siblings have titles. */
export function isNamedAmongRoles(node: Node, { isOfJobs }: { isOfJobs: boolean }): boolean {
  const { name, section } = node;
  if (section.form !== 'heading' || strengthOfTitle(name) === 'strong' || isBareLevel(name)) return false;
  if (!/^\p{Lu}/u.test(name) || name.split(' ').length > LONGEST_NAME || isAside(name) || isOfMany(name))
    return false;
  if (!isUnderRoles(node, { isOfJobs })) return false;
  const others = siblingsOf(node).filter((sibling) => sibling.kind === 'other' && isDescribed(sibling));
  const titled = others.filter(isDescribedTitle);
  return tells(node, hasList) && titled.length > 1 && titled.length * 3 >= others.length * 2;
}

const LONGEST_NAME = 4;

/** Whether the page or a heading around a section is over roles: "Roles", "Open Positions". */
export function isUnderRoles(node: Node, { isOfJobs }: { isOfJobs: boolean }): boolean {
  return isOfJobs || aroundOf(node).some(({ section }) => namesRoles(section.heading));
}

/** Whether a section and most of its siblings are about jobs by their titles. With lists below them, half will do. */
function areMostlyTitles(node: Node): boolean {
  const sections = (node.parent?.children ?? []).filter(
    ({ kind, section }) => kind === 'other' && section.form !== 'column' && section.form !== 'record',
  );
  if (!sections.includes(node)) return false;
  if (sections.some(({ section }) => isOfTeam(section.heading))) return false;
  // Names of programs have no capitals: "dough-operator".
  const titled = sections.filter(
    (each) => isTitleOrLevel(each) && /\p{Lu}/u.test(each.name) && !isOfMany(each.name),
  );
  // Levels alone may be those of anything.
  if (titled.filter(({ name }) => !isBareLevel(name)).length * 2 < titled.length) return false;
  const listed = titled.filter((each) => tells(each, hasList));
  const told = titled.filter(saysSomething);
  const all = sections.length - sections.filter(({ name }) => strengthOfTitle(name) === 'weak').length;
  if (!saysSomething(node) || told.length < FEWEST_TITLES) return false;
  return told.length * 3 >= all * 2 || listed.length * 2 > all;
}

const FEWEST_TITLES = 4;

function saysSomething(node: Node): boolean {
  return tells(node, hasProse) || tells(node, hasList);
}

function tells(node: Node, has: (part: Node) => boolean): boolean {
  return [node, ...insideOf(node)].some(has);
}
