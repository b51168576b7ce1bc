import { ABBREVIATIONS } from '../text/abbreviations.js';
import { splitGlued } from '../text/split-glued.js';
import { singular } from '../text/stem.js';
import { isConnective } from '../text/title.js';
import { nearestCue } from './mend.js';
import type { Token } from './split-words.js';
import { CUE_WORDS } from './template.js';
import type { TitleIndex } from './title-index.js';
import { ABOUT, CONVERSATION, FAMILY_WORDS, JOB_WORDS } from './vocabulary.js';

/** What a word of a question is to the catalogue at hand. The first that fits counts. */
type WordKind =
  | 'grade'
  /** Joins words of a title: "and", "of". */
  | 'joining'
  /** Of some title, as it stands, shortened or misspelt. */
  | 'title'
  /** Of a job that no role of the catalogue is. */
  | 'job'
  /** Of the question, not of what it is about. */
  | 'talk'
  | 'unknown';

/** How a word is read as part of a title. */
export interface TitleWord {
  /** Each way to read it is one or more words. */
  readings: readonly (readonly string[])[];
  mended: boolean;
  /** Whether it is an acronym, whose words belong together in their order. */
  acronym: boolean;
  /** Whether titles end with it, before any comma: "manager", "director". */
  head: boolean;
}

export interface Word extends Token {
  kind: WordKind;
  /** Present when the kind is "title". */
  title?: TitleWord;
}

const JOINING = new Set(['and', 'of']);

/** Finds out once what every word is, and mends misspelt words of the question itself ("grde of ..."). */
export function recogniseWords(tokens: readonly Token[], index: TitleIndex): Word[] {
  return withoutOrganization(tokens, index).map((token) => {
    const title = readTitleWord(token, index);
    if (title) return { ...token, kind: 'title', title };
    const kind = kindOf(token);
    if (kind !== 'unknown' || isName(token)) return { ...token, kind };
    const cue = nearestCue(token.text);
    return cue ? { ...token, text: cue, kind: 'talk' } : { ...token, kind };
  });
}

/** The organization is that of every role, so its name adds nothing ("the ESM at Acme"). */
function withoutOrganization(tokens: readonly Token[], { organizations }: TitleIndex): readonly Token[] {
  const named = new Set(
    organizations.flatMap((name) =>
      tokens.flatMap((_, start) => {
        const run = tokens.slice(start, start + name.length);
        return name.every((word, at) => word === run[at]?.text) ? run : [];
      }),
    ),
  );
  return tokens.filter((token) => !named.has(token));
}

/** Whether a word says what is asked about, known or not. */
export function isContent({ kind }: Word): boolean {
  return kind !== 'talk' && kind !== 'joining';
}

/** Whether a word belongs to some question, and not to conversation or to what is asked about. */
export function isOtherCue({ kind, text }: Word): boolean {
  return kind === 'talk' && CUE_WORDS.has(text) && !CONVERSATION.has(text) && !FAMILY_WORDS.has(text);
}

function kindOf({ text, grade }: Token): WordKind {
  if (grade) return 'grade';
  if (JOINING.has(text)) return 'joining';
  if (JOB_WORDS.has(text)) return 'job';
  return isTalk(text) ? 'talk' : 'unknown';
}

function isTalk(word: string): boolean {
  return CONVERSATION.has(word) || ABOUT.has(word) || CUE_WORDS.has(word);
}

/** What an abbreviation, or several of one ("VPs"), can stand for in this catalogue. */
function expand(text: string, index: TitleIndex): string[][] {
  const readings =
    ABBREVIATIONS.get(text) ?? (text.endsWith('s') ? ABBREVIATIONS.get(text.slice(0, -1)) : undefined);
  return (readings ?? [])
    .map((reading) => reading.split(' '))
    .filter((reading) => reading.every((part) => index.byStem.has(singular(part))));
}

/** "IT" and "Job" may be of a title; "it" and "job" are talk, even where a title has them. */
function isWrittenAsTitle(raw: string, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(raw) || (at > 0 && /^\p{Lu}/u.test(raw));
}

/** A capital inside a sentence begins a name ("Grace"), not a misspelt word of the question ("grade"). */
function isName({ raw, at }: Token): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(raw);
}

function readTitleWord({ text, raw, at, grade }: Token, index: TitleIndex): TitleWord | undefined {
  if (grade || JOINING.has(text)) return undefined;
  if (CONVERSATION.has(text) && !isWrittenAsTitle(raw, at)) return undefined;
  const one = singular(text);
  const acronym = index.acronyms.get(text) ?? index.acronyms.get(one);
  if (acronym) return { readings: [acronym], mended: false, acronym: true, head: false };
  const head = index.heads.has(one);
  if (index.byStem.has(one)) return { readings: [[text]], mended: false, acronym: false, head };
  const expansions = expand(text, index);
  if (expansions.length > 0) return { readings: expansions, mended: false, acronym: false, head };
  if (isTalk(text) || JOB_WORDS.has(text) || ABBREVIATIONS.has(text)) return undefined;
  const readings = mend(text, index);
  return readings && { readings, mended: true, acronym: false, head };
}

/** What an unknown word may have been meant for: a word with a slip in it, or several without their spaces. */
function mend(text: string, index: TitleIndex): string[][] | undefined {
  const isTitleWord = (word: string): boolean => index.byStem.has(singular(word));
  const mended = index.mend(text).flatMap((word) => (isTitleWord(word) ? [[word]] : expand(word, index)));
  if (mended.length > 0) return mended;
  const parts = splitGlued(text, (part) => isConnective(part) || isTitleWord(part));
  return parts && [parts.filter((part) => !isConnective(part))];
}
