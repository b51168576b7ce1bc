import { titleKey } from '../../text/title.js';
import { cleanTitle, isBareLevel, strengthOfTitle } from '../language/job-titles.js';
import { isDuty } from '../language/kinds.js';
import { isKnownCode } from '../language/level-codes.js';
import { nameIn } from '../language/subjects.js';
import { looseKey } from './match-roles.js';
import { aroundOf, hasItems, hasText, insideOf, type Node, statesGrade, statesLine } from './node.js';
import type { Reason } from './outline.js';
import { subjectBelow } from './role-title.js';

/** A section begins a role where the weights of what speaks for it and against it come to this. */
export const ENOUGH = 4;

/** What the rest of the page tells about a section. */
export interface PageContext {
  nodes: readonly Node[];
  /** The words of headings of lists that name whose they are, by what they say before it. */
  subjectOf: (heading: string) => string[];
  /** The titles that rows of tables of levels name. */
  rows: ReadonlySet<string>;
  /** Whether the page is about levels or jobs by its title. */
  isLadder: boolean;
}

interface Evidence extends Reason {
  holds: (node: Node, context: PageContext) => boolean;
}

/** What only a role has below its heading. */
const OWN_KINDS = new Set(['grade', 'responsibilities', 'requirements', 'expectations']);

/** Inside these a section is a role only if its own grade says so: pages nest some roles too deep. */
const OTHER_KINDS = new Set([
  'specialties',
  'hiring_process',
  'performance_indicators',
  'career_ladder',
  'responsibilities',
  'requirements',
]);

/** What speaks for a section beginning a role, and against it. A noun is one weak vote. */
const EVIDENCE: readonly Evidence[] = [
  { what: 'a title', weight: 2, holds: (node) => strengthOfTitle(node.name) === 'strong' },
  { what: 'perhaps a title', weight: 1, holds: (node) => strengthOfTitle(node.name) === 'weak' },
  { what: 'a level', weight: 2, holds: (node) => node.name !== '' && isBareLevel(node.name) },
  { what: 'the code of a level', weight: 2, holds: hasLevelCode },
  {
    what: 'siblings with codes',
    weight: 2,
    holds: (node) => hasLevelCode(node) && siblingsOf(node).some(hasLevelCode),
  },
  { what: 'a column of levels', weight: 3, holds: ({ section }) => section.form === 'column' },
  {
    what: 'a title or level with a grade',
    weight: 6,
    holds: (node, context) => isNamed(node) && isGraded(node, context),
  },
  {
    what: 'a grade right below',
    weight: 4,
    holds: (node) =>
      !isNamed(node) && node.children.some((child) => child.kind === 'grade' && statesGrade(child)),
  },
  { what: 'sentences about this name', weight: 4, holds: (node) => !isNamed(node) && isSubjectBelow(node) },
  { what: 'a general heading over sentences about a title', weight: 8, holds: isRoleUnderGeneralHeading },
  { what: 'a reporting line', weight: 2, holds: (node) => isNamed(node) && statesLine(node) },
  {
    what: 'a row of a table of levels',
    weight: 3,
    holds: (node, { rows }) => hasText(node) && rows.has(looseKey(node.name)),
  },
  {
    what: 'duties below',
    weight: 2,
    holds: (node, context) => followersOf(node, context).some(({ kind }) => OWN_KINDS.has(kind)),
  },
  {
    what: 'text under a heading for levels',
    weight: 2,
    holds: (node) =>
      (isNamed(node) || hasLevelCode(node)) &&
      isUnderLevels(node) &&
      (hasText(node) || node.children.length > 0),
  },
  {
    what: 'a list among roles',
    weight: 2,
    holds: (node, context) =>
      strengthOfTitle(node.name) === 'strong' &&
      hasItems(node) &&
      siblingsOf(node).some((sibling) => isNamed(sibling) && isGraded(sibling, context)),
  },
  {
    what: 'a title among titles on a page of jobs',
    weight: 2,
    holds: (node, { isLadder }) =>
      isLadder && isDescribedTitle(node) && siblingsOf(node).some(isDescribedTitle),
  },
  {
    what: 'siblings of its shape are roles',
    weight: 2,
    holds: (node) => !isNamed(node) && isLikeNamedSibling(node),
  },
  {
    what: 'what all levels share',
    weight: -6,
    holds: (node, context) => isCommonGround(node, context) && !isGraded(node, context),
  },
  {
    what: 'inside a list or among specialties',
    weight: -5,
    holds: (node) => aroundOf(node).some(({ kind }) => OTHER_KINDS.has(kind)),
  },
  {
    what: 'a whole track',
    weight: -4,
    holds: ({ track, name }) => track !== undefined && strengthOfTitle(name) !== 'strong',
  },
  {
    what: 'nothing below',
    weight: -4,
    holds: (node, context) =>
      !hasText(node) && node.children.length === 0 && followersOf(node, context).length === 0,
  },
  {
    what: 'a label',
    weight: -4,
    holds: (node) =>
      node.isLabel && !isCodedTitle(node) && !node.children.some(({ kind }) => OWN_KINDS.has(kind)),
  },
  { what: 'repeats the role it is in', weight: -20, holds: repeatsParent },
  {
    what: 'a code on a page that is about no jobs',
    weight: -4,
    holds: (node, context) =>
      hasLevelCode(node) && strengthOfTitle(node.name) === 'none' && !context.isLadder,
  },
  {
    what: 'a letter that also counts other things',
    weight: -2,
    holds: ({ code, name }) =>
      code !== undefined && strengthOfTitle(name) === 'none' && !/^\d/.test(code) && !isKnownCode(code),
  },
];

