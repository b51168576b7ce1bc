import type { Lexical } from '../chart/phrase.js';
import type { Word } from '../words/read-words.js';
import type { Lexicon } from './lexicon.js';
import type { OwnPhrase } from './own-words.js';

/** The tracks, departments, levels and owners that the words of a clause name as the organisation does. */
export function ownPhrases(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ text }, start) =>
    (lexicon.ownPhrases.get(text) ?? []).flatMap((phrase): Lexical[] => {
      const end = start + phrase.words.length;
      const isThere = phrase.words.every((word, at) => words[start + at]?.text === word);
      return isThere ? meaningsOf(phrase).map((meaning) => ({ ...meaning, start, end, cost: 0 })) : [];
    }),
  );
}

function meaningsOf(phrase: OwnPhrase): Pick<Lexical, 'type' | 'value'>[] {
  switch (phrase.kind) {
    case 'track':
      return [{ type: 'track', value: phrase.track }];
    case 'family':
      return [
        { type: 'family', value: phrase.families },
        { type: 'family_name', value: phrase.families },
      ];
    case 'owner':
      return [{ type: 'owner', value: phrase.owner }];
    case 'step':
      return [{ type: 'standing_step', value: { kind: 'level', level: phrase.level } }];
  }
}
