import { finish, type Slices } from '../slices.js';
import { isFoundBy, searchForm, searchForms } from '../text/mentions.js';
import { plainWords } from '../text/title.js';
import type { Role, Statement, StatementIndex, StatementMatch } from './catalog.js';

/** Finds the statements on some roles by their words. */
export function createStatementIndex(
  roles: readonly Role[],
  statementsOf: (role: Role) => readonly Statement[],
): StatementIndex {
  let built: Built | undefined;

  function* prepare(): Slices<void> {
    built ??= yield* build(roles, statementsOf);
  }

  const ready = (): Built => {
    built ??= finish(build(roles, statementsOf));
    return built;
  };

  return {
    prepare,
    search(terms) {
      const { statements, places } = ready();
      const found = searchForms(terms).map((form) => placesOf(form, places));
      return statements.filter((_, at) => found.every((those) => those.has(at)));
    },
    has(term) {
      const { places } = ready();
      return searchForms([term]).every((form) => placesOf(form, places).size > 0);
    },
  };
}

interface Built {
  statements: readonly StatementMatch[];
  /** For each form of a word, the places of the statements that have it. */
  places: ReadonlyMap<string, readonly number[]>;
}

function* build(roles: readonly Role[], statementsOf: (role: Role) => readonly Statement[]): Slices<Built> {
  const statements = new Map<string, StatementMatch & { roles: Role[] }>();
  const places = new Map<string, number[]>();
  // Pages repeat their words, and looking a form up is faster than finding it again.
  const forms = new Map<string, string>();
  const formOf = (word: string): string => {
    const form = forms.get(word) ?? searchForm(word);
    forms.set(word, form);
    return form;
  };
  for (const role of roles) {
    for (const { kind, text } of statementsOf(role)) {
      const key = `${kind} ${text}`;
      const known = statements.get(key);
      if (known) {
        known.roles.push(role);
        continue;
      }
      const at = statements.size;
      statements.set(key, { kind, text, roles: [role] });
      for (const form of new Set(plainWords(text).map(formOf))) {
        const list = places.get(form);
        if (list) list.push(at);
        else places.set(form, [at]);
      }
    }
    yield;
  }
  return { statements: [...statements.values()], places };
}

function placesOf(wanted: string, places: Built['places']): ReadonlySet<number> {
  const forms = [...places.keys()].filter(isFoundBy(wanted));
  return new Set(forms.flatMap((form) => places.get(form) ?? []));
}
