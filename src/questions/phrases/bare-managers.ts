import { ALL, managers, where } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import type { Lexical } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import { COST, type Word } from '../words/read-words.js';

/** Words before a manager. */
const RELATING = new Set(['to', 'by', 'under', 'below', 'beneath']);
/** Roles of which something is said. */
const SUBJECTS: ReadonlySet<TypeName> = new Set(['title', 'kind'] as const);
/** Words that begin a yes-or-no question. */
const CLAIMING = new Set(['is', 'are', 'was', 'were', 'do', 'does', 'did']);

/**
 * "Reports to director", without an article, as "reports to a director": also to one whom pages only name as a manager.
 * Where one role alone has the name, "who reports to VP" is about that role, and "does she report to VP" may be about
 * either.
 */
export function bareManagers(words: readonly Word[], known: readonly Lexical[]): Lexical[] {
  const isYesOrNo = CLAIMING.has(words[0]?.text ?? '');
  return known.flatMap((phrase): Lexical[] => {
    const { type, start, end } = phrase;
    const kind = phrase.value as Roles;
    if (type !== 'singular_kind' || !RELATING.has(words[start - 1]?.text ?? '')) return [];
    if (kind.kind !== 'where' || kind.roles.kind !== 'all') return [];
    const isOfOne = known.some(
      (other) =>
        other.type === 'title' &&
        other.start === start &&
        other.end === end &&
        (other.value as Roles).kind === 'one',
    );
    const value = where(managers(ALL), kind.condition);
    // "Directors reporting to VP" says so of some roles, and asks for none.
    const isClaim = isYesOrNo || known.some((other) => SUBJECTS.has(other.type) && other.end < start);
    const cost = isOfOne ? (isClaim ? COST.data : 2 * COST.data) : 0;
    return [{ type: 'some_manager', value, start, end, cost }];
  });
}
