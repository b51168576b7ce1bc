import { type Administration, administrationOf, type Competency, type Role } from '../../catalog/catalog.js';
import { capital, listed } from '../../text/prose.js';
import { listPart } from '../build-parts.js';
import type { Finding } from '../finding.js';
import { notesAbout, sourceOfRole } from '../sources.js';
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
    ? silent(role, 'does not say who owns the text about')
    : says(role, `is kept up to date by ${kept.owner}${reviewText(kept)}`);
}

/** When what is said of a role was last reviewed. */
export function findReview(role: Role): Finding {
  const kept = administrationOf(role);
  const review = reviewText(kept).slice(2);
  return review === ''
    ? silent(role, 'does not say when it last reviewed the text about')
    : says(role, `was ${review}`);
}

function reviewText({ reviewedOn, reviewEvery }: Administration): string {
  const every = reviewEvery && `due for review every ${reviewEvery}`;
  const on = reviewedOn && `last reviewed on ${reviewedOn}`;
  const stated = [on, every].filter(Boolean).join(', ');
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

/** Whom a role reports to besides, on a dotted line. */
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

function silent(role: Role, predicate: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the page', predicate: `${predicate} ${theTitle(role.title)}` }],
    sources: [sourceOfRole(role)],
  };
}
