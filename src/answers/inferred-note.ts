import type { Role } from '../catalog/catalog.js';
import type { Inferable } from '../catalog/schema.js';
import { listed } from '../text/prose.js';

/** Where a level or track comes from that the page does not state. */
export const BY_TITLE = 'by its title and duties';

/** Notes which of the facts that an answer shows are not on the page of the role. */
export function inferredNote(role: Role, shown: readonly Inferable[] = ['level', 'track']): string[] {
  const facts = shown.filter((fact) => role.inferred.includes(fact));
  if (facts.length === 0) return [];
  const are = facts.length === 1 ? 'is' : 'are';
  return [`The ${listed(facts)} of the ${role.title} ${are} ${BY_TITLE}; the page does not say.`];
}

/** The same for several roles, counted. */
export function inferredNotes(roles: readonly Role[], shown: readonly Inferable[]): string[] {
  return shown.flatMap((fact) => {
    const inferred = roles.filter((role) => role.inferred.includes(fact)).length;
    if (inferred === 0) return [];
    const which = inferred === roles.length ? 'these roles' : `${inferred} of these ${roles.length} roles`;
    return [`The ${fact} of ${which} is by title and duties; the page does not say.`];
  });
}
