import type { Catalog, Family, Role } from './catalog.js';
import { allItems, dutiesOf } from './duties.js';
import { withoutInflection } from './inflection.js';
import { plainWords } from './title.js';

export const STATEMENT_KINDS = ['requirements', 'responsibilities', 'expectations', 'summary'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One thing a page says of a role. */
export interface Statement {
  kind: StatementKind;
  text: string;
}

/** A statement that mentions what was searched for, and every role it holds for. */
export interface StatementMatch extends Statement {
  roles: Role[];
}

/** Words that pages use for one another; each finds the other. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['sfdc', 'salesforce'],
  ['university', 'degree'],
]);

/** All that is said of a role in sentences, inherited and shared items included. */
export function statementsOf(catalog: Catalog, role: Role): Statement[] {
  const duties = (['requirements', 'responsibilities'] as const).flatMap((kind) =>
    allItems(dutiesOf(catalog, role, kind)).map((text) => ({ kind, text })),
  );
  const expectations = Object.values(role.expectations ?? {}).map((text) => ({
    kind: 'expectations' as const,
    text,
  }));
  const summary = role.summary === undefined ? [] : [{ kind: 'summary' as const, text: role.summary }];
  return [...duties, ...expectations, ...summary];
}

/** What a family's page says for all its roles, apart from their lists. */
export function familyStatements(family: Family): string[] {
  const { specialties, performanceIndicators, careerLadder, hiringProcess } = family;
  const listings = [performanceIndicators, careerLadder, hiringProcess].flatMap((listing) => [
    ...(listing?.summary ? [listing.summary] : []),
    ...(listing?.items ?? []),
  ]);
  return [...listings, ...(specialties?.items ?? []).map(({ name, summary }) => `${name}: ${summary}`)];
}

/** Whether a text has every one of some words, in any form ("travel" in "travelling"). */
export function mentions(text: string, terms: readonly string[]): boolean {
  const forms = formsOf(text);
  return terms.flatMap(plainWords).every((term) => hasForm(forms, term));
}

/** The statements on all roles that have every one of some words, each once, in the order of the catalogue. */
export function searchStatements(catalog: Catalog, terms: readonly string[]): StatementMatch[] {
  const wanted = terms.flatMap(plainWords);
  return indexOf(catalog).statements.filter(({ forms }) => wanted.every((term) => hasForm(forms, term)));
}

/** Whether any page of the catalogue has a word, in any form. */
export function isMentioned(catalog: Catalog, term: string): boolean {
  return plainWords(term).every((word) => hasForm(indexOf(catalog).forms, word));
}

interface StatementIndex {
  statements: readonly (StatementMatch & { forms: ReadonlySet<string> })[];
  forms: ReadonlySet<string>;
}

/** Made at the first search, since most questions need none. */
const indexes = new WeakMap<Catalog, StatementIndex>();

function indexOf(catalog: Catalog): StatementIndex {
  const made = indexes.get(catalog) ?? createIndex(catalog);
  indexes.set(catalog, made);
  return made;
}

function createIndex(catalog: Catalog): StatementIndex {
  const statements = new Map<string, StatementMatch & { forms: Set<string> }>();
  for (const role of catalog.roles) {
    for (const { kind, text } of statementsOf(catalog, role)) {
      const key = `${kind} ${text}`;
      const known = statements.get(key);
      if (known) known.roles.push(role);
      else statements.set(key, { kind, text, roles: [role], forms: formsOf(text) });
    }
  }
  const all = [...statements.values()];
  return { statements: all, forms: new Set(all.flatMap(({ forms }) => [...forms])) };
}

/** Long words also find what grows from them ("interact" in "interactions"); a short one may be another word's start. */
const SHORTEST_START = 6;

function hasForm(forms: ReadonlySet<string>, term: string): boolean {
  const form = searchForm(term);
  if (forms.has(form)) return true;
  return form.length >= SHORTEST_START && [...forms].some((known) => known.startsWith(form));
}

function formsOf(text: string): Set<string> {
  return new Set(plainWords(text).map(searchForm));
}

/** The specialties that have every one of some words. */
export function searchSpecialties(
  catalog: Catalog,
  terms: readonly string[],
): { family: Family; name: string; summary: string }[] {
  return catalog.families.flatMap((family) =>
    (family.specialties?.items ?? [])
      .filter(({ name, summary }) => mentions(`${name} ${summary}`, terms))
      .map((specialty) => ({ family, ...specialty })),
  );
}

function searchForm(word: string): string {
  return withoutInflection(SYNONYMS.get(word) ?? word);
}
