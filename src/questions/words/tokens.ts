import { editDistance } from '../../text/edit-distance.js';
import { isEnglish } from '../../text/english-words.js';
import { plainWords } from '../../text/title.js';
import { CONTRACTIONS, IS_AFTER } from '../english/lexicon/contractions.js';

/** One word or sign of a question. */
export interface Token {
  /** In plain form: lower case, no accents; a sign as it is; `'s` for a possessive. */
  text: string;
  /** As it was typed. */
  raw: string;
  kind: 'word' | 'sign' | 'quote';
  /** Whether it was typed right behind the token before it. */
  isGlued?: boolean;
  /** Whether a hyphen joins it to the token before it. */
  isHyphened?: boolean;
}

const QUOTE = /["“”„«»]([^"“”„«»]{1,80})["“”„«»]/gu;
/** Characters in several forms, and invisible ones: soft hyphens, joiners, marks of direction. */
const FORMS: readonly [RegExp, string][] = [
  [/(?:\u00ad|[\u200b-\u200f\u2028-\u202e\u2060-\u2069]|\ufeff|\ufe0f)/gu, ''],
  [/[‘’ʼ´`]/g, "'"],
  [/≥|⩾/g, '>='],
  [/≤|⩽/g, '<='],
];
const PIECE =
  /\p{L}+(?:\+\+|#)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}{1,3}&\p{L}{1,2}(?![\p{L}\p{N}])|'s(?![\p{L}\p{N}])|(?<=s)'(?![\p{L}\p{N}])|[<>]=|=[<>]|[<>=+,:;!?()[\]/|·•→—–]|&|-|\.(?!\w)|(?:(?!'s?(?![\p{L}\p{N}]))[^\s<>=+,:;!?()[\]/|·•→—–&-])+/gu;

/** A hyphen inside one word. Between numbers or codes ("L4-L6", "B-D") it means a range, and between blanks it is a dash. */
const HYPHEN =
  /(?<=\p{L}[\p{L}\p{N}]*)(?<!(?<!\p{L})\p{L}{1,3}\d+(?=-\p{L}{0,3}\d))(?<!(?<![\p{L}\p{N}])\p{L}(?=-\p{L}(?![\p{L}\p{N}])))-(?=[\p{L}\p{N}])/gu;

/** Most of what stands between blanks is a plain word, and needs no closer look. */
const PLAIN = /^[a-z]+$/i;

/** The words and signs of a text, with contractions written out. */
export function splitTokens(text: string): Token[] {
  const plain = FORMS.reduce((done, [from, to]) => done.replace(from, to), text);
  const tokens: Token[] = [];
  let from = 0;
  for (const match of plain.matchAll(QUOTE)) {
    tokens.push(...piecesOf(plain.slice(from, match.index)));
    tokens.push({ text: match[1] ?? '', raw: match[0], kind: 'quote' });
    from = match.index + match[0].length;
  }
  tokens.push(...piecesOf(plain.slice(from)));
  return tokens;
}

function piecesOf(text: string): Token[] {
  return text
    .split(/\s+/)
    .flatMap((chunk, place) =>
      chunkTokens(chunk, isName(chunk, place, text)).map((token, at) =>
        at > 0 ? { ...token, isGlued: true } : token,
      ),
    );
}

/** The "R" of "who needs R" is a language; "r" is "are", and so is "R" where a text begins or is all in capitals. */
function isName(chunk: string, place: number, text: string): boolean {
  return place > 0 && /^\p{Lu}\P{L}*$/u.test(chunk) && text !== text.toUpperCase();
}

function chunkTokens(chunk: string, isName: boolean): Token[] {
  if (chunk === '') return [];
  const core = PLAIN.test(chunk) ? chunk : chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu, '');
  const written = isName ? undefined : CONTRACTIONS.get(core.toLowerCase());
  if (written === undefined) return splitChunk(chunk);
  const at = chunk.indexOf(core);
  return [
    ...splitChunk(chunk.slice(0, at)),
    ...written.split(' ').map((text, place): Token => ({ text, raw: place === 0 ? core : '', kind: 'word' })),
    ...splitChunk(chunk.slice(at + core.length)),
  ];
}

function splitChunk(chunk: string): Token[] {
  if (PLAIN.test(chunk)) return [word(chunk)];
  const tokens: Token[] = [];
  const parted = chunk.replace(HYPHEN, ' ');
  for (const { 0: piece, index } of parted.matchAll(PIECE)) {
    const isHyphened = parted[index - 1] === ' ';
    const [first, ...others] = pieceTokens(piece, tokens.at(-1));
    if (first) tokens.push({ ...first, ...(isHyphened && { isHyphened }) }, ...others);
  }
  return tokens;
}

function pieceTokens(piece: string, before: Token | undefined): Token[] {
  if (piece === "'s" || piece === "'") {
    const text = before && isBeforeIs(before.text) ? 'is' : "'s";
    return [{ text, raw: piece, kind: 'word' }];
  }
  // "Doessn't" is "does not", whatever the slip.
  const denied = /^(\p{L}{2,})n't$/iu.exec(piece)?.[1];
  if (denied !== undefined) return [word(denied), { ...word('not'), raw: "n't", isGlued: true }];
  const joined = /^(grade|level|lvl|gr|g)(\d{1,3})$/i.exec(piece);
  if (joined) return [word(joined[1] === 'g' ? 'grade' : (joined[1] ?? '')), word(joined[2] ?? '')];
  // "Requirement #3"
  const place = /^#(\d{1,3})$/.exec(piece)?.[1];
  if (place !== undefined) return [word('number'), word(place)];
  const words = plainWords(piece);
  if (words.length === 0) return [{ text: piece, raw: piece, kind: 'sign' }];
  return words.map((text) => ({ text, raw: words.length === 1 ? piece : text, kind: 'word' }));
}

/** Whether an "'s" behind a word is "is": "what's", and "whzt's" as well. */
function isBeforeIs(text: string): boolean {
  if (IS_AFTER.has(text)) return true;
  return (
    /^wh/.test(text) &&
    !isEnglish(text) &&
    [...IS_AFTER].some((word) => word.length >= SHORTEST_MISSPELT && editDistance(text, word, 1) <= 1)
  );
}

const SHORTEST_MISSPELT = 4;

function word(text: string): Token {
  return { text: text.toLowerCase(), raw: text, kind: 'word' };
}

/** Some tokens as they were typed. */
export function rawOf(words: readonly Pick<Token, 'raw' | 'isGlued' | 'isHyphened'>[]): string {
  return words
    .map(({ raw, isGlued, isHyphened }, at) => {
      if (at === 0 || raw === '') return raw;
      // Between two glued words stood a sign that is left out: "ESM (Senior)".
      const isBetweenWords = WORD_END.test(words[at - 1]?.raw ?? '') && WORD_START.test(raw);
      return isHyphened ? `-${raw}` : isGlued && !isBetweenWords ? raw : ` ${raw}`;
    })
    .join('');
}

const WORD_START = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}]$/u;
