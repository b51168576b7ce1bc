import { titleKey } from '../../text/title.js';
import { cleanTitle, isBareLevel, strengthOfTitle } from '../language/job-titles.js';
import { isDuty } from '../language/kinds.js';
import { nameIn } from '../language/subjects.js';
import { looseKey } from './match-roles.js';
import { aroundOf, insideOf, type Node, statesGrade } from './node.js';
import { subjectBelow } from './role-title.js';

/** What the rest of the page tells about a section. */
export interface PageContext {
  nodes: readonly Node[];
  /** The words of headings of lists that name whose they are, by what they say before it. */
  subjectOf: (heading: string) => string[];
  /** The titles that rows of tables of levels name. */
  rows: ReadonlySet<string>;
  /** The rows that are steps of a skill, and no jobs. */
  scales: ReadonlySet<Node>;
  /** Whether the page is about levels or jobs by its title. */
  isLadder: boolean;
  /** Whether the page is about how things are done by its title. */
  isAboutWork: boolean;
}

/** What only a role has below its heading. */
export const OWN_KINDS = new Set(['grade', 'responsibilities', 'requirements', 'expectations']);

export function isTitleOrLevel({ name }: Node): boolean {
  return name !== '' && (strengthOfTitle(name) === 'strong' || isBareLevel(name));
}

/** A title, and more than a line about it. */
export function isDescribedTitle(node: Node): boolean {
  return (
    strengthOfTitle(node.name) === 'strong' &&
    [node, ...insideOf(node)].reduce((sum, { blocks }) => sum + blocks.length, 0) > 1
  );
}

/** "Junior Baker (L3)" */
export function isCodedTitle(node: Node): boolean {
  return hasLevelCode(node) && isTitleOrLevel(node);
}

export function hasLevelCode({ code }: Node): boolean {
  return code !== undefined;
}

export function siblingsOf(node: Node): Node[] {
  return (node.parent?.children ?? []).filter(
    (sibling) => sibling !== node && sibling.section.depth === node.section.depth,
  );
}

export function isUnderLevels(node: Node): boolean {
  return aroundOf(node).some(({ kind }) => kind === 'levels');
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

/** "Role", over the grade and the line of a title. On a page that is a role as a whole it is an introduction. */
export function isRoleUnderGeneralHeading(node: Node): boolean {
  if (node.kind !== 'introduction' || node.parent?.parent !== undefined) return false;
  const grade = node.children.some((child) => child.kind === 'grade' && statesGrade(child));
  const others =
    node.parent?.children.some((sibling) => sibling !== node && sibling.kind === 'levels') === true;
  return grade && others && subjectBelow(node) !== undefined;
}

/** What all levels share comes before the heading "Levels", under the name of the family. */
export function isCommonGround(node: Node, { nodes }: PageContext): boolean {
  return (
    node.code === undefined &&
    nodes.some(
      ({ index, kind, section, children }) =>
        index > node.index && section.depth <= node.section.depth && kind === 'levels' && children.length > 0,
    )
  );
}

/** What follows a heading and is part of it: all that is deeper, and the lists of a role even where they are not. */
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

/** Whether a grade is stated below a heading, or below one of its name: "Oven Care Manager Job Grade". */
export function isGraded(node: Node, context: PageContext): boolean {
  if (statesGrade(node)) return true;
  const key = titleKey(cleanTitle(node.name));
  return followersOf(node, context).some(
    (each) =>
      each.kind === 'grade' &&
      statesGrade(each) &&
      (each.section.depth > node.section.depth ||
        titleKey(context.subjectOf(each.section.heading).join(' ')) === key),
  );
}

/** Siblings of one shape are alike: where most of them have titles, the others are jobs with unusual names. */
export function isLikeNamedSibling(node: Node): boolean {
  const shape = shapeOf(node);
  const alike = siblingsOf(node).filter((sibling) => shapeOf(sibling) === shape);
  return shape !== '' && alike.length > 0 && alike.filter(isTitleOrLevel).length * 2 >= alike.length;
}

function shapeOf({ children }: Node): string {
  return children
    .map(({ kind }) => kind)
    .filter((kind) => isDuty(kind) || kind === 'grade')
    .join();
}

/** A title set again above one of its own lists. */
export function repeatsParent(node: Node): boolean {
  const { parent } = node;
  const key = titleKey(cleanTitle(node.name));
  return parent?.parent !== undefined && key !== '' && titleKey(cleanTitle(parent.name)) === key;
}
