import type { StatementKind } from '../../../catalog/catalog.js';
import { rolesSaying } from '../../../queries/conditions/matches-text.js';
import type { Condition, Roles, TextCondition } from '../../../queries/query.js';
import { listed } from '../../../text/prose.js';
import type { Line } from '../../finding.js';
import type { World } from '../../found.js';
import { searchedWords } from './statement-kinds.js';

/** Says which of several alternative words no page mentions, since only the other words found the roles listed. */
export function unmentionedLines(
  text: TextCondition,
  world: World,
  only: readonly StatementKind[] | undefined,
): Line[] {
  return linesFor(unmentioned(text, world, only), world);
}

/** The same for roles that a condition chose. */
export function unmentionedLinesOf(roles: Roles, world: World): Line[] {
  return roles.kind === 'where' ? linesFor(unmentionedIn(roles.condition, world), world) : [];
}

function linesFor(texts: readonly TextCondition[], { speaker }: World): Line[] {
  if (texts.length === 0) return [];
  const names = texts.map((text) => speaker.text(text));
  return [{ subject: 'no page', predicate: `mentions ${listed(names, 'or')}` }];
}

function unmentionedIn(condition: Condition, world: World): readonly TextCondition[] {
  switch (condition.kind) {
    case 'mentions':
      return unmentioned(condition.text, world, condition.only);
    case 'and':
      return condition.conditions.flatMap((part) => unmentionedIn(part, world));
    case 'or':
      return condition.conditions.flatMap((part) =>
        part.kind === 'mentions' && isNowhere(part.text, world, part.only)
          ? [part.text]
          : unmentionedIn(part, world),
      );
    default:
      return [];
  }
}

function unmentioned(
  text: TextCondition,
  world: World,
  only: readonly StatementKind[] | undefined,
): readonly TextCondition[] {
  switch (text.kind) {
    case 'some':
      return text.of.flatMap((part) =>
        isNowhere(part, world, only) ? [part] : unmentioned(part, world, only),
      );
    case 'every':
      return text.of.flatMap((part) => unmentioned(part, world, only));
    default:
      return [];
  }
}

function isNowhere(
  text: TextCondition,
  { statements }: World,
  only: readonly StatementKind[] | undefined,
): boolean {
  return (
    text.kind === 'phrase' &&
    rolesSaying(text, statements, only).found().length === 0 &&
    statements.specialties.find(searchedWords(text)).length === 0
  );
}
