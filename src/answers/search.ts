import type { Catalog, Role } from '../catalog/catalog.js';
import { type StatementMatch, searchSpecialties, searchStatements } from '../catalog/search-statements.js';
import type { ListFilters, Terms } from '../questions/question.js';
import { capital, count, listed } from '../text/prose.js';
import type { Finding } from './answer.js';
import { describeFilters, passes } from './list.js';
import { askedFor } from './mentions.js';
import { listPart } from './parts.js';
import { sourceOfFamily } from './sources.js';
import { byKind } from './statement-groups.js';
import { STATEMENT_NOUNS } from './wording.js';

/** The roles that pass some filters and whose pages mention every thing asked for; undefined when there is none. */
export function findSearch(catalog: Catalog, terms: Terms, filters: ListFilters): Finding | undefined {
  const matches = terms.map((group) => searchStatements(catalog, group));
  const roles = catalog.roles.filter(
    (role) =>
      passes(role, filters) && matches.every((found) => found.some((match) => match.roles.includes(role))),
  );
  const specialties = terms.length === 1 ? searchSpecialties(catalog, terms[0] ?? []) : [];
  if (roles.length === 0 && specialties.length === 0) return undefined;
  const families = new Set([...roles, ...specialties].map(({ family }) => family));
  return {
    outcome: 'answered',
    headline: searchLine(roles.length, specialties.length, askedFor(terms, 'and'), filters),
    parts: [
      ...byKind(matches.flat().flatMap((match) => ofRoles(match, roles))).flatMap(({ kind, statements }) =>
        listPart(capital(STATEMENT_NOUNS[kind][1]), statements.map(matchLine), terms.flat()),
      ),
      ...listPart(
        'Specialties',
        specialties.map(({ family, name, summary }) => `${name} (${family.name}): ${summary}`),
        terms.flat(),
      ),
    ],
    sources: [...families].map((family) => sourceOfFamily(family)),
    roles,
  };
}

/** "No role in Ecosystem Sales mentions “Kubernetes”." */
export function nothingMentions(terms: Terms, filters: ListFilters): string {
  const narrowed = Object.keys(filters).length > 0;
  const which = narrowed ? `No role that ${describeFilters(filters, 1)}` : 'No page in the catalogue';
  return `${which} mentions ${askedFor(terms, 'and')}.`;
}

function searchLine(roles: number, specialties: number, asked: string, filters: ListFilters): string {
  const narrowed = Object.keys(filters).length > 0 ? ` that ${describeFilters(filters, roles)}` : '';
  if (roles > 0)
    return `${capital(count(roles, 'role'))}${narrowed} ${roles === 1 ? 'mentions' : 'mention'} ${asked}.`;
  const only = `${count(specialties, 'specialty', 'specialties')} ${specialties === 1 ? 'does' : 'do'}`;
  return `No role${narrowed} mentions ${asked}, but ${only}.`;
}

function ofRoles(match: StatementMatch, roles: readonly Role[]): StatementMatch[] {
  const among = match.roles.filter((role) => roles.includes(role));
  return among.length > 0 ? [{ ...match, roles: among }] : [];
}

function matchLine({ text, roles }: StatementMatch): string {
  return `${listed(roles.map(({ title }) => title))}: ${text}`;
}
