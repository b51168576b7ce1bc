import { grouped } from '../../collections.js';
import { OTHER_VERBS } from '../english/lexicon/other-verbs.js';
import { OTHER_PHRASES } from '../english/lexicon/other-words.js';
import { rawOf, type Token } from './tokens.js';

/** Words for which rules have others. */
interface Phrase {
  words: readonly string[];
  plain: readonly string[];
}

const FORMS: readonly ((verb: string) => string)[] = [
  (verb) => verb,
  (verb) => IRREGULAR[verb]?.[0] ?? (/(?:ch|sh|s|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`),
  (verb) => IRREGULAR[verb]?.[1] ?? (/[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`),
];

const IRREGULAR: Readonly<Record<string, readonly [third: string, ing: string]>> = {
  have: ['has', 'having'],
  is: ['is', 'being'],
  be: ['is', 'being'],
  sit: ['sits', 'sitting'],
  get: ['gets', 'getting'],
  refer: ['refers', 'referring'],
};

const PHRASES = grouped([...phrasesOf(OTHER_PHRASES), ...inflected()], ({ words }) => words[0] ?? '');

/**
 * A clause in the words of rules: "roles that touch on SQL" becomes "roles that mention SQL". Undefined where nothing in
 * it has other words. A single word that titles have stays: "activities", where there is an Activities Director.
 */
export function inOtherWords(
  tokens: readonly Token[],
  isOfTitles: (word: string) => boolean,
): readonly Token[] | undefined {
  const restated: Token[] = [];
  let isRestated = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = longestAt(tokens, at);
    const phrase = found && (found.words.length > 1 || !isOfTitles(token.text)) ? found : undefined;
    if (phrase) {
      const raw = rawOf(tokens.slice(at, at + phrase.words.length));
      restated.push(
        ...phrase.plain.map((text, place): Token => ({ text, raw: place === 0 ? raw : '', kind: 'word' })),
      );
      isRestated = true;
    } else restated.push(token);
    at += phrase?.words.length ?? 1;
  }
  return isRestated ? restated : undefined;
}

function longestAt(tokens: readonly Token[], start: number): Phrase | undefined {
  const phrases = PHRASES.get(tokens[start]?.text ?? '') ?? [];
  return phrases
    .filter(({ words }) => words.every((word, at) => tokens[start + at]?.text === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
}

function phrasesOf(others: Readonly<Record<string, readonly string[]>>): Phrase[] {
  return Object.entries(others).flatMap(([plain, phrases]) =>
    phrases.flatMap(spellOut).map((words) => ({ words, plain: plain.split(' ') })),
  );
}

/** Verbs in all their forms: "touch on", "touches on", "touching on". */
function inflected(): Phrase[] {
  return phrasesOf(OTHER_VERBS).flatMap(({ words: [verb = '', ...more], plain: [rule = '', ...rest] }) =>
    FORMS.map((form) => ({ words: [form(verb), ...more], plain: [form(rule), ...rest] })),
  );
}

/** All wordings of a phrase. */
function spellOut(phrase: string): readonly (readonly string[])[] {
  let wordings: readonly (readonly string[])[] = [[]];
  for (const part of phrase.split(' ')) {
    const optional = part.endsWith('?');
    const words = (optional ? part.slice(0, -1) : part).split('|');
    const longer = wordings.flatMap((begun) => words.map((word) => [...begun, word]));
    wordings = optional ? wordings.concat(longer) : longer;
  }
  return wordings.filter((words) => words.length > 0);
}
