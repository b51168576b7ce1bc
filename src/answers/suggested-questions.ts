import type { Catalog, Role } from '../catalog/catalog.js';

/** A few questions worth trying first, about a role of which much is stated. */
export function suggestedQuestions({ roles }: Catalog): string[] {
  const role = roles.find(isTelling) ?? roles[0];
  if (!role) return [];
  const { title, grade, family } = role;
  return [
    `What are the requirements of the ${title}?`,
    `Who does the ${title} report to?`,
    `What comes after the ${title}?`,
    grade === undefined ? `What roles are in ${family.name}?` : `Which roles are grade ${grade}?`,
  ];
}

function isTelling({ grade, reportsTo, requirements }: Role): boolean {
  return grade !== undefined && reportsTo !== undefined && requirements?.kind === 'listed';
}
