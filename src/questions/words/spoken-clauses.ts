import { readTitleWord } from '../../titles/words/title-word.js';
import { ADDRESSEES, BEFORE_CLOSINGS, CLOSINGS, GREETINGS } from '../english/lexicon/courtesy.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isWholeTitle, names } from '../phrases/names.js';
import { joinApostrophePlurals } from './apostrophe-plurals.js';
import { joinSplitWords } from './join-split-words.js';
import { readWords, type Word } from './read-words.js';
import { separateRunOns } from './separate-run-ons.js';
import { splitTokens, type Token } from './tokens.js';
import { withoutPauses } from './without-pauses.js';

/** The clauses of a message as words, without courtesy. Drops a clause of nothing else, unless all clauses are. */
export function spokenClauses(clauses: readonly string[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const parts = clauses.map((clause) =>
    separateRunOns(joinSplitWords(joinApostrophePlurals(splitTokens(clause)), lexicon), lexicon),
  );
  const spoken = parts
    .map((part) => withoutCourtesy(part, lexicon))
    .filter((part) =>
      readWords(part, lexicon).some(
        ({ skippable, kind, text }) => !skippable && kind !== 'sign' && !CLOSINGS.has(text),
      ),
    );
  return spoken.length > 0 ? spoken : parts;
}

/** A clause without what people put around and between its words: greetings, the name under a message, "um". */
function withoutCourtesy(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const named = withoutGreeting(withoutClosing(tokens, lexicon), lexicon);
  return withoutPauses(withoutFraming(named, lexicon), lexicon);
}

/**
 * Drops a frame that a sign parts from the rest at the beginning or the end: "one more thing, ...". A sign inside a
 * title parts nothing: "I am looking for the Manager, Sourcing".
 */
function withoutFraming(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'sign')) return tokens;
  const words = readWords(tokens, lexicon);
  const isEmpty = (part: readonly Word[]): boolean => part.every(({ skippable }) => skippable);
  const signs = words.flatMap(({ kind }, at) => (kind === 'sign' ? [at] : []));
  const opening = signs.filter((at) => isEmpty(words.slice(0, at)));
  const closing = signs.filter((at) => isEmpty(words.slice(at)));
  if (opening.length === 0 && closing.length === 0) return tokens;
  const titles = names(words, lexicon).filter(isWholeTitle);
  const isInTitle = (at: number): boolean => titles.some(({ start, end }) => start < at && at < end);
  const start = opening.findLast((at) => !isInTitle(at)) ?? -1;
  const end = closing.find((at) => at > start && !isInTitle(at)) ?? words.length;
  return tokens.slice(start + 1, end);
}

/** "Hi Tom," */
function withoutGreeting(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const greeting = tokens[0]?.text === 'good' ? 1 : 0;
  if (!GREETINGS.has(tokens[greeting]?.text ?? '')) return tokens;
  const [whom, next] = tokens.slice(greeting + 1);
  const isNamed = whom && (ADDRESSEES.has(whom.text) || (isName(whom, lexicon) && next?.kind === 'sign'));
  const rest = tokens.slice(greeting + (isNamed ? 2 : 1));
  return rest[0]?.kind === 'sign' ? rest.slice(1) : rest;
}

/** "Cheers, Tom", "- Anna". */
function withoutClosing(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findLastIndex(({ text }) => CLOSINGS.has(text) || DASHES.has(text));
  if (at < 1) return tokens;
  const under = tokens.slice(at + 1).filter(isWord);
  const isNames = under.length <= MOST_NAMES && under.every((token) => isName(token, lexicon));
  const isDash = DASHES.has(tokens[at]?.text ?? '');
  if (!isNames || (isDash && under.length !== 1)) return tokens;
  const before = tokens.slice(0, at);
  const end = before.findLastIndex(({ text }) => !BEFORE_CLOSINGS.has(text));
  return tokens.slice(0, end + 1);
}

const MOST_NAMES = 2;
const DASHES = new Set(['-', '–', '—']);

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** Whether a word may be the name of a person: one that nothing else knows. */
function isName({ text, kind }: Token, lexicon: Lexicon): boolean {
  return kind === 'word' && isKnownNowhere(text, lexicon);
}

function isKnownNowhere(text: string, { titles, ruleWords, isMentioned }: Lexicon): boolean {
  return (
    /^\p{L}+$/u.test(text) &&
    !ruleWords.has(text) &&
    !isMentioned(text) &&
    readTitleWord(text, titles) === undefined
  );
}

/** Whether a word may be a misspelt short form before a word of titles: "Aossc. Analyst". */
export function isShortForm(word: string, next: string, lexicon: Lexicon): boolean {
  const read = readTitleWord(word, lexicon.titles);
  const isMisspeltLevel = read?.mended === true && read.level;
  return (
    (isMisspeltLevel || isKnownNowhere(word, lexicon)) && readTitleWord(next, lexicon.titles) !== undefined
  );
}
