import { administrationOf, type Catalog, type Role } from '../../catalog/catalog.js';
import type { RoleOwner } from '../../catalog/owner.js';
import { reviewDueOn } from '../../catalog/review.js';

/** Roles whose text is due for review, all with the same owner or with none. */
export interface DueReviews {
  owner?: RoleOwner;
  /** The longest due first. */
  roles: readonly { role: Role; dueOn: string }[];
}

/** What is due for review by a day, by owner. */
export function findDueReviews({ roles }: Catalog, today: string): DueReviews[] {
  const byOwner = new Map<string, { owner?: RoleOwner; roles: { role: Role; dueOn: string }[] }>();
  for (const role of roles) {
    const kept = administrationOf(role);
    const dueOn = reviewDueOn(kept);
    if (dueOn === undefined || dueOn > today) continue;
    const key = kept.owner?.slackId ?? kept.owner?.name ?? '';
    const due = byOwner.get(key) ?? { ...(kept.owner && { owner: kept.owner }), roles: [] };
    due.roles.push({ role, dueOn });
    byOwner.set(key, due);
  }
  return [...byOwner.values()].map(({ roles: due, ...owner }) => ({
    ...owner,
    roles: due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
  }));
}
