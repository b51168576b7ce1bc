import { titleKey } from '../../../text/title.js';
import type { ParsedFamily } from '../parse-family.js';
import { formerTitleIn, namesIn, type PlacedRole, type PlacedTitle } from '../placed-role.js';
import { type Path, type Problem, problemAt } from '../problem.js';

/** Finds names that stand for two things. Questions by such a name could get the answer of the other thing. */
export function checkDuplicates(families: readonly ParsedFamily[], roles: readonly PlacedRole[]): Problem[] {
  return [...duplicateFamilies(families), ...duplicateNames(roles), ...duplicateFormerTitles(roles)];
}

function duplicateFamilies(families: readonly ParsedFamily[]): Problem[] {
  const names = families.flatMap((family) => [
    { family, title: family.entry.family, at: ['family'] as Path },
    ...(family.entry.aliases ?? []).map((title, index) => ({ family, title, at: ['aliases', index] })),
  ]);
  return doubles(names).map(({ second, first }) =>
    problemAt(second.family.locate(second.at), {
      code: 'duplicate-family',
      message: `the job family "${second.title}" is already in ${first.family.file}`,
      fix: 'Merge the two files, or rename one family',
    }),
  );
}

function duplicateNames(roles: readonly PlacedRole[]): Problem[] {
  const names = roles.flatMap((role) => namesIn(role.entry).map((name) => ({ role, ...name })));
  return doubles(names).map(({ second, first }) => {
    if (isTitle(second) && isTitle(first)) return duplicateTitle(second, first);
    return isTitle(second) ? duplicateAlias(first, second) : duplicateAlias(second, first);
  });
}

type NamedRole = PlacedTitle & { role: PlacedRole };

function isTitle({ at }: PlacedTitle): boolean {
  return at[0] === 'title';
}

function duplicateTitle(second: NamedRole, first: NamedRole): Problem {
  const same = first.title === second.title ? '' : ` (there: "${first.title}")`;
  return second.role.problem(second.at, {
    code: 'duplicate-title',
    message: `the title "${second.title}" already names a role at ${first.role.where()}${same}`,
    fix: 'Rename or remove one of the two roles',
  });
}

/** Reports the problem at the alias, never at the title: a role needs its title, but not each alias. */
function duplicateAlias(alias: NamedRole, other: NamedRole): Problem {
  const name = `the alias "${alias.title}"`;
  if (other.role === alias.role) {
    return alias.role.problem(alias.at, {
      code: 'duplicate-alias',
      message: `${name} repeats "${other.title}" of the same role`,
      fix: 'Remove the alias',
      repairs: [alias.role.repair(alias.at, { kind: 'remove' })],
    });
  }
  const what = isTitle(other) ? `shadows the title "${other.title}"` : 'is already an alias';
  return alias.role.problem(alias.at, {
    code: 'duplicate-alias',
    message: `${name} ${what} of the role at ${other.role.where()}`,
    fix: isTitle(other) ? 'Remove the alias, or rename the other role' : 'Keep it at one of the two roles',
  });
}

/** If two roles replaced one, the question what it is called now would have two answers. */
function duplicateFormerTitles(roles: readonly PlacedRole[]): Problem[] {
  const replaced = roles.flatMap((role) => formerTitleIn(role.entry).map((former) => ({ role, ...former })));
  return doubles(replaced).map(({ second, first }) =>
    second.role.problem(second.at, {
      code: 'duplicate-former-title',
      message: `"${second.title}" is already the former title of ${first.role.entry.title} at ${first.role.where()}`,
      fix: 'Keep it at the role that took its place',
    }),
  );
}

/** Nobody fixes more at a time. */
const MOST_DOUBLES = 100;

/** Each title that equals an earlier one, with the earlier one; at most a hundred. */
function doubles<Titled extends { title: string }>(
  all: readonly Titled[],
): { second: Titled; first: Titled }[] {
  const firsts = new Map<string, Titled>();
  const found = all.flatMap((second) => {
    const key = titleKey(second.title);
    const first = firsts.get(key);
    if (first) return [{ second, first }];
    firsts.set(key, second);
    return [];
  });
  return found.slice(0, MOST_DOUBLES);
}
