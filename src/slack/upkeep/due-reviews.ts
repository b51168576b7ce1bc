import { administrationOf, type Catalog, type Role } from '../../catalog/catalog.js';
import type { RoleOwner } from '../../catalog/owner.js';
import { reviewDueOn } from '../../catalog/review.js';
import { grouped } from '../../collections.js';

/** Roles whose text is due for review, all with the same owner or with none. */
export interface DueReviews {
  owner?: RoleOwner;
  /** The longest due first. */
  roles: readonly { role: Role; dueOn: string }[];
}

/** The roles that are due for review by a day, grouped by owner. */
export function findDueReviews({ roles }: Catalog, today: string): DueReviews[] {
  const due = roles.flatMap((role) => {
    const { owner, ...review } = administrationOf(role);
    const dueOn = reviewDueOn(review);
    return dueOn === undefined || dueOn > today ? [] : [{ role, dueOn, owner }];
  });
  const byOwner = grouped(due, ({ owner }) => owner?.slackId ?? owner?.name);
  return [...byOwner.values()].map((those) => ({
    owner: those[0]?.owner,
    roles: those.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
  }));
}
