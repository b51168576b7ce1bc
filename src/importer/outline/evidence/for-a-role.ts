import { isBareLevel, isLevelOfWeakTitle, strengthOfTitle } from '../../language/job-titles.js';
import { looseKey } from '../match-roles.js';
import { hasItems, hasText, statesGrade, statesLine } from '../node.js';
import {
  isNamedAmongRoles,
  isTitleAmongTitles,
  isTitleOrLevel,
  isWeakTitleAmongTitles,
  siblingsOf,
} from './among-titles.js';
import type { RoleReason } from './role-reason.js';
import {
  followersOf,
  hasLevelCode,
  isBesideItsLevels,
  isDutyHolder,
  isGraded,
  isJobAmongJobs,
  isLikeNamedSibling,
  isRoleUnderGeneralHeading,
  isSubjectBelow,
  isUnderLevels,
  isWeakTitleWithFacts,
  OWN_KINDS,
} from './role-signs.js';

/** The reasons for a section beginning a role. A noun alone is a weak one. */
export const FOR_A_ROLE: readonly RoleReason[] = [
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
];
