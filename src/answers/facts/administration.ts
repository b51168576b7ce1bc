import {
  type Administration,
  administrationOf,
  type Competency,
  type Family,
  type Role,
} from '../../catalog/catalog.js';
import { reviewDueOn } from '../../catalog/review.js';
import { capital, count, listed } from '../../text/prose.js';
import type { Source } from '../answer.js';
import type { Finding } from '../finding.js';
import { listPart } from '../parts/build-parts.js';
import { notesAbout, sourceOfFamily, sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';
import { findJobFamily } from './job-family.js';
import { findUndocumented } from './undocumented.js';

/** The department of a role; where none is stated, its job family says most of it. */
export function findDepartment(role: Role): Finding {
  const { department } = administrationOf(role);
  return department === undefined
    ? findJobFamily(role)
    : says(role, `is in the department ${department}, in the job family ${role.family.name}`);
}

/** Where the work is done. */
export function findLocation(role: Role): Finding {
  const { locations = [] } = administrationOf(role);
  return locations.length > 0
    ? says(role, `has the location ${listed(locations, 'or')}`)
    : findUndocumented(role, 'where, when or on what contract people work as');
}

/** The code of a role, and its codes in other systems. */
export function findJobCode(role: Role): Finding {
  const codes = [...role.codes].map(([system, code]) => `${code} in ${system}`);
  const stated = [...(role.jobCode === undefined ? [] : [role.jobCode]), ...codes];
  return stated.length > 0
    ? says(role, `has the job code ${listed(stated)}`)
    : silent(role, 'does not state a job code for');
}

/** Who keeps what is said of a role true, and when they last looked through it. */
export function findOwner(role: Role): Finding {
  const kept = administrationOf(role);
  return kept.owner === undefined
    ? unnamed(`names no owner for ${theTitle(role.title)}`, sourceOfRole(role))
    : says(role, `is kept up to date by ${kept.owner.name}${reviewText(kept)}`);
}

/** When what is said of a role was last reviewed. */
export function findReview(role: Role): Finding {
  const kept = administrationOf(role);
  const review = reviewText(kept).slice(2);
  return review === ''
    ? unnamed(
        `does not say when the text about ${theTitle(role.title)} was last reviewed`,
        sourceOfRole(role),
      )
    : says(role, `was ${review}`);
}

/** The owner of a family. If its page names none, the owners that its roles name. */
export function findFamilyOwner(family: Family): Finding {
  const { administration, name, roles } = family;
  const others = [
    ...new Set(roles.flatMap((role) => (role.administration.owner ? [role.administration.owner.name] : []))),
  ];
  if (administration.owner)
    return ofFamily(
      family,
      `is kept up to date by ${administration.owner.name}${reviewText(administration)}`,
      roles.filter((role) => role.administration.owner).map(ownerLine),
    );
  if (others.length === 0) return unnamed(`names no owner for ${name}`, sourceOfFamily(family));
  return ofFamily(
    family,
    `has no owner for all of it; its roles name ${listed(others)}`,
    roles.map(ownerLine),
  );
}

/** When a family was last reviewed. If its page does not say, when its roles were. */
export function findFamilyReview(family: Family): Finding {
  const { administration, name, roles } = family;
  const review = reviewText(administration).slice(2);
  const own = roles.filter(({ administration: { reviewedOn, reviewEvery } }) => reviewedOn ?? reviewEvery);
  if (review !== '') return ofFamily(family, `was ${review}`, own.map(reviewLine));
  if (own.length === 0)
    return unnamed(`does not say when the text about ${name} was last reviewed`, sourceOfFamily(family));
  return ofFamily(
    family,
    `has no review date for all of it, but ${count(own.length, 'role')} of it ${own.length === 1 ? 'has' : 'have'} one`,
    own.map(reviewLine),
  );
}

function ownerLine(role: Role): string {
  return `${role.title}: ${administrationOf(role).owner?.name ?? 'no owner named'}`;
}

function reviewLine(role: Role): string {
  return `${role.title}: ${reviewText(administrationOf(role)).slice(2)}`;
}

function ofFamily(family: Family, predicate: string, items: readonly string[]): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: family.name, predicate }],
    parts: listPart('Roles with their own', items),
    sources: [sourceOfFamily(family)],
  };
}

function reviewText(kept: Administration): string {
  const { reviewedOn, reviewEvery } = kept;
  const dueOn = reviewDueOn(kept);
  const every = reviewEvery && `due for review every ${reviewEvery.replace(/^every /, '')}`;
  const on = reviewedOn && `last reviewed on ${reviewedOn}`;
  const stated = [on, every, dueOn && `next on ${dueOn}`].filter(Boolean).join(', ');
  return stated === '' ? '' : `, ${stated}`;
}

/** What a role can do, and how well. */
export function findCompetencies(role: Role): Finding {
  const { competencies } = role;
  if (competencies.length === 0) return silent(role, 'does not list competencies for');
  const names = competencies.map(({ skill, level }) => (level === undefined ? skill : `${skill} (${level})`));
  return {
    ...says(role, `needs ${listed(names)}`),
    parts: listPart('Competencies', competencies.map(competencyText)),
    notes: notesAbout(role, 'competencies'),
  };
}

function competencyText({ skill, level, text }: Competency): string {
  const name = level === undefined ? skill : `${skill}, level ${level}`;
  return text === undefined ? name : `${name}: ${capital(text)}`;
}

/** The managers that a role also reports to, on a dotted line. */
export function findDottedLine(role: Role): Finding {
  return role.dottedLines.length > 0
    ? says(role, `reports on a dotted line to ${listed(role.dottedLines.map(theTitle))}`)
    : silent(role, 'names no dotted line of');
}

function says(role: Role, predicate: string): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate }],
    sources: [sourceOfRole(role)],
  };
}

function unnamed(predicate: string, source: Source): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the catalogue', predicate }],
    sources: [source],
  };
}

function silent(role: Role, predicate: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the page', predicate: `${predicate} ${theTitle(role.title)}` }],
    sources: [sourceOfRole(role)],
  };
}
