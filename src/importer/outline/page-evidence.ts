import { titleKey } from '../../text/title.js';
import {
  isBareHead,
  isBareLevel,
  isTitle,
  roleName,
  strengthOfTitle,
  withoutLevel,
} from '../language/job-titles.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import { isKnownCode } from '../language/level-codes.js';
import { isAboutWork, isOfMany, namesWork } from './heading-signs.js';
import { insideOf, type Node, statesGrade } from './node.js';
import type { Reason } from './outline.js';
import { isShapedAsJob } from './role-signs.js';
import { subjectBelow } from './role-title.js';

interface Evidence extends Reason {
  holds: (root: Node, own: readonly Node[], roles: ReadonlySet<Node>) => boolean;
}

/** Headings of pages about tools and rules. Pages about jobs do not have them. */
const NO_JOB =
  /^(?:usage|installation|installing|getting started|quick ?start|prerequisites|licen[cs]e|contributing|configuration|api|change ?log|policy statement|enforcement|exceptions|violations|revision history|applicability)$/i;

/** Reasons for and against a whole page being one role. `own` are the sections outside of other roles. */
const EVIDENCE: readonly Evidence[] = [
  { what: 'a title', weight: 2, holds: ({ section }) => isTitle(roleName(section.heading)) },
  {
    what: 'perhaps a title',
    weight: 1,
    holds: ({ section }) => strengthOfTitle(roleName(section.heading)) === 'weak',
  },
  {
    what: 'a title and the code of a level',
    weight: 2,
    holds: ({ code, name }) => code !== undefined && strengthOfTitle(name) !== 'none',
  },
  {
    what: 'the code of a level alone',
    weight: 2,
    holds: ({ code, name }) => code !== undefined && name === '' && isKnownCode(code),
  },
  {
    what: 'a title and a list',
    weight: 2,
    holds: ({ section, name }, own) =>
      isTitle(roleName(name === '' ? section.heading : name)) &&
      !isOfMany(section.heading) &&
      !namesWork(section.heading) &&
      own.some(hasList),
  },
  { what: 'responsibilities', weight: 2, holds: (_, own) => has(own, 'responsibilities') },
  { what: 'requirements', weight: 2, holds: (_, own) => has(own, 'requirements') },
  { what: 'expectations', weight: 2, holds: (_, own) => has(own, 'expectations') },
  {
    what: 'a grade',
    weight: 4,
    holds: (_, own, roles) => roles.size === 0 && own.some((node) => statesGrade(node)),
  },
  { what: 'a grade before the first role', weight: 8, holds: hasGradeOfItsOwn },
  {
    what: 'facts in labels',
    weight: 3,
    holds: ({ blocks }) => blocks.some(({ isFact }) => isFact === true),
  },
  {
    what: 'a reporting line',
    weight: 2,
    holds: (_, own) =>
      own.some(
        ({ blocks, kind }) =>
          !isDuty(kind) &&
          blocks.some(({ statements }) => statements.some((each) => each.kind === 'reporting line')),
      ),
  },
  { what: 'sentences about a title', weight: 1, holds: (root) => subjectBelow(root) !== undefined },
  {
    what: 'neither a title nor the lists of a job',
    weight: -2,
    holds: ({ section, code }, own) =>
      code === undefined &&
      strengthOfTitle(roleName(section.heading)) === 'none' &&
      !has(own, 'responsibilities') &&
      !has(own, 'requirements'),
  },
  {
    what: 'nothing below',
    weight: -4,
    holds: ({ blocks, children }) => blocks.length === 0 && children.length === 0,
  },
  { what: 'roles of its own', weight: -7, holds: (_root, _own, roles) => roles.size > 0 },
  {
    what: 'its title in those of its levels',
    weight: -3,
    holds: (root, _own, roles) => roles.size > 1 && [...roles].every((role) => isHeadOf(role, root)),
  },
  {
    what: 'a table of its levels, and no lists of its own',
    weight: -7,
    holds: (root, own) =>
      insideOf(root).filter((node) => isLevelRow(node, root)).length > 1 &&
      !own.some(({ kind }) => isDuty(kind)),
  },
  {
    what: 'several sections with the lists of a job',
    weight: -5,
    holds: ({ children }) => children.filter(isShapedAsJob).length > 1,
  },
  {
    what: 'a page about hiring or the like',
    weight: -5,
    holds: ({ children: [first, ...others] }) =>
      first !== undefined && others.length === 0 && first.section.depth === 1 && isFamilyKind(first.kind),
  },
  {
    what: 'a name of several levels',
    weight: -5,
    holds: ({ section, code }) =>
      code === undefined &&
      /\b(?:levels|ladders?|tracks|titles)$/i.test(section.heading) &&
      strengthOfTitle(roleName(section.heading)) === 'none',
  },
  {
    what: 'sections of a project or a policy',
    weight: -5,
    holds: ({ children }) => children.some(({ section }) => NO_JOB.test(section.heading)),
  },
  {
    what: 'a title about how things are done',
    weight: -5,
    holds: ({ section }) => isAboutWork(section.heading),
  },
];

