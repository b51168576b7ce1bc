import { setOfWords } from '../../text/set-of-words.js';
import type { Token } from './tokens.js';

/** No owner stands before these: "which manager's need SQL" are managers. */
const AFTER_PLURALS = setOfWords('do does did have are were need require report who that');

/** "KPI's" and "VP's" are plurals before these as well. Any other word may be what they own. */
const AFTER_ACRONYMS = setOfWords('in of for at with by on and or');

/** Plurals that people write with an apostrophe, as one word: "what KPI's does it have", "list all VP's". */
export function joinApostrophePlurals(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    if (isPlural(tokens, at)) return [];
    return isPlural(tokens, at + 1) ? [plural(token)] : [token];
  });
}

/** Whether an "'s" ends a plural. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== "'s" || before?.kind !== 'word') return false;
  const next = tokens[at + 1];
  if (next !== undefined && AFTER_PLURALS.has(next.text)) return true;
  const isEnd = next === undefined || next.kind === 'sign';
  return /^\p{Lu}{2,5}$/u.test(before.raw) && (isEnd || AFTER_ACRONYMS.has(next.text));
}

function plural({ text, raw, ...token }: Token): Token {
  return { ...token, text: `${text}s`, raw: `${raw}'s` };
}
