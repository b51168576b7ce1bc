import { hasLiterally, namesWith } from './names-with.js';
import type { TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';
import { readTokens, type TitleToken, type TypedTitle } from './title-tokens.js';

/**
 * The roles of any level whose titles have all of some words: "program managers", "ESMs". Where the last word is the
 * head of such a title, only those with that head: "specialists" does not mean their managers, and a "program manager"
 * is not somebody who manages programs.
 */
export function matchClass(tokens: readonly TitleToken[], index: TitleIndex): readonly string[] {
  const names = readTokens(tokens, index).flatMap((typed) => membersOf(typed, index));
  return [...new Set(names.flatMap(({ id }) => id ?? []))];
}

function membersOf(typed: TypedTitle, index: TitleIndex): readonly Name[] {
  const names = namesWith(typed, index);
  const last = typed.stems.at(-1) ?? '';
  const headed = names.filter(({ stems, shape }) =>
    stems.some(
      (stem, at) => stem === last && shape.slots[at] !== 'function' && shape.slots[at] !== 'qualifier',
    ),
  );
  const members = headed.length > 0 ? headed : names;
  const literal = members.filter((name) => hasLiterally(typed.words, name));
  return literal.length > 0 ? literal : members;
}
