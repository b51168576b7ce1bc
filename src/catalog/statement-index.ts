import { finish, type Slices } from '../slices.js';
import { searchForms } from '../text/mentions.js';
import type { Catalog, Role } from './catalog.js';
import { STATEMENT_KINDS, type Statement, type StatementKind } from './catalog.js';
import { createFormIndex, type FormIndex } from './form-index.js';
import { buildSpecialtyIndex, type SpecialtyIndex } from './specialty-index.js';
import { createStatementTable, type StatementTable } from './statement-table.js';
import { statementsOf } from './statements.js';

/** A statement, and every role it holds for. */
export interface SharedStatement extends Statement {
  roles: readonly Role[];
}

/** Some roles of a catalogue. */
interface RoleSet {
  has: (role: Role) => boolean;
  /** All of them, in the order of the catalogue. */
  list: () => Role[];
}

/** All that pages say of roles, found by its words. A statement is known by a number, in the order of the catalogue. */
export interface StatementIndex {
  /** The numbers of the statements that have every one of some words, in any form; of no words, none. */
  find: (words: readonly string[]) => readonly number[];
  /** The same for words that stand side by side in this order. */
  findPhrase: (words: readonly string[]) => readonly number[];
  kindOf: (statement: number) => StatementKind;
  /** A statement with all its roles, or only with those that are wanted. Throws for a number that `find` has not given. */
  read: (statement: number, wanted?: ReadonlySet<Role>) => SharedStatement;
  /** Those of some statements that hold for any of some roles. */
  among: (statements: readonly number[], roles: Iterable<Role>) => readonly number[];
  /** The roles that any of some statements holds for. */
  rolesOfAny: (statements: readonly number[]) => RoleSet;
  specialties: SpecialtyIndex;
  /** Whether any statement has a word, in any form. */
  hasWord: (word: string) => boolean;
  /** Whether any statement has a word exactly as written. */
  isWritten: (word: string) => boolean;
  /** Every word that statements have, as it is written. */
  written: () => Iterable<string>;
  /** The same for another catalogue, if its roles say the same: that takes much less time than reading all words again. */
  forCatalog: (other: Catalog) => Slices<StatementIndex | undefined>;
}

/** Builds the index in one go. */
export function createStatementIndex(catalog: Catalog): StatementIndex {
  return finish(buildStatementIndex(catalog));
}

/** Builds the index a role at a time, of the one for the catalogue before where that can be. */
export function* buildStatementIndex(catalog: Catalog, before?: StatementIndex): Slices<StatementIndex> {
  return (before && (yield* before.forCatalog(catalog))) ?? (yield* readStatements(catalog));
}

function* readStatements(catalog: Catalog): Slices<StatementIndex> {
  const table = createStatementTable();
  const forms = createFormIndex();
  for (const [at, role] of catalog.roles.entries()) {
    for (const { kind, text } of statementsOf(catalog, role)) {
      const { statement, isNew } = table.add(kind, text, at);
      if (isNew) forms.add(text, statement);
    }
    yield;
  }
  return indexOf(catalog, yield* table.build(), forms, yield* buildSpecialtyIndex(catalog));
}

function indexOf(
  catalog: Catalog,
  table: StatementTable,
  forms: FormIndex,
  specialties: SpecialtyIndex,
): StatementIndex {
  const { roles, index } = catalog;
  const kindOf = (statement: number): StatementKind =>
    STATEMENT_KINDS[table.kinds[statement] ?? 0] ?? 'summary';
  const rolesOf = (statement: number): readonly Role[] => {
    const found: Role[] = [];
    for (let at = table.ends[statement - 1] ?? 0; at < (table.ends[statement] ?? 0); at++)
      found.push(roles[table.roles[at] ?? 0] as Role);
    return found;
  };
  const wantedOf = (statement: number, wanted: ReadonlySet<Role>): readonly Role[] => {
    const places = table.roles.subarray(table.ends[statement - 1] ?? 0, table.ends[statement]);
    if (wanted.size * FEW > places.length) return rolesOf(statement).filter((role) => wanted.has(role));
    const found = [...wanted].map((role) => index.places.get(role) ?? roles.length);
    return found
      .filter((place) => hasNumber(places, place))
      .sort((a, b) => a - b)
      .map((place) => roles[place] as Role);
  };
  const rolesOfAny = (statements: readonly number[]): RoleSet => {
    const isIn = new Uint8Array(roles.length);
    for (const statement of statements)
      for (let at = table.ends[statement - 1] ?? 0; at < (table.ends[statement] ?? 0); at++)
        isIn[table.roles[at] ?? 0] = 1;
    return {
      has: (role) => isIn[index.places.get(role) ?? roles.length] === 1,
      list: () => roles.filter((_, at) => isIn[at] === 1),
    };
  };
  const textOf = (statement: number): string => {
    const text = table.texts[statement];
    if (text === undefined) throw new RangeError(`no statement has the number ${statement}`);
    return text;
  };
  return {
    find: forms.find,
    findPhrase: (words) => {
      const phrase = searchForms(words);
      const withAll = forms.withForms(phrase);
      return phrase.length === 1
        ? withAll
        : withAll.filter((statement) => hasPhrase(textOf(statement), phrase));
    },
    kindOf,
    read: (statement, wanted) => ({
      kind: kindOf(statement),
      text: textOf(statement),
      roles: wanted ? wantedOf(statement, wanted) : rolesOf(statement),
    }),
    among: (statements, wanted) => {
      const isWanted = new Uint8Array(roles.length);
      for (const role of wanted) isWanted[index.places.get(role) ?? roles.length] = 1;
      return statements.filter((statement) => {
        const end = table.ends[statement] ?? 0;
        for (let at = table.ends[statement - 1] ?? 0; at < end; at++)
          if (isWanted[table.roles[at] ?? 0] === 1) return true;
        return false;
      });
    },
    rolesOfAny,
    specialties,
    hasWord: forms.hasWord,
    isWritten: forms.isWritten,
    written: forms.written,
    *forCatalog(other) {
      return (yield* sayTheSame(catalog, other))
        ? indexOf(other, table, forms, yield* buildSpecialtyIndex(other))
        : undefined;
    },
  };
}

/** Whether two catalogues have as many roles, and each says the same as the one in its place. */
function* sayTheSame(before: Catalog, after: Catalog): Slices<boolean> {
  if (before.roles.length !== after.roles.length) return false;
  for (const [at, role] of after.roles.entries()) {
    const [was, is] = [statementsOf(before, before.roles[at] as Role), statementsOf(after, role)];
    const isSame = ({ kind, text }: Statement, place: number): boolean =>
      was[place]?.kind === kind && was[place].text === text;
    if (was.length !== is.length || !is.every(isSame)) return false;
    yield;
  }
  return true;
}

/** If a statement holds for so many times more roles than are wanted, each wanted role is looked up by itself. */
const FEW = 16;

/** Whether a number is among ascending ones. */
function hasNumber(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}

function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const forms = searchForms([text]);
  return forms.some((_, start) => phrase.every((form, at) => forms[start + at] === form));
}
