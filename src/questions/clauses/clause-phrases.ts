import type { Lexical } from '../chart/phrase.js';
import type { Referents } from '../conversation/referents.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { bareManagers } from '../phrases/bare-managers.js';
import {
  definiteNouns,
  offeredTitles,
  otherNouns,
  theManagers,
  theNouns,
  titledOnes,
} from '../phrases/definite-nouns.js';
import { lexicalPhrases } from '../phrases/lexical-phrases.js';
import { namesOne } from '../phrases/names.js';
import { families, places } from '../phrases/places.js';
import { pronouns, sameText } from '../phrases/pronouns.js';
import type { Word } from '../words/read-words.js';

/** The phrases that words of a clause make on their own, before any rule joins them. */
export interface ClausePhrases {
  /** Those that mean the same whatever was asked before. */
  known: readonly Lexical[];
  titles: readonly Lexical[];
  all: readonly Lexical[];
}

/** Finds what words of a clause may name or point at. */
export function clausePhrases(words: readonly Word[], lexicon: Lexicon, referents: Referents): ClausePhrases {
  const manager = theManagers(words, referents);
  const phrases = lexicalPhrases(words, lexicon).filter(isNotManager(manager, referents, words));
  const nouns = theNouns(words, referents, phrases);
  const known = phrases.filter(isNotNoun(nouns));
  const titles = known.filter(({ type }) => type === 'title');
  const all = [
    ...known,
    ...pronouns(words, referents, titles),
    ...sameText(words, referents),
    ...manager,
    ...definiteNouns(words, referents),
    ...otherNouns(words, referents),
    ...nouns,
    ...titledOnes(words, referents),
    ...offeredTitles(words, referents, titles),
    ...bareManagers(words, known),
    ...places(words, referents),
    ...families(words, referents),
  ];
  return { known, titles, all };
}

/** Once an answer has named a manager, "the manager" at the end of a clause is no other role of that level or title. */
function isNotManager(
  manager: readonly Lexical[],
  { isManager }: Referents,
  words: readonly Word[],
): (phrase: Lexical) => boolean {
  const taken = isManager ? manager.filter(({ end }) => words.slice(end).every(isPassedOver)) : [];
  return ({ start, end }) => !taken.some((phrase) => phrase.start === start && phrase.end === end);
}

/** Once a Director was spoken of, "the director" is that one, and not any director. */
function isNotNoun(nouns: readonly Lexical[]): (phrase: Lexical) => boolean {
  return (phrase) =>
    namesOne(phrase) ||
    !nouns.some(({ start, end, cost }) => cost === 0 && start + 1 === phrase.start && end === phrase.end);
}

const isPassedOver = ({ skippable, kind }: Word): boolean => skippable || kind === 'sign';
