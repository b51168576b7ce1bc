import { type Fact, readFacts } from './facts.js';
import { cleanTitle, isBareLevel, isTitle } from './job-title.js';
import type { Outline, RoleOutline } from './outline.js';
import type { Row, Statement } from './page.js';
import { type LevelRow, readLevelRow, roleOfRow } from './read-level-table.js';
import { findRole } from './role-names.js';

/** What a page states of its roles outside their own sections: in its introduction, in tables of levels. */
export interface PageFacts {
  /** The roles with a section of their own, and those that only a table names. */
  roles: RoleOutline[];
  factsOf: (role: RoleOutline) => Fact[];
  /** The statements that are such facts and nothing else. */
  placed: ReadonlySet<Statement>;
}

/** Reads the tables of levels, and the sentences of the family's sections that name a role. */
export function readPageFacts(outline: Outline): PageFacts {
  const facts = new Map<RoleOutline, Fact[]>();
  const placed = new Set<Statement>();
  const roles = [...outline.roles];
  const add = (role: RoleOutline, fact: Fact): void => {
    facts.set(role, [...(facts.get(role) ?? []), fact]);
  };

  for (const statement of statementsAround(outline)) {
    if (statement.kind === 'row') {
      const rows = readLevelRow(statement);
      for (const row of rows) {
        const role = roleOfRow(roles, row) ?? addRole(roles, row, outline);
        if (role) add(role, factOf(row, statement));
      }
      if (rows.length > 0) placed.add(statement);
    } else {
      const { facts: stated, rest } = readFacts([statement]);
      const told = stated.map((fact) => ({ fact, about: rolesOf(roles, fact) }));
      for (const { fact, about } of told) for (const role of about) add(role, fact);
      if (rest.length === 0 && told.every(({ about }) => about.length > 0)) placed.add(statement);
      else if (isNameOfRole(roles, statement)) placed.add(statement);
    }
  }
  return { roles, factsOf: (role) => facts.get(role) ?? [], placed };
}

/** What stands in no role's section, and the tables wherever they stand. */
function statementsAround({ family, roles }: Outline): Statement[] {
  const around = family.flatMap(({ section }) => section.statements);
  const tables = roles.flatMap(({ parts }) => parts.flatMap(({ section }) => section.statements.filter(isRow)));
  return [...around, ...tables];
}

function isRow(statement: Statement): statement is Row {
  return statement.kind === 'row';
}

/** A role that a table alone names. */
function addRole(roles: RoleOutline[], { title }: LevelRow, { family }: Outline): RoleOutline | undefined {
  const section = family[0]?.section;
  if (!section || !isTitle(title) || isBareLevel(title)) return undefined;
  const role: RoleOutline = { title: cleanTitle(title), heading: cleanTitle(title), section, parts: [] };
  roles.push(role);
  return role;
}

function factOf({ title, grades }: LevelRow, { text }: Row): Fact {
  return { kind: 'grade', grades, subject: title, sentence: text };
}

/** "This job family reports to ..." is said of each of its roles. */
function rolesOf(roles: readonly RoleOutline[], { kind, subject }: Fact): readonly RoleOutline[] {
  if (kind === 'reporting line' && /\bjob family$/i.test(subject)) return roles;
  const role = findRole(roles, subject);
  return role ? [role] : [];
}

/** A line in a list of the page's levels, which says no more than the sections below it. */
function isNameOfRole(roles: readonly RoleOutline[], { kind, text }: Statement): boolean {
  return kind === 'item' && (isBareLevel(text) || findRole(roles, text) !== undefined);
}
