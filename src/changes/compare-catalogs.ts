import type { Catalog, Family, Role } from '../catalog/catalog.js';
import { titleKey } from '../text/title.js';
import type { Change, ChangeSubject, Difference } from './change.js';
import { compareFamily, compareShared } from './compare-family.js';
import { compareRole, gradeIn } from './compare-role.js';
import { matchFamilies } from './match-families.js';
import { matchRoles } from './match-roles.js';
import type { Counterpart, Counterparts } from './match-up.js';

/**
 * Everything that differs between two catalogues. Families come in the order of the newer catalogue, each with its own
 * facts first, then its roles, then the roles that are gone from it. Families that are gone come last.
 */
export function compareCatalogs(before: Catalog, after: Catalog): Change[] {
  const families = matchFamilies(before, after);
  const roles = matchRoles(before, after, families);
  const known = new Set([...roles.values()].map((match) => match.before));
  const lost = before.roles.filter((role) => !known.has(role));
  const stays = new Set([...families.values()].map((match) => match.before));
  return [
    ...after.families.flatMap((family) => {
      const match = families.get(family);
      return [
        ...familyChanges(family, match, roles),
        ...family.roles.flatMap((role) => roleChanges(role, roles.get(role), families)),
        ...lost
          .filter((role) => role.family === match?.before)
          .map((role) => removal(role, family.name, after)),
      ];
    }),
    ...before.families
      .filter((family) => !stays.has(family))
      .flatMap((family): Change[] => [
        { family: family.name, kind: 'removed' },
        ...lost.filter((role) => role.family === family).map((role) => removal(role, family.name, after)),
      ]),
  ];
}

function familyChanges(
  family: Family,
  match: Counterpart<Family> | undefined,
  roles: Counterparts<Role>,
): Change[] {
  const subject: ChangeSubject = { family: family.name };
  if (!match) return [{ ...subject, kind: 'added' }];
  const { before, evidence } = match;
  return [
    ...(evidence ? [{ ...subject, kind: 'renamed', from: before.name, evidence } as const] : []),
    ...about(subject, compareFamily(before, family)),
    ...[...new Set([before, family].flatMap(({ shared }) => Object.keys(shared)))].flatMap((track) =>
      about({ ...subject, track }, compareShared(before.shared[track], family.shared[track])),
    ),
    ...(isReordered(before, family, roles)
      ? [{ ...subject, kind: 'reordered', list: 'roles' } as const]
      : []),
  ];
}

/** Whether the roles that are still in a family come in another order. The order is that of its ladder. */
function isReordered(before: Family, after: Family, roles: Counterparts<Role>): boolean {
  const places = after.roles
    .map((role) => before.roles.indexOf(roles.get(role)?.before as Role))
    .filter((place) => place >= 0);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

function roleChanges(
  role: Role,
  match: Counterpart<Role> | undefined,
  families: Counterparts<Family>,
): Change[] {
  const subject: ChangeSubject = { family: role.family.name, role: role.title };
  if (!match) return [{ ...subject, kind: 'added', ...gradeIn(role) }];
  const { before, evidence } = match;
  const moved = families.get(role.family)?.before !== before.family;
  return [
    ...(evidence ? [{ ...subject, kind: 'renamed', from: before.title, evidence } as const] : []),
    ...(moved ? [{ ...subject, kind: 'moved', from: before.family.name } as const] : []),
    ...about(subject, compareRole(before, role)),
  ];
}

/** A role that is gone, under its last title. Another role may have that title now. */
function removal({ title }: Role, family: string, after: Catalog): Change {
  const key = titleKey(title);
  const bearer = after.roleByKey.get(key) ?? after.successorByKey.get(key);
  return { family, role: title, kind: 'removed', nowNames: bearer?.title };
}

function about(subject: ChangeSubject, differences: readonly Difference[]): Change[] {
  return differences.map((difference) => ({ ...subject, ...difference }));
}
