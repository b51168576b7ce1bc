import type { Catalog, Role, StatementMatch } from '../../catalog/catalog.js';
import type { Inferable } from '../../catalog/schema.js';
import { searchSpecialties } from '../../catalog/statements.js';
import { capital, count, listed } from '../../text/prose.js';
import { listPart } from '../build-parts.js';
import type { Finding, Line } from '../finding.js';
import { inferredNotes } from '../inferred-note.js';
import { sourceOfFamily } from '../sources.js';
import { STATEMENT_NOUNS } from '../wording.js';
import { askedFor, byKind, type Terms } from './mentions.js';

/** The roles a search is limited to, and the words for that: "are grade 8 in Kitchen". */
export interface Narrowing {
  roles: readonly Role[];
  are: (number: number) => string;
  selectedBy: readonly Inferable[];
}

/** The roles and specialties whose pages mention everything asked for; undefined when there are none. */
export function findSearch(catalog: Catalog, terms: Terms, within?: Narrowing): Finding | undefined {
  const matches = terms.map((group) => catalog.statements.search(group));
  const roles = (within?.roles ?? catalog.roles).filter((role) =>
    matches.every((found) => found.some((match) => match.roles.includes(role))),
  );
  const specialties = terms.length === 1 ? searchSpecialties(catalog, terms[0] ?? []) : [];
  if (roles.length === 0 && specialties.length === 0) return undefined;
  const families = new Set([...roles, ...specialties].map(({ family }) => family));
  return {
    outcome: 'answered',
    lines: [searchLine(roles.length, specialties.length, askedFor(terms, 'and'), within)],
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
    notes: inferredNotes(roles, within?.selectedBy ?? []),
    sources: [...families].map((family) => sourceOfFamily(family)),
    roles,
  };
}

/** "No role that is in Ecosystem Sales mentions “Kubernetes”." */
export function nothingMentions(terms: Terms, within?: Narrowing): Line {
  const subject = within ? `no role that ${within.are(1)}` : 'no page in the catalogue';
  return { subject, predicate: `mentions ${askedFor(terms, 'and')}` };
}

function searchLine(roles: number, specialties: number, asked: string, within?: Narrowing): Line {
  const narrowed = within ? ` that ${within.are(roles)}` : '';
  if (roles > 0) {
    const predicate = `${roles === 1 ? 'mentions' : 'mention'} ${asked}`;
    return { subject: `${count(roles, 'role')}${narrowed}`, predicate };
  }
  const only = `${count(specialties, 'specialty', 'specialties')} ${specialties === 1 ? 'does' : 'do'}`;
  return { subject: `no role${narrowed}`, predicate: `mentions ${asked}, but ${only}` };
}

function ofRoles(match: StatementMatch, roles: readonly Role[]): StatementMatch[] {
  const among = match.roles.filter((role) => roles.includes(role));
  return among.length > 0 ? [{ ...match, roles: among }] : [];
}

function matchLine({ text, roles }: StatementMatch): string {
  return `${listed(roles.map(({ title }) => title))}: ${text}`;
}
