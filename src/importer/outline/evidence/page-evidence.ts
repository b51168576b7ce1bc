import { NEEDS } from '../../language/heading-words.js';
import { isTitle, strengthOfTitle } from '../../language/job-titles.js';
import { isDuty, isFamilyKind } from '../../language/kinds.js';
import { isKnownCode } from '../../language/level-codes.js';
import { announcesJob, ofOne, roleName } from '../../language/titles/page-names.js';
import { aroundOf, insideOf, type Node, statesGrade } from '../node.js';
import type { Reason } from '../outline.js';
import { subjectBelow } from '../role-title.js';
import {
  isAboutWork,
  isInOwnWords,
  isNoName,
  isOfMany,
  isOfNoJob,
  isOfTeam,
  namesWork,
} from './heading-signs.js';
import {
  hasGradeOfItsOwn,
  hasList,
  hasProse,
  hasSection,
  isHeadOf,
  isInside,
  isInTable,
  isLevelRow,
  isRating,
  speaksOfOne,
} from './page-signs.js';
import { isShapedAsJob } from './role-signs.js';

interface Evidence extends Reason {
  holds: (root: Node, own: readonly Node[], roles: ReadonlySet<Node>) => boolean;
}

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
  {
    what: 'a title that announces a job, and a list',
    weight: 3,
    holds: ({ section }, own) => announcesJob(section.heading) && own.some(hasList),
  },
  { what: 'responsibilities', weight: 2, holds: (_, own) => hasSection(own, 'responsibilities') },
  { what: 'requirements', weight: 2, holds: (_, own) => hasSection(own, 'requirements') },
  { what: 'expectations', weight: 2, holds: (_, own) => hasSection(own, 'expectations') },
  {
    what: 'an introduction of a job',
    weight: 1,
    holds: (_, own) =>
      own.some(
        ({ kind, section }) =>
          kind === 'introduction' && /\b(?:role|position|job|post)\b/i.test(section.heading),
      ),
  },
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
  {
    what: 'sentences about the job, and what it needs',
    weight: 2,
    holds: ({ section }, own) =>
      isTitle(roleName(section.heading)) &&
      own.some((node) => speaksOfOne(node, section.heading)) &&
      own.some((node) => NEEDS.test(node.section.heading)),
  },
  {
    what: 'a name of many, and no sentence about one',
    weight: -1,
    holds: ({ section }, own) =>
      ofOne(roleName(section.heading)) !== undefined &&
      !hasSection(own, 'requirements') &&
      !own.some((node) => speaksOfOne(node, section.heading)),
  },
  { what: 'sentences about a title', weight: 1, holds: (root) => subjectBelow(root) !== undefined },
  {
    what: 'neither a title nor the lists of a job',
    weight: -2,
    holds: ({ section, code }, own) =>
      code === undefined &&
      strengthOfTitle(roleName(section.heading)) === 'none' &&
      !own.some((node) => isDuty(node.kind) && aroundOf(node).every(({ kind }) => kind !== 'other')),
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
      /\b(?:levels|ladders?|tracks|titles|(?:job|role|position) (?:descriptions|profiles)|roles (?:and|&) responsibilities)$/i.test(
        section.heading,
      ) &&
      strengthOfTitle(roleName(section.heading)) === 'none',
  },
  {
    what: 'a question or a placeholder',
    weight: -5,
    holds: ({ section }) => isNoName(section.heading),
  },
  {
    what: 'a page in which a person writes about themselves',
    weight: -4,
    holds: ({ children }) => children.filter(({ section }) => isInOwnWords(section.heading)).length > 1,
  },
  {
    what: 'the page of a team',
    weight: -3,
    holds: ({ children, section }, own) =>
      children.some((child) => isOfTeam(child.section.heading)) &&
      !hasSection(own, 'requirements') &&
      !own.some((node) => speaksOfOne(node, section.heading)),
  },
  {
    what: 'sections of a project or a policy',
    weight: -5,
    holds: ({ children }) => children.some(({ section }) => isOfNoJob(section.heading)),
  },
  {
    what: 'steps of skills',
    weight: -6,
    holds: (root) => insideOf(root).filter(isRating).length >= FEWEST_SKILLS,
  },
  {
    what: 'a title about how things are done',
    weight: -5,
    holds: ({ section }) => isAboutWork(section.heading),
  },
];

const FEWEST_SKILLS = 3;

/** What the path of a page's file says about it. */
export interface PlaceOfPage {
  /** Whether the page is a task for candidates. */
  isTask: boolean;
  /** Whether the page is about a person. */
  isOfPerson: boolean;
  /** Whether it is in a folder of job descriptions. */
  isFiledWithJobs: boolean;
}

/**
 * The reasons for and against a whole page being one role. `isOneOfLevels` is true if the folder has a page for each level
 * of its job.
 */
export function pageEvidence(
  root: Node,
  roles: ReadonlySet<Node>,
  isOneOfLevels: boolean,
  { isTask, isOfPerson, isFiledWithJobs }: PlaceOfPage,
): Reason[] {
  const own = [root, ...insideOf(root)].filter((node) => !isInside(node, roles) && !isInTable(node));
  const reasons = EVIDENCE.filter(({ holds }) => holds(root, own, roles)).map(({ what, weight }) => ({
    what,
    weight,
  }));
  if (isOfPerson) reasons.push({ what: 'a page about a person', weight: -9 });
  if (isTask) reasons.push({ what: 'a task for candidates', weight: -9 });
  if (isFiledWithJobs && (hasSection(own, 'responsibilities') || hasSection(own, 'requirements')))
    reasons.push({ what: 'the list of a job in a folder of jobs', weight: 2 });
  if (isFiledWithJobs && isTitle(roleName(root.section.heading)) && own.some(hasProse))
    reasons.push({ what: 'a title and prose in a folder of jobs', weight: 2 });
  const isLevel = isOneOfLevels && isTitle(roleName(root.section.heading));
  return isLevel ? [...reasons, { what: 'pages of its other levels beside it', weight: 2 }] : reasons;
}
