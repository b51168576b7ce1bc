import { finish, type Slices } from '../slices.js';
import { plainWords } from '../text/title.js';
import type { Catalog, Family, Role } from './catalog.js';
import { formsOf, hasForm, mentions, type Statement, statementsOf } from './statements.js';

/** A statement that mentions what was searched for, and every role it holds for. */
export interface StatementMatch extends Statement {
  roles: Role[];
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

interface StatementIndex {
  statements: readonly (StatementMatch & { forms: ReadonlySet<string> })[];
  forms: ReadonlySet<string>;
}

/** Made at the first search at the latest, since most questions need none. */
const indexes = new WeakMap<Catalog, StatementIndex>();

/** Makes ready for searches; without it, the first search of a large catalogue takes seconds. */
export function* prepareSearches(catalog: Catalog): Slices<void> {
  indexes.set(catalog, yield* buildIndex(catalog));
}

function indexOf(catalog: Catalog): StatementIndex {
  const made = indexes.get(catalog) ?? finish(buildIndex(catalog));
  indexes.set(catalog, made);
  return made;
}

function* buildIndex(catalog: Catalog): Slices<StatementIndex> {
  const statements = new Map<string, StatementMatch & { forms: Set<string> }>();
  const forms = new Set<string>();
  for (const role of catalog.roles) {
    for (const { kind, text } of statementsOf(catalog, role)) {
      const key = `${kind} ${text}`;
      const known = statements.get(key);
      if (known) {
        known.roles.push(role);
        continue;
      }
      const statement = { kind, text, roles: [role], forms: formsOf(text) };
      statements.set(key, statement);
      for (const form of statement.forms) forms.add(form);
    }
    yield;
  }
  return { statements: [...statements.values()], forms };
}
