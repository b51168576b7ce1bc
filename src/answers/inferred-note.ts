import type { Role } from '../catalog/catalog.js';
import { INFERABLE, type Inferable } from '../catalog/inferable.js';
import { capital, listed } from '../text/prose.js';
import { theTitle } from './wording.js';

/** The origin of a level or track that the page does not state. */
export const BY_TITLE = 'by its title and duties';

/** Notes which facts of an answer were inferred, since the page of the role does not state them. */
export function inferredNote(role: Role, shown: readonly Inferable[] = INFERABLE): string[] {
  const facts = shown.filter((fact) => role.inferred.includes(fact));
  if (facts.length === 0) return [];
  const are = facts.length === 1 ? 'is' : 'are';
  return [
    `The ${listed(facts)} of the ${role.title} ${are} inferred from its title and duties; the page does not say.`,
  ];
}

/** The same for several roles, counted. */
export function inferredNotes(roles: readonly Role[], shown: readonly Inferable[]): string[] {
  const facts = shown.flatMap((fact) => {
    const inferred = roles.filter((role) => role.inferred.includes(fact));
    return inferred.length === 0 ? [] : [`the ${fact} of ${whichOf(inferred, roles)}`];
  });
  if (facts.length === 0) return [];
  return [
    `${capital(listed(facts))} ${facts.length === 1 ? 'is' : 'are'} inferred from titles and duties; the pages do not say.`,
  ];
}

function whichOf(some: readonly Role[], all: readonly Role[]): string {
  const [only, another] = some;
  if (some.length === all.length) return 'these roles';
  return only && !another && all.length === 2
    ? theTitle(only.title)
    : `${some.length} of these ${all.length} roles`;
}