/** What speaks for a section beginning a role, and against it. */
export function roleEvidence(node: Node, context: PageContext): Reason[] {
  if (node.kind !== 'other' && !isRoleUnderGeneralHeading(node)) return [];
  return EVIDENCE.filter(({ holds }) => holds(node, context)).map(({ what, weight }) => ({ what, weight }));
}

export function weightOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}

function isNamed({ name }: Node): boolean {
  return name !== '' && (strengthOfTitle(name) === 'strong' || isBareLevel(name));
}

/** A title, and more than a line about it. */
function isDescribedTitle(node: Node): boolean {
  return (
    strengthOfTitle(node.name) === 'strong' &&
    [node, ...insideOf(node)].reduce((sum, { blocks }) => sum + blocks.length, 0) > 1
  );
}

/** "Junior Baker (L3)" */
function isCodedTitle(node: Node): boolean {
  return hasLevelCode(node) && isNamed(node);
}

function hasLevelCode({ code }: Node): boolean {
  return code !== undefined;
}

function siblingsOf(node: Node): Node[] {
  return (node.parent?.children ?? []).filter(
    (sibling) => sibling !== node && sibling.section.depth === node.section.depth,
  );
}

function isUnderLevels(node: Node): boolean {
  return aroundOf(node).some(({ kind }) => kind === 'levels');
}

/** Whether the sentences below a heading are about it by name: "The Barista is a grade 3." */
function isSubjectBelow(node: Node): boolean {
  const key = looseKey(node.name);
  return [node, ...insideOf(node)].some(({ blocks }) =>
    blocks.some(({ statements }) =>
      statements.some(({ subject }) => key !== '' && looseKey(nameIn(subject)) === key),
    ),
  );
}

/** "Role", over the grade and the line of a title. On a page that is a role as a whole it is an introduction. */
function isRoleUnderGeneralHeading(node: Node): boolean {
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
function followersOf(node: Node, { nodes }: PageContext): Node[] {
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
function isGraded(node: Node, context: PageContext): boolean {
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
function isLikeNamedSibling(node: Node): boolean {
  const shape = shapeOf(node);
  const alike = siblingsOf(node).filter((sibling) => shapeOf(sibling) === shape);
  return shape !== '' && alike.length > 0 && alike.filter(isNamed).length * 2 >= alike.length;
}

function shapeOf({ children }: Node): string {
  return children
    .map(({ kind }) => kind)
    .filter((kind) => isDuty(kind) || kind === 'grade')
    .join();
}

/** A title set again above one of its own lists. */
function repeatsParent(node: Node): boolean {
  const { parent } = node;
  const key = titleKey(cleanTitle(node.name));
  return parent?.parent !== undefined && key !== '' && titleKey(cleanTitle(parent.name)) === key;
}
