import { setOfWords } from '../../../text/set-of-words.js';
import { isBareLevel, isLevelOfWeakTitle, strengthOfTitle } from '../../language/job-titles.js';
import { isNameOfTrack } from '../../language/language.js';
import { isKnownCode } from '../../language/level-codes.js';
import { ofOne } from '../../language/titles/page-names.js';
import { looseKey } from '../match-roles.js';
import { aroundOf, hasItems, hasText, type Node, statesGrade, statesLine } from '../node.js';
import type { Reason } from '../outline.js';
import { isFieldBesideSpecialties } from '../specialties.js';
import {
  isNamedAmongRoles,
  isTitleAmongTitles,
  isTitleOrLevel,
  isUnderRoles,
  isWeakTitleAmongTitles,
  siblingsOf,
} from './among-titles.js';
import { isOfMany, isOfOtherLevels, isOfSkills } from './heading-signs.js';
import {
  followersOf,
  hasLevelCode,
  isBesideItsLevels,
  isCodedTitle,
  isCodeOfNoJob,
  isCommonGround,
  isDutyHolder,
  isGraded,
  isJobAmongJobs,
  isLikeNamedSibling,
  isPartInProcess,
  isRoleUnderGeneralHeading,
  isSubjectBelow,
  isUnderLevels,
  isWeakTitleWithFacts,
  OWN_KINDS,
  type PageContext,
  repeatsParent,
} from './role-signs.js';

/** A section begins a role if its reasons have this weight together. */
export const ENOUGH = 4;

interface Evidence extends Reason {
  holds: (node: Node, context: PageContext) => boolean;
}

/** Inside these sections, only a grade of its own makes a section a role. Some pages nest roles too deep. */
const OTHER_KINDS = setOfWords(`
  specialties hiring_process performance_indicators career_ladder responsibilities requirements
`);

