import type { Lexical } from '../chart/chart.js';
import type { Referents } from '../referents.js';
import { COST, type Word } from '../words/read-words.js';

/** Words that stand for the roles last spoken of. */
const THEM = new Set(
  'it they them its their theirs he she him her his hers this that these those'.split(' '),
);
/** Words that stand for whom the last answer told of, before those that it was asked about. */
const PERSON = new Set('that he she they him her them his hers their theirs'.split(' '));
/** Those of them that stand for one. */
const ONE_PERSON = new Set('he she him her his hers'.split(' '));
/** Those of them that go on with a noun: "that one", "this person". */
const BEFORE_NOUN = new Set(['that', 'this']);
const NOUNS = new Set(['one', 'person', 'role', 'job', 'position']);
/** Words that stand for one thing. */
const IT = new Set('it its this'.split(' '));
/** Those of all these words that say whose something is. */
const WHOSE = new Set('its their his her my our'.split(' '));
/** Words that stand for whoever asks. */
const ME = new Set('i my me mine myself we us our'.split(' '));

/** The roles that pronouns stand for. */
export function pronouns(words: readonly Word[], { them, me, person: told, it }: Referents): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    // Nobody says "him" of those who report to him.
    const person = PERSON.has(text) && !(told?.kind === 'reports' && ONE_PERSON.has(text)) ? told : undefined;
    const meant = [
      ...(person ? [{ value: person, cost: 0 }] : []),
      ...(IT.has(text) && it ? [{ value: it, cost: 0 }] : []),
      ...(THEM.has(text) && them && !(IT.has(text) && it) && !isPerson(words, start)
        ? [{ value: them, cost: person ? COST.data : 0 }]
        : []),
      ...(ME.has(text) && me ? [{ value: me, cost: 0 }] : []),
    ];
    return meant.map(({ value, cost }): Lexical => {
      // "What does that one do?"
      const hasNoun = BEFORE_NOUN.has(text) && NOUNS.has(words[start + 1]?.text ?? '');
      const end = hasNoun ? start + 2 : start + 1;
      const place = { value, start, end, cost };
      if (WHOSE.has(text)) return { type: 'whose', ...place };
      const isGroup = value.kind === 'either' || value.kind === 'where' || value.kind === 'all';
      return { type: isGroup ? 'group' : 'role', ...place };
    });
  });
}

/** "That person" is whom the last answer told of; what it was asked about is a role. */
function isPerson(words: readonly Word[], at: number): boolean {
  return BEFORE_NOUN.has(words[at]?.text ?? '') && words[at + 1]?.text === 'person';
}
