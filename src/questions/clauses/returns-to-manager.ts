import { leavesOf } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { Referents } from '../conversation/referents.js';
import { isPronounWord, ONE_PERSON } from '../phrases/pronouns.js';
import type { Word } from '../words/read-words.js';

/**
 * Whether a reading asks who reports to the manager just named: the last question said that already, so "them" is the
 * role that was asked about. "Who else" may still be about the manager, and so may "her" once an answer has named her.
 */
export function returnsToManager(
  { person, isManager, isAnswered }: Referents,
  words: readonly Word[],
): (reading: Phrase) => boolean {
  const isSaid = words.some(
    ({ text }) => text === 'else' || (isAnswered && (ONE_PERSON.has(text) || text === 'that')),
  );
  if (!isManager || isSaid) return () => false;
  const manager = JSON.stringify(person);
  const back = [`"kind":"reports","of":${manager}`, `"facts":["direct_reports"],"of":${manager}`];
  return (reading) => {
    if (!leavesOf(reading).some(isPronoun(words))) return false;
    const meaning = JSON.stringify(reading.value);
    return back.some((asked) => meaning.includes(asked));
  };
}

function isPronoun(words: readonly Word[]): (leaf: Phrase) => boolean {
  // Titles may begin with "IT".
  return ({ type, start }) => type !== 'title' && isPronounWord(words[start]?.text ?? '');
}
