import { stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { type Fact, readFacts } from './facts.js';
import { cleanTitle, familyName, isBareLevel, isTitle } from './job-title.js';
import type { Outline, RoleOutline } from './outline.js';
import type { Page, Row, Statement } from './page.js';
import { type LevelRow, readLevelRow, roleOfRow } from './read-level-table.js';
import { findRole, hasSameWords } from './role-names.js';

/** What a page states of its roles outside their own sections: in its introduction, in tables of levels. */
export interface PageFacts {
  /** The roles with a section of their own, and those that only a table names. */
  roles: RoleOutline[];
  factsOf: (role: RoleOutline) => Fact[];
  /** The statements that are such facts and nothing else. */
  placed: ReadonlySet<Statement>;
}

/** Reads the tables of levels, and the sentences of the family's sections that name a role. */
export function readPageFacts(page: Page, outline: Outline): PageFacts {
  const facts = new Map<RoleOutline, Fact[]>();
  const placed = new Set<Statement>();
  const roles = [...outline.roles];
  const add = (role: RoleOutline, fact: Fact): void => {
    facts.set(role, [...(facts.get(role) ?? []), fact]);
  };

  for (const { statement, underGrade } of statementsAround(outline)) {
    if (statement.kind === 'row') {
      const rows = readLevelRow(statement);
      for (const row of rows) {
        const role = roleOfRow(roles, row) ?? addRole(roles, row.title, outline);
        if (role) add(role, factOf(row, statement));
      }
      if (rows.length > 0) placed.add(statement);
    } else {
      const { facts: stated, rest } = readFacts([statement], underGrade);
      const told = stated.map((fact) => ({ fact, about: rolesOf(roles, fact, page) }));
      for (const { fact, about } of told) for (const role of about) add(role, fact);
      if (rest.length === 0 && told.every(({ about }) => about.length > 0)) placed.add(statement);
      else if (isNameOfRole(roles, statement)) placed.add(statement);
    }
  }
  for (const fact of outline.roles.flatMap((role) => gradesOfOthers(role))) {
    const role = findRole(roles, fact.subject) ?? addRole(roles, fact.subject.replace(/^the /i, ''), outline);
    if (role) add(role, fact);
    if (role) placed.add(fact.statement);
  }
  return { roles, factsOf: (role) => facts.get(role) ?? [], placed };
}

/** What stands in no role's section, and the tables wherever they stand. */
function statementsAround({ family, roles }: Outline): { statement: Statement; underGrade: boolean }[] {
  const around = family.flatMap(({ kind, section }) =>
    section.statements.map((statement) => ({ statement, underGrade: kind === 'grade' })),
  );
  const tables = roles.flatMap(({ parts }) =>
    parts.flatMap(({ section }) => section.statements.filter(isRow)),
  );
  return [...around, ...tables.map((statement) => ({ statement, underGrade: false }))];
}

function isRow(statement: Statement): statement is Row {
  return statement.kind === 'row';
}

/** The grades under one role's heading that are of other titles: "The Senior ... is a grade 9", below the first one's. */
function gradesOfOthers(role: RoleOutline): Fact[] {
  const statements = role.parts
    .filter(({ kind }) => kind === 'grade')
    .flatMap(({ section }) => section.statements);
  const grades = readFacts(statements, true).facts.filter(({ kind }) => kind === 'grade');
  const isOwn = grades.some(({ subject }) => hasSameWords(role, subject));
  return isOwn ? grades.filter(({ subject }) => isTitle(subject) && !hasSameWords(role, subject)) : [];
}

/** A role that only a table or a sentence names. */
function addRole(
  roles: RoleOutline[],
  title: string,
  { family, roles: [first] }: Outline,
): RoleOutline | undefined {
  const section = family[0]?.section ?? first?.section;
  if (!section || isBareLevel(title) || !/\p{L}{3}/u.test(title)) return undefined;
  const role: RoleOutline = { title: cleanTitle(title), heading: cleanTitle(title), section, parts: [] };
  roles.push(role);
  return role;
}

function factOf({ title, grades }: LevelRow, row: Row): Fact {
  return { kind: 'grade', grades, subject: title, sentence: row.text, statement: row, more: '' };
}

/** The roles a sentence of the family's is about: the one it names, or all, if it names the job they are levels of. */
function rolesOf(roles: readonly RoleOutline[], fact: Fact, page: Page): readonly RoleOutline[] {
  const role = findRole(roles, fact.subject);
  if (role) return [role];
  const isOneJob = roles.every(({ title }) => isLevelOf(title, page.title));
  return fact.kind === 'reporting line' && isOneJob && isAboutJob(fact.subject, page.title) ? roles : [];
}

/** "This job family", "Product Designers", "you": whoever has the job, at whatever level. */
function isAboutJob(subject: string, pageTitle: string): boolean {
  return (
    /^(?:|you|(?:this|the) (?:role|position|job family))$/i.test(subject) ||
    isLevelOf(pageTitle, subject.replace(/^the /i, ''))
  );
}

/** Whether a title has every word of a job's name: "Director, Corporate Controller" of "Corporate Controller". */
function isLevelOf(title: string, job: string): boolean {
  const words = titleWords(title).map(stem);
  return titleWords(familyName(job))
    .map(stem)
    .every((word) => words.includes(word));
}

/** A line in a list of the page's levels, which says no more than the sections below it. */
function isNameOfRole(roles: readonly RoleOutline[], { kind, text }: Statement): boolean {
  return kind === 'item' && (isBareLevel(text) || findRole(roles, text) !== undefined);
}