/** The reasons for and against a section beginning a role. A noun alone is a weak one. */
const EVIDENCE: readonly Evidence[] = [
  {
    what: 'a title',
    weight: 2,
    // "Manager" alone says no more than a level does.
    holds: ({ name }) => strengthOfTitle(name) === 'strong' && !isBareLevel(name),
  },
  { what: 'perhaps a title', weight: 1, holds: (node) => strengthOfTitle(node.name) === 'weak' },
  {
    what: 'perhaps a title, with facts in labels',
    weight: 3,
    holds: isWeakTitleWithFacts,
  },
  { what: 'a level', weight: 2, holds: (node) => node.name !== '' && isBareLevel(node.name) },
  { what: 'the code of a level', weight: 2, holds: hasLevelCode },
  {
    what: 'siblings with codes',
    weight: 2,
    holds: (node) => hasLevelCode(node) && siblingsOf(node).some(hasLevelCode),
  },
  { what: 'a column beside its other levels', weight: 3, holds: isBesideItsLevels },
  { what: 'a column of levels', weight: 3, holds: ({ section }) => section.form === 'column' },
  {
    what: 'a title or level with a grade',
    weight: 6,
    holds: (node, context) => isTitleOrLevel(node) && isGraded(node, context),
  },
  {
    what: 'a grade right below',
    weight: 4,
    holds: (node) =>
      !isTitleOrLevel(node) && node.children.some((child) => child.kind === 'grade' && statesGrade(child)),
  },
  {
    what: 'sentences about this name',
    weight: 4,
    holds: (node) => !isTitleOrLevel(node) && isSubjectBelow(node),
  },
  { what: 'a general heading over sentences about a title', weight: 8, holds: isRoleUnderGeneralHeading },
  { what: 'a reporting line', weight: 2, holds: (node) => isTitleOrLevel(node) && statesLine(node) },
  {
    what: 'a row of a table of levels',
    weight: 3,
    holds: (node, { rows }) => hasText(node) && node.name !== '' && rows.has(looseKey(node.name)),
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
      (isTitleOrLevel(node) || hasLevelCode(node) || isLevelOfWeakTitle(node.name)) &&
      isUnderLevels(node) &&
      (hasText(node) || node.children.length > 0),
  },
  {
    what: 'a list among roles',
    weight: 2,
    holds: (node, context) =>
      strengthOfTitle(node.name) === 'strong' &&
      hasItems(node) &&
      siblingsOf(node).some((sibling) => isTitleOrLevel(sibling) && isGraded(sibling, context)),
  },
  {
    what: 'a title among titles',
    weight: 2,
    holds: isTitleAmongTitles,
  },
  {
    what: 'a title with a list, among others on a page of roles and responsibilities',
    weight: 2,
    holds: isDutyHolder,
  },
  { what: 'perhaps a title among titles on a page of jobs', weight: 3, holds: isWeakTitleAmongTitles },
  {
    what: 'siblings of its shape are roles',
    weight: 2,
    holds: (node) => !isTitleOrLevel(node) && isLikeNamedSibling(node),
  },
  {
    what: 'a list below a short name among titles, under a heading for roles',
    weight: 4,
    holds: isNamedAmongRoles,
  },
  { what: 'the lists of a job on a page of jobs', weight: 2, holds: isJobAmongJobs },
  {
    what: 'what all levels share',
    weight: -6,
    holds: (node, context) => isCommonGround(node, context) && !isGraded(node, context),
  },
  {
    what: 'inside a list or among specialties',
    weight: -5,
    holds: (node) =>
      aroundOf(node).some(({ kind }) => OTHER_KINDS.has(kind)) || isFieldBesideSpecialties(node),
  },
  {
    what: 'a whole track',
    weight: -4,
    holds: ({ track, name }) =>
      track !== undefined && (strengthOfTitle(name) !== 'strong' || isNameOfTrack(name)),
  },
  {
    what: 'a step of a skill, or an example',
    weight: -8,
    holds: (node) =>
      aroundOf(node).some(
        ({ section }) => isOfSkills(section.heading) || /\bexamples$/i.test(section.heading),
      ),
  },
  {
    what: 'a level of something else',
    weight: -6,
    holds: (node, { nodes: [root] }) =>
      (node.section.form === 'column' ||
        (node.code !== undefined && strengthOfTitle(node.name) === 'none')) &&
      [...aroundOf(node), ...(root ? [root] : [])].some(({ section }) => isOfOtherLevels(section.heading)),
  },
  {
    what: 'a step between levels',
    weight: -6,
    holds: ({ section }) => /\S\s*(?:→|⇒|➔|->|=>)\s*\S|\bfrom\b.+\bto\b/i.test(section.heading),
  },
  {
    what: 'a name of many',
    weight: -2,
    holds: (node, context) =>
      node.code === undefined &&
      node.section.form !== 'record' &&
      strengthOfTitle(node.name) === 'strong' &&
      isOfMany(node.name) &&
      !(isUnderRoles(node, context) && ofOne(node.name) !== undefined),
  },
  {
    what: 'a column of people on a page about no jobs',
    weight: -2,
    holds: ({ section, code, name }, { isLadder }) =>
      section.form === 'column' && code === undefined && strengthOfTitle(name) === 'weak' && !isLadder,
  },
  {
    what: 'a page about how things are done',
    weight: -3,
    holds: (node, context) => context.isAboutWork && !context.isLadder && !isGraded(node, context),
  },
  {
    what: 'a part in a process',
    weight: -2,
    holds: (node, context) => !context.isLadder && isPartInProcess(node, context),
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
    holds: (node, context) =>
      node.isLabel &&
      !isCodedTitle(node) &&
      !isTitleAmongTitles(node, context) &&
      !isDutyHolder(node, context) &&
      !followersOf(node, context).some(({ kind }) => OWN_KINDS.has(kind)),
  },
  { what: 'repeats the role it is in', weight: -20, holds: repeatsParent },
  {
    what: 'a code on a page that is about no jobs',
    weight: -4,
    holds: isCodeOfNoJob,
  },
  {
    what: 'a letter that also counts other things',
    weight: -2,
    holds: ({ code, name }) =>
      code !== undefined && strengthOfTitle(name) === 'none' && !/^\d/.test(code) && !isKnownCode(code),
  },
];

/** The reasons that hold for a section. */
export function roleEvidence(node: Node, context: PageContext): Reason[] {
  if (node.kind !== 'other' && !isRoleUnderGeneralHeading(node)) return [];
  return EVIDENCE.filter(({ holds }) => holds(node, context)).map(({ what, weight }) => ({ what, weight }));
}

export function weightOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
