import { type FamilyFile, MOST_ROLES } from '../../catalog/schema.js';

/** Splits families that have more roles than a file may have. Sheets without a column of families may be one such family. */
export function splitLarge(families: readonly FamilyFile[]): FamilyFile[] {
  return families.flatMap((family) => {
    const count = Math.max(1, Math.ceil(family.roles.length / MOST_ROLES));
    return Array.from({ length: count }, (_, part) => ({
      ...family,
      roles: family.roles.slice(part * MOST_ROLES, (part + 1) * MOST_ROLES),
    }));
  });
}
