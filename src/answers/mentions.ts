import type { Catalog, Role } from '../catalog/catalog.js';
import {
  mentions,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
  type StatementMatch,
  searchSpecialties,
  searchStatements,
  statementsOf,
} from '../catalog/statements.js';
import type { Finding, ListPart, Part } from './answer.js';
import { unwrittenLists } from './duties.js';
import { familyNotesAbout, sourceOfFamily, sourceOfRole } from './sources.js';
import { capital, count, listed, quoted, the } from './wording.js';

const NOUNS: Record<StatementKind, [string, string]> = {
  requirements: ['requirement', 'requirements'],
  responsibilities: ['responsibility', 'responsibilities'],
  expectations: ['expectation', 'expectations'],
  summary: ['summary', 'summaries'],
};

/** Answers "does ... need a degree?": what the page says of a role that has these words. */
export function findMentions(catalog: Catalog, role: Role, terms: readonly string[]): Finding {
  const found = statementsOf(catalog, role).filter(({ text }) => mentions(text, terms));
  const sources = [sourceOfRole(role)];
  const asked = quoted(terms.join(' '));
  const [only] = found;
  if (!only) {
    const headline = `The page says nothing about ${asked} for ${the(role.title)}.`;
    const general = familyNotesAbout(role.family, 'page').filter((note) => mentions(note, terms));
    return {
      outcome: 'not_documented',
      headline,
      notes: [...unwrittenLists(catalog, role), ...general],
      sources,
    };
  }
  if (found.length === 1) {
    const headline = `${capital(NOUNS[only.kind][0])} of ${the(role.title)}: ${only.text.replace(/\.$/, '')}.`;
    return { outcome: 'answered', headline, sources };
  }
  return {
    outcome: 'answered',
    headline: `${capital(tally(found))} of ${the(role.title)} mention ${asked}.`,
    parts: byKind(found).map(({ kind, statements }): ListPart => {
      return {
        kind: 'list',
        heading: capital(NOUNS[kind][1]),
        items: statements.map(({ text }) => text),
        marks: terms,
      };
    }),
    sources,
  };
}

/** The roles whose pages mention some words; undefined when none does. */
export function searchMentions(
  catalog: Catalog,
  terms: readonly string[],
): (Finding & { roles: readonly Role[] }) | undefined {
  const matches = searchStatements(catalog, terms);
  const specialties = searchSpecialties(catalog, terms);
  const roles = catalog.roles.filter((role) => matches.some((match) => match.roles.includes(role)));
  if (roles.length === 0 && specialties.length === 0) return undefined;
  const lists = byKind(matches).map(({ kind, statements }): Part => {
    return { kind: 'list', heading: capital(NOUNS[kind][1]), items: statements.map(matchLine), marks: terms };
  });
  const special: Part[] =
    specialties.length === 0
      ? []
      : [
          {
            kind: 'list',
            heading: 'Specialties',
            items: specialties.map(({ family, name, summary }) => `${name} (${family.name}): ${summary}`),
            marks: terms,
          },
        ];
  const families = [
    ...new Set([...roles.map(({ family }) => family), ...specialties.map(({ family }) => family)]),
  ];
  const asked = quoted(terms.join(' '));
  return {
    outcome: 'answered',
    headline:
      roles.length > 0
        ? `${capital(count(roles.length, 'role'))} ${roles.length === 1 ? 'mentions' : 'mention'} ${asked}.`
        : `No role mentions ${asked}, but ${count(specialties.length, 'specialty', 'specialties')} ${specialties.length === 1 ? 'does' : 'do'}.`,
    parts: [...lists, ...special],
    sources: families.map((family) => sourceOfFamily(family)),
    roles,
  };
}

function matchLine({ text, roles }: StatementMatch): string {
  return `${listed(roles.map(({ title }) => title))}: ${text}`;
}

function tally(statements: readonly Statement[]): string {
  return listed(
    byKind(statements).map(({ kind, statements: ofKind }) => count(ofKind.length, ...NOUNS[kind])),
  );
}

function byKind<S extends Statement>(statements: readonly S[]): { kind: StatementKind; statements: S[] }[] {
  return STATEMENT_KINDS.map((kind) => ({
    kind,
    statements: statements.filter((statement) => statement.kind === kind),
  })).filter((group) => group.statements.length > 0);
}
