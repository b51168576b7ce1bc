import type { FamilyFile, RoleEntry } from '../src/catalog/schema.js';
import { titlesInLine } from '../src/catalog/titles-in-line.js';
import { editDistance } from '../src/text/edit-distance.js';
import { bare } from './raw-page.js';
import type { RawStatement } from './statements.js';

/** A statement of a page and whether the catalogue made from it has it as a fact of the right role. */
export interface Verdict {
  statement: RawStatement;
  found: boolean;
}

/** A fact of the catalogue that no sentence of its page states. */
export interface WrongFact {
  role: string;
  fact: string;
}

/** Compares the statements of a page with the family that was made of it. */
export function compare(statements: readonly RawStatement[], family: FamilyFile | undefined): Verdict[] {
  return statements.map((statement) => ({
    statement,
    found: family !== undefined && isFound(statement, family),
  }));
}

function isFound(statement: RawStatement, family: FamilyFile): boolean {
  const roles = rolesMeant(statement, family.roles);
  switch (statement.kind) {
    case 'grade':
      return roles.some((role) => String(gradesOf(role)) === String(statement.grades));
    case 'reporting line':
      return roles.some(
        (role) =>
          managersOf(role).some((title) => bare(statement.text).includes(bare(title))) ||
          isNoted(role, statement),
      );
    case 'responsibilities':
    case 'requirements': {
      const { kind } = statement;
      return (
        listsOf(family, roles, statement).some((item) => bare(item).includes(bare(statement.text))) ||
        (/^(?:extends?\b|(?:.* must meet )?(?:the )?(?:(?:all|same) )?(?:responsibilities|requirements) (?:of|as|for)\b)/i.test(
          statement.text,
        ) &&
          roles.some(({ [kind]: list }) => typeof list === 'object' && 'extends' in list))
      );
    }
  }
}

/** Whether a role has a line as a note: one said of a specialty, or one that contradicts another. */
function isNoted({ notes = [] }: RoleEntry, { text }: RawStatement): boolean {
  return notes.some((note) => note.about === 'reports_to' && bare(note.text).includes(bare(text)));
}

/** The roles a sentence may be about: those that it or a heading above it names, or else all. */
function rolesMeant({ subject, headings }: RawStatement, roles: readonly RoleEntry[]): RoleEntry[] {
  if (roles.length === 1) return [...roles];
  const name = bare(subject.replace(/^the /i, '').replace(/ will$/, ''));
  const named = roles.filter((role) => namesOf(role).some((each) => isAlike(each, name)));
  const before = headings.map(bare);
  const exact = before
    .map((heading) => roles.filter((role) => namesOf(role).includes(heading)))
    .find(isFilled);
  const begun = before
    .map((heading) => longest(roles.filter((role) => namesOf(role).some((each) => heading.startsWith(each)))))
    .find(isFilled);
  // Pages copy sentences and headings from role to role, and forget the name in them.
  const meant = new Set([...(exact ?? []), ...(begun ?? []), ...named]);
  return meant.size > 0 ? [...meant] : [...roles];
}

function isFilled(roles: readonly RoleEntry[]): boolean {
  return roles.length > 0;
}

/** One name with a slip of the keyboard, or with its words in another order. */
function isAlike(a: string, b: string): boolean {
  return editDistance(a, b, 2) <= 2 || a.split(' ').sort().join(' ') === b.split(' ').sort().join(' ');
}

/** "Senior Manager, A Requirements" begins with "Senior Manager, A", and with "Senior Manager". */
function longest(roles: readonly RoleEntry[]): RoleEntry[] {
  const length = Math.max(...roles.map(({ title }) => title.length));
  return roles.filter(({ title }) => title.length === length);
}

function namesOf({ title, section }: RoleEntry): string[] {
  return [title, section ?? title].map(bare);
}

/** The items of a kind that hold for some roles, and those of specialties. Without a role in sight, any role's. */
function listsOf(family: FamilyFile, meant: readonly RoleEntry[], { kind }: RawStatement): string[] {
  const key = kind === 'responsibilities' ? 'responsibilities' : 'requirements';
  const roles = meant.length > 0 ? meant : family.roles;
  const holders = [...roles, ...Object.values(family.shared ?? {}), ...(family.specialties?.items ?? [])];
  return holders.flatMap((holder) => {
    const list = holder?.[key];
    if (typeof list === 'string') return [list];
    return Array.isArray(list) ? list : (list?.items ?? []);
  });
}

function gradesOf({ grade, open_grades: open = [] }: RoleEntry): number[] {
  return [grade ?? open].flat().map(Number);
}

/** The managers a role states, as titles. */
function managersOf({ reports_to: line }: RoleEntry): string[] {
  return titlesInLine(line);
}

/** The grades and managers of a family that no sentence of its page states in these words of that role. */
export function findWrongFacts(statements: readonly RawStatement[], family: FamilyFile): WrongFact[] {
  return family.roles.flatMap((role) => {
    const about = statements.filter((statement) => rolesMeant(statement, family.roles).includes(role));
    const grades = about.filter(({ kind }) => kind === 'grade');
    const lines = about.filter(({ kind }) => kind === 'reporting line');
    const wrongGrade =
      gradesOf(role).length > 0 && !grades.some((each) => String(each.grades) === String(gradesOf(role)));
    const wrongManagers = managersOf(role).filter(
      (title) => !lines.some(({ text }) => endsWell(text, title)),
    );
    return [
      ...(wrongGrade ? [{ role: role.title, fact: `grade ${gradesOf(role).join(' or ')}` }] : []),
      ...wrongManagers.map((title) => ({ role: role.title, fact: `reports to ${title}` })),
    ];
  });
}

/** Whether a sentence has a title, and not as the start of a longer one. */
function endsWell(sentence: string, title: string): boolean {
  const at = sentence.indexOf(title);
  if (at === -1) return bare(sentence).includes(bare(title));
  return !/^(?:,? (?!(?:Senior )?(?:Manager|Director)\b)(?:of )?[A-Z]|\w)/.test(
    sentence.slice(at + title.length),
  );
}
