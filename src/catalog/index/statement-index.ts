import { lazily } from '../../collections.js';
import { finish, type Slices } from '../../slices.js';
import { hasPhrase, searchForms } from '../../text/mentions.js';
import type { Catalog, Role } from '../catalog.js';
import { STATEMENT_KINDS, type Statement, type StatementKind } from '../catalog.js';
import { statementsOf } from '../statements.js';
import { FormIndex } from './form-index.js';
import { buildSpecialtyIndex, type SpecialtyIndex } from './specialty-index.js';
import { type StatementTable, StatementTableBuilder } from './statement-table.js';

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

/** Finds statements about roles by their words. Each statement has a number, in the order of the catalogue. */
export class StatementIndex {
  readonly #catalog: Catalog;
  readonly #table: StatementTable;
  readonly #forms: FormIndex;
  readonly specialties: SpecialtyIndex;

  constructor(catalog: Catalog, table: StatementTable, forms: FormIndex, specialties: SpecialtyIndex) {
    this.#catalog = catalog;
    this.#table = table;
    this.#forms = forms;
    this.specialties = specialties;
  }

  /** The numbers of the statements that have all the words, in any form. None if there are no words. */
  find(words: readonly string[]): readonly number[] {
    return this.#forms.find(words);
  }

  /** The same for words that follow each other in this order. */
  findPhrase(words: readonly string[]): readonly number[] {
    const forms = searchForms(words);
    const withAll = this.#forms.withForms(forms);
    return forms.length === 1
      ? withAll
      : withAll.filter((statement) => hasPhrase(this.#textOf(statement), words));
  }

  kindOf(statement: number): StatementKind {
    return STATEMENT_KINDS[this.#table.kinds[statement] ?? 0] ?? 'summary';
  }

  /** A statement with all its roles, or only with those wanted. Throws for a number that no `find` returned. */
  read(statement: number, wanted?: ReadonlySet<Role>): SharedStatement {
    return {
      kind: this.kindOf(statement),
      text: this.#textOf(statement),
      roles: wanted ? this.#wantedOf(statement, wanted) : this.#rolesOf(statement),
    };
  }

  /** The statements, of those given, that hold for any of the roles. */
  among(statements: readonly number[], roles: Iterable<Role>): readonly number[] {
    const isWanted = new Uint8Array(this.#catalog.roles.length);
    for (const role of roles) isWanted[this.#placeOf(role)] = 1;
    const { roles: places, ends } = this.#table;
    return statements.filter((statement) => {
      const end = ends[statement] ?? 0;
      for (let at = ends[statement - 1] ?? 0; at < end; at++)
        if (isWanted[places[at] ?? 0] === 1) return true;
      return false;
    });
  }

  /** The roles for which any of the statements holds. */
  rolesOfAny(statements: readonly number[]): RoleSet {
    const { roles } = this.#catalog;
    const places = lazily(() => this.#placesOfAny(statements));
    return {
      has: (role) => places().isIn[this.#placeOf(role)] === 1,
      list: () => {
        const { found, isIn } = places();
        return found.length * FEW < roles.length
          ? found.sort((a, b) => a - b).map((place) => roles[place] as Role)
          : roles.filter((_, at) => isIn[at] === 1);
      },
    };
  }

  /** Whether any statement has a word, in any form. */
  hasWord(word: string): boolean {
    return this.#forms.hasWord(word);
  }

  /** Whether any statement has a word exactly as written. */
  isWritten(word: string): boolean {
    return this.#forms.isWritten(word);
  }

  /** Every word of the statements, as written. */
  written(): Iterable<string> {
    return this.#forms.written();
  }

  /** This index for another catalogue, if its roles state the same; else undefined. Quicker than reading all words again. */
  *forCatalog(other: Catalog): Slices<StatementIndex | undefined> {
    const isSame = yield* sayTheSame(this.#catalog, other);
    return isSame
      ? new StatementIndex(other, this.#table, this.#forms, yield* buildSpecialtyIndex(other))
      : undefined;
  }

  #textOf(statement: number): string {
    const text = this.#table.texts[statement];
    if (text === undefined) throw new RangeError(`no statement has the number ${statement}`);
    return text;
  }

  /** The place of a role in the catalogue; past the end for a role of another catalogue. */
  #placeOf(role: Role): number {
    return this.#catalog.index.places.get(role) ?? this.#catalog.roles.length;
  }

  /** The places of a statement's roles in the catalogue. */
  #placesOf(statement: number): Uint32Array {
    const { roles, ends } = this.#table;
    return roles.subarray(ends[statement - 1] ?? 0, ends[statement] ?? 0);
  }

  /** The places of the roles for which any of the statements holds. `isIn` is 1 at each of these places. */
  #placesOfAny(statements: readonly number[]): { found: number[]; isIn: Uint8Array } {
    const isIn = new Uint8Array(this.#catalog.roles.length);
    const found: number[] = [];
    for (const statement of statements)
      for (const place of this.#placesOf(statement)) {
        if (isIn[place] === 0) found.push(place);
        isIn[place] = 1;
      }
    return { found, isIn };
  }

  #rolesOf(statement: number): readonly Role[] {
    const roles: Role[] = [];
    for (const place of this.#placesOf(statement)) roles.push(this.#catalog.roles[place] as Role);
    return roles;
  }

  #wantedOf(statement: number, wanted: ReadonlySet<Role>): readonly Role[] {
    const places = this.#placesOf(statement);
    if (wanted.size * FEW > places.length) return this.#rolesOf(statement).filter((role) => wanted.has(role));
    return [...wanted]
      .map((role) => this.#placeOf(role))
      .filter((place) => hasNumber(places, place))
      .sort((a, b) => a - b)
      .map((place) => this.#catalog.roles[place] as Role);
  }
}

/** Builds the index in one go. */
export function createStatementIndex(catalog: Catalog): StatementIndex {
  return finish(buildStatementIndex(catalog));
}

/** Builds the index, a role at a time. Reuses the index of the catalogue before, if its roles state the same. */
export function* buildStatementIndex(catalog: Catalog, before?: StatementIndex): Slices<StatementIndex> {
  return (before && (yield* before.forCatalog(catalog))) ?? (yield* readStatements(catalog));
}

function* readStatements(catalog: Catalog): Slices<StatementIndex> {
  const table = new StatementTableBuilder();
  const forms = new FormIndex();
  for (const [at, role] of catalog.roles.entries()) {
    for (const { kind, text } of statementsOf(catalog, role)) {
      const { statement, isNew } = table.add(kind, text, at);
      if (isNew) forms.add(text, statement);
    }
    yield;
  }
  return new StatementIndex(catalog, yield* table.build(), forms, yield* buildSpecialtyIndex(catalog));
}

/** Whether the roles of two catalogues, in order, state the same. */
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

/** Whether rising numbers contain a number. */
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
