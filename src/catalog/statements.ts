import { stem } from '../text/stem.js';
import { plainWords } from '../text/title.js';
import type { Catalog, Family, Role } from './catalog.js';
import { allItems, dutiesOf } from './duties.js';

export const STATEMENT_KINDS = ['requirements', 'responsibilities', 'expectations', 'summary'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One thing a page says of a role. */
export interface Statement {
  kind: StatementKind;
  text: string;
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

/** The words of some texts that are or mean one of the terms, in whatever form: what a reader looks for in them. */
export function matchingWords(texts: readonly string[], terms: readonly string[]): string[] {
  const wanted = terms.flatMap(plainWords);
  const words = new Set(texts.flatMap(plainWords));
  return [...words].filter((word) => wanted.some((term) => hasForm(formsOf(word), term)));
}

/** Long words also find what grows from them ("interact" in "interactions"); a short one may be another word's start. */
const SHORTEST_START = 6;

/** Whether one of some forms is a word's. */
export function hasForm(forms: ReadonlySet<string>, term: string): boolean {
  const form = searchForm(term);
  if (forms.has(form)) return true;
  return form.length >= SHORTEST_START && [...forms].some((known) => known.startsWith(form));
}

/** The words of a text as they are compared. */
export function formsOf(text: string): Set<string> {
  return new Set(plainWords(text).map(searchForm));
}

function searchForm(word: string): string {
  return stem(SYNONYMS.get(word) ?? word);
}
