import { setOfWords } from '../../../text/set-of-words.js';
import { strengthOfTitle } from '../../language/job-titles.js';
import { isNameOfTrack } from '../../language/language.js';
import { isKnownCode } from '../../language/level-codes.js';
import { ofOne } from '../../language/titles/page-names.js';
import { aroundOf, hasText } from '../node.js';
import { isFieldBesideSpecialties } from '../specialties.js';
import { isTitleAmongTitles, isUnderRoles } from './among-titles.js';
import { isOfMany, isOfOtherLevels, isOfSkills } from './heading-signs.js';
import type { RoleReason } from './role-reason.js';
import {
  followersOf,
  isCodedTitle,
  isCodeOfNoJob,
  isCommonGround,
  isDutyHolder,
  isGraded,
  isPartInProcess,
  OWN_KINDS,
  repeatsParent,
} from './role-signs.js';

/** Inside these sections, only a grade of its own makes a section a role. Some pages nest roles too deep. */
const OTHER_KINDS = setOfWords(`
  specialties hiring_process performance_indicators career_ladder responsibilities requirements
`);

/** The reasons against a section beginning a role. */
export const AGAINST_A_ROLE: readonly RoleReason[] = [
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
