import { titleKey } from '../../text/title.js';
import { cleanTitle } from '../language/job-titles.js';
import { isDuty } from '../language/kinds.js';
import type { Node } from './node.js';
import type { RoleOutline } from './outline.js';

/**
 * Gives roles of one title different titles if they stand under different headings, each with its own lists: "Apprentice" under
 * "Milling" becomes "Apprentice (Milling)". Sections with different lists of one role stay one role.
 */
export function nameByParents(roles: readonly RoleOutline[]): void {
  const byTitle = new Map<string, RoleOutline[]>();
  for (const role of roles)
    byTitle.set(titleKey(role.title), [...(byTitle.get(titleKey(role.title)) ?? []), role]);
  for (const alike of byTitle.values()) {
    const apart = alike.filter((role) => alike.some((other) => isAnotherJob(role, other)));
    for (const role of apart)
      role.title = `${role.title} (${cleanTitle(fieldOf(role)?.section.heading ?? '')})`;
  }
}

function isAnotherJob(role: RoleOutline, other: RoleOutline): boolean {
  const [field, another] = [fieldOf(role), fieldOf(other)];
  return (
    field !== undefined &&
    another !== undefined &&
    titleKey(field.section.heading) !== titleKey(another.section.heading) &&
    listsIn(role).some((kind) => listsIn(other).includes(kind))
  );
}

/** The heading around a role, if it names a field of work. */
function fieldOf({ node }: RoleOutline): Node | undefined {
  const { parent } = node;
  return parent?.parent && parent.kind === 'other' && parent.track === undefined ? parent : undefined;
}

function listsIn({ node, parts }: RoleOutline): string[] {
  return parts.filter((part) => isDuty(part.kind) && part.node !== node).map(({ kind }) => kind);
}
