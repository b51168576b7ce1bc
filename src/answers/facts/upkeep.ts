import { type Administration, administrationOf, type Family, type Role } from '../../catalog/catalog.js';
import { reviewDueOn } from '../../catalog/review.js';
import { count, listed } from '../../text/prose.js';
import type { Source } from '../answer.js';
import type { Finding } from '../finding.js';
import { listPart } from '../parts/build-parts.js';
import { sourceOfFamily, sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';
import { statedOf } from './about-role.js';

/** The owner of a role's text, and its reviews. */
export function findOwner(role: Role): Finding {
  const kept = administrationOf(role);
  return kept.owner === undefined
    ? notInCatalogue(`names no owner for ${theTitle(role.title)}`, sourceOfRole(role))
    : statedOf(role, `is kept up to date by ${withReview(kept.owner.name, kept)}`);
}

/** The reviews of a role's text. */
export function findReview(role: Role): Finding {
  const review = reviewText(administrationOf(role));
  return review === ''
    ? notInCatalogue(
        `does not say when the text about ${theTitle(role.title)} was last reviewed`,
        sourceOfRole(role),
      )
    : statedOf(role, `was ${review}`);
}

/** The owner of a family or, if its page names none, the owners that its roles name. */
export function findFamilyOwner(family: Family): Finding {
  const { administration, name, roles } = family;
  const others = [
    ...new Set(roles.flatMap((role) => (role.administration.owner ? [role.administration.owner.name] : []))),
  ];
  if (administration.owner)
    return ofFamily(
      family,
      `is kept up to date by ${withReview(administration.owner.name, administration)}`,
      roles.filter((role) => role.administration.owner).map(ownerLine),
    );
  if (others.length === 0) return notInCatalogue(`names no owner for ${name}`, sourceOfFamily(family));
  return ofFamily(family, `has no owner as a whole; its roles name ${listed(others)}`, roles.map(ownerLine));
}

/** The reviews of a family or, if its page states none, those of its roles. */
export function findFamilyReview(family: Family): Finding {
  const { administration, name, roles } = family;
  const review = reviewText(administration);
  const own = roles.filter(({ administration: { reviewedOn, reviewEvery } }) => reviewedOn ?? reviewEvery);
  if (review !== '') return ofFamily(family, `was ${review}`, own.map(reviewLine));
  if (own.length === 0)
    return notInCatalogue(
      `does not say when the text about ${name} was last reviewed`,
      sourceOfFamily(family),
    );
  return ofFamily(
    family,
    `has no review date as a whole, but ${count(own.length, 'role')} in it ${own.length === 1 ? 'has' : 'have'} one`,
    own.map(reviewLine),
  );
}

function ownerLine(role: Role): string {
  return `${role.title}: ${administrationOf(role).owner?.name ?? 'no owner named'}`;
}

function reviewLine(role: Role): string {
  return `${role.title}: ${reviewText(administrationOf(role))}`;
}

function ofFamily(family: Family, predicate: string, items: readonly string[]): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: family.name, predicate }],
    parts: listPart('Roles with their own', items),
    sources: [sourceOfFamily(family)],
  };
}

function notInCatalogue(predicate: string, source: Source): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the catalogue', predicate }],
    sources: [source],
  };
}

/** "last reviewed on 2026-03-01, due for review every 6 months"; empty if nothing is stated. */
function reviewText(kept: Administration): string {
  const { reviewedOn, reviewEvery } = kept;
  const dueOn = reviewDueOn(kept);
  const every = reviewEvery && `due for review every ${reviewEvery.replace(/^every /, '')}`;
  const on = reviewedOn && `last reviewed on ${reviewedOn}`;
  return [on, every, dueOn && `next on ${dueOn}`].filter(Boolean).join(', ');
}

/** "Ada Lovelace, last reviewed on 2026-03-01"; only the name if no review is stated. */
function withReview(owner: string, kept: Administration): string {
  return [owner, reviewText(kept)].filter((text) => text !== '').join(', ');
}
