import type { Catalog, Role } from '../catalog/catalog.js';
import { nextRung } from '../catalog/ladder.js';

/** A few questions worth trying first, about the role of which most is stated. */
export function suggestedQuestions(catalog: Catalog): string[] {
  const role = catalog.roles.toSorted((a, b) => stated(b) - stated(a))[0];
  if (!role) return [];
  const { title, grade, family } = role;
  return [
    `What are the requirements of the ${title}?`,
    `Who does the ${title} report to?`,
    `What comes after the ${title}?`,
    grade === undefined ? `What roles are in ${family.name}?` : `Which roles are grade ${grade}?`,
  ];
}

function stated(role: Role): number {
  return [role.grade, role.reportsTo, role.requirements, nextRung(role)].filter((fact) => fact !== undefined)
    .length;
}
