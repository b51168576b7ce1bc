import type { NamedFact } from '../../queries/facts.js';
import type { Lexical } from '../chart/phrase.js';
import { COST, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';
import type { Lexicon } from './lexicon.js';
import type { OwnPhrase } from './own-words.js';

/** The tracks, departments, levels, owners, places and codes that the words of a clause name as the organisation does. */
export function ownPhrases(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ text }, start) =>
    (lexicon.ownPhrases.get(text) ?? []).flatMap((phrase): Lexical[] => {
      const end = start + phrase.words.length;
      const isThere = phrase.words.every((word, at) => words[start + at]?.text === word);
      // A skill is a text to look for, and its words belong together: "route knowledge".
      const cost = phrase.kind === 'skill' ? COST.free - COST.data : 0;
      return isThere ? meaningsOf(phrase).map((meaning) => ({ ...meaning, start, end, cost })) : [];
    }),
  );
}

/** A code that no file states, by the word before it: "the role with code ZX-9". */
export function unknownJobCodes(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ text }, at): Lexical[] => {
    if (!CODE.has(text)) return [];
    const start = at + 1 + words.slice(at + 1).findIndex((word) => !BEFORE_CODE.has(word.text));
    const rest = words.slice(start);
    const after = rest.findIndex(({ isGlued }, place) => place > 0 && !isGlued);
    const code = after < 0 ? rest : rest.slice(0, after);
    const name = rawOf(code);
    const isKnown = ownPhrases(words, lexicon).some(
      (phrase) => phrase.type === 'job_code' && phrase.start === start,
    );
    if (isKnown || !/\d/.test(name)) return [];
    return [{ type: 'job_code', value: name, start, end: start + code.length, cost: COST.data }];
  });
}

const CODE = new Set(['code', 'codes']);
const BEFORE_CODE = new Set(['is', 'are', ':', '#', 'number']);

function meaningsOf(phrase: OwnPhrase): Pick<Lexical, 'type' | 'value'>[] {
  switch (phrase.kind) {
    case 'track':
      return [{ type: 'track', value: phrase.track }];
    case 'family':
      return [
        { type: 'family', value: phrase.families },
        { type: 'family_name', value: phrase.families },
      ];
    case 'named':
      return [{ type: NAMED_TYPES[phrase.fact], value: phrase.name }];
    case 'role_code':
      return [{ type: 'title', value: phrase.roles }];
    case 'skill': {
      const value = { kind: 'phrase' as const, words: phrase.words, exact: true };
      return (['known_term', 'term'] as const).map((type) => ({ type, value }));
    }
    case 'step':
      return [{ type: 'standing_step', value: { kind: 'level', level: phrase.level } }];
  }
}

const NAMED_TYPES = {
  owner: 'owner',
  location: 'place',
  department: 'department_name',
  job_code: 'job_code',
} as const satisfies Record<NamedFact, Lexical['type']>;