/**
 * The reasons for and against a whole page being one role. `isOneOfLevels` is true if the folder has a page for each level
 * of its job, `isTask` if the page is a task for candidates.
 */
export function pageEvidence(
  root: Node,
  roles: ReadonlySet<Node>,
  isOneOfLevels: boolean,
  isTask: boolean,
): Reason[] {
  const own = [root, ...insideOf(root)].filter((node) => !isInside(node, roles) && !isInTable(node));
  const reasons = EVIDENCE.filter(({ holds }) => holds(root, own, roles)).map(({ what, weight }) => ({
    what,
    weight,
  }));
  if (isTask) reasons.push({ what: 'a task for candidates', weight: -9 });
  const isLevel = isOneOfLevels && isTitle(roleName(root.section.heading));
  return isLevel ? [...reasons, { what: 'pages of its other levels beside it', weight: 2 }] : reasons;
}

/** Whether a section has a list. Menus and the steps of hiring do not count. */
function hasList({ blocks, kind }: Node): boolean {
  return !isFamilyKind(kind) && blocks.some(({ block }) => block.kind === 'item' && !block.isLink);
}

/** Whether a role is the head of the page's job: "Director, Oven Controller" on the page "Oven Controller". */
function isHeadOf({ name }: Node, root: Node): boolean {
  const [head = '', ...rest] = name.split(', ');
  return isBareHead(head) && titleKey(rest.join(', ')) === titleKey(roleName(root.section.heading));
}

/** Whether a table row is a level of the page's job: "Senior Baker" on the page "Baker". */
function isLevelRow({ section, name }: Node, root: Node): boolean {
  const isLevel = name === '' || withoutLevel(name) === withoutLevel(roleName(root.section.heading));
  return section.form === 'record' && isLevel;
}

/** Whether a section is a row or column of a table, or inside one. Its text is about that row or column alone. */
function isInTable({ section, parent }: Node): boolean {
  return (
    section.form === 'record' || section.form === 'column' || (parent !== undefined && isInTable(parent))
  );
}

function isInside(node: Node, roles: ReadonlySet<Node>): boolean {
  return roles.has(node) || (node.parent !== undefined && isInside(node.parent, roles));
}

function has(own: readonly Node[], kind: Node['kind']): boolean {
  return own.some((node) => node.kind === kind && (node.blocks.length > 0 || node.children.length > 0));
}

/** Whether the page states one grade before its first role. Several grades would be those of the levels below. */
function hasGradeOfItsOwn(root: Node, _own: readonly Node[], roles: ReadonlySet<Node>): boolean {
  const first = Math.min(...[...roles].map(({ index }) => index));
  const graded = insideOf(root)
    .filter(({ index, kind }) => index < first && kind === 'grade')
    .flatMap(({ blocks }) =>
      blocks.filter(({ statements }) => statements.some(({ kind }) => kind === 'grade')),
    );
  return (
    roles.size > 0 &&
    graded.length === 1 &&
    isTitle(root.section.heading) &&
    !isBareLevel(root.section.heading)
  );
}
