import type { Roles } from '../../queries/query.js';
import type { Lexical } from '../chart/phrase.js';
import type { Referents } from '../conversation/referents.js';
import { COST, type Word } from '../words/read-words.js';

/** Words that stand for one, and for several. */
const ONE = setOfWords('it its he she him her his hers this that');
const SEVERAL = setOfWords('they them their theirs these those');
/** Those that may stand for the roles that the last answer named, before those that were asked about. */
const PERSON = setOfWords('that he she they him her them his hers their theirs');
/** Those of them that stand for one human being. */
export const ONE_PERSON = setOfWords('he she him her his hers');
/** Those that point at something: "that", "these roles". */
const POINTING = setOfWords('this that these those');
/** Nouns behind a pointing word that mean one role. */
const POINTED_AT_ONE = setOfWords('one role job position');
/** Nouns behind a pointing word. */
const POINTED_AT = setOfWords('one ones role roles job jobs position positions people');
/** "They all", "their grades", "the lowest of them". */
const ALL_OF = setOfWords('all both');
const PLURAL_FACTS = setOfWords('grades levels titles tracks families managers');
const PARTED = setOfWords('them those these');
/** Nouns that point at a manager whom some answer named: "that person". */
const SOMEBODY = setOfWords('person manager boss guy lady');
/** Words before an "each" that stands for all of them, and the verbs that may follow it. */
const BEFORE_EACH = setOfWords('of for is does');
const isAlone = (next: Word | undefined): boolean =>
  next === undefined || next.kind === 'sign' || /^(?:report|need|require|have)s?$/.test(next.text);
/** Those that say whose something is. */
const WHOSE = setOfWords('its their his her my our');
/** Words before an "I" that speak of a role one may get: "who would I report to". */
const SUPPOSING = setOfWords('would will');
/** Words that stand for the asker. */
const ME = setOfWords('i my me mine myself we us our');

/** Whether a word stands for those last spoken of. */
export function isPronounWord(text: string): boolean {
  return ONE.has(text) || SEVERAL.has(text);
}

/** What pronouns stand for: "it", "her", "those roles". */
export function pronouns(
  words: readonly Word[],
  referents: Referents,
  titles: readonly Pick<Lexical, 'end'>[],
): Lexical[] {
  return words.flatMap((_, start): Lexical[] => {
    // In "the ESM and its manager", the sentence itself says whose manager.
    const isAfterTitle = titles.some(({ end }) => end <= start);
    return meantBy(words, start, referents).flatMap(({ value, cost, length }): Lexical[] => {
      const place = {
        value,
        start,
        end: start + length,
        cost: cost + (isAfterTitle ? 2 * COST.data : 0),
      };
      const text = words[start]?.text ?? '';
      const isGroup = value.kind === 'either' || value.kind === 'where' || value.kind === 'all';
      const isWhose = length === 1 && WHOSE.has(text);
      return [
        ...(isWhose ? [{ type: 'whose' as const, ...place }] : []),
        // "Her" may be both: "her grade", "reports to her". At the end, "and his?" is whoever that is.
        ...(!isWhose ||
        (text === 'her' && words[start + 1]?.text !== 'reports') ||
        start + length === words.length
          ? [{ type: isGroup ? ('group' as const) : ('role' as const), ...place }]
          : []),
      ];
    });
  });
}

/** What was last looked for in pages: "who else needs it". */
export function sameText(words: readonly Word[], { text: value }: Referents): Lexical[] {
  if (!value) return [];
  return words.flatMap(({ text }, start): Lexical[] =>
    THINGS.has(text) && WANTING.has(words[start - 1]?.text ?? '')
      ? [{ type: 'term', value, start, end: start + 1, cost: COST.data }]
      : [],
  );
}

const THINGS = setOfWords('it that this them those these');
/** Verbs that a page may have such words after. */
const WANTING = setOfWords(
  'need needs require requires want wants have has mention mentions use uses know knows',
);

interface Meant {
  value: Roles;
  cost: number;
  /** How many words say it. */
  length: number;
}

/** The roles that a word may stand for, the likelier first. */
function meantBy(
  words: readonly Word[],
  at: number,
  {
    them,
    isSeveral,
    me,
    goal,
    person: introduced,
    isPersonSeveral,
    isAnswered,
    manager,
    it,
    lead,
    several,
  }: Referents,
): readonly Meant[] {
  const text = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (ME.has(text)) {
    const myself = goal && SUPPOSING.has(words[at - 1]?.text ?? '') ? goal : me;
    return myself ? [{ value: myself, cost: 0, length: 1 }] : [];
  }
  const all = several ?? them;
  // Nobody says "she" or "that one" of a list.
  const isOfOne = ONE_PERSON.has(text) || (ONE.has(text) && POINTED_AT_ONE.has(next));
  if (text === 'each' && BEFORE_EACH.has(words[at - 1]?.text ?? '') && isAlone(words[at + 1]))
    return all ? [{ value: all, cost: 0, length: 1 }] : [];
  // "How many steps from the ESM to there": the end of a way is the role last named.
  const end = it ?? them;
  if (text === 'there' && words[at - 1]?.text === 'to' && end) return [{ value: end, cost: 0, length: 1 }];
  if (!isPronounWord(text)) return [];
  const isPointing = POINTING.has(text);
  if (isPointing && SOMEBODY.has(next)) {
    const somebody = next === 'person' ? (introduced ?? manager) : manager;
    return somebody ? [{ value: somebody, cost: 0, length: 2 }] : [];
  }
  const isAll = SEVERAL.has(text) && ALL_OF.has(next);
  const length = isAll || (isPointing && POINTED_AT.has(next)) ? 2 : 1;
  // "The lowest of them" and "their grades" are about several.
  const isPlural = isAll || (PARTED.has(text) && words[at - 1]?.text === 'of') || PLURAL_FACTS.has(next);
  if (several && isPlural && SEVERAL.has(text)) return [{ value: several, cost: 0, length }];
  // The one that the last answer chose; "they" are all that it chose from.
  if (it && ONE.has(text) && !(isOfOne && it.kind === 'either')) return [{ value: it, cost: 0, length }];
  if (lead && ONE_PERSON.has(text)) return [{ value: lead, cost: 0, length }];
  // Nobody says "him" or "that one" of those who report to him. "What grades are those" is about these.
  const isTold = isPersonSeveral ? SEVERAL.has(text) : PERSON.has(text);
  const person = isTold ? introduced : undefined;
  return [
    ...(person ? [{ value: person, cost: 0, length }] : []),
    // After "which role does she report to", "it" may be either.
    ...(introduced && isAnswered && text === 'it' ? [{ value: introduced, cost: 0, length }] : []),
    ...(them && !(isOfOne && isSeveral) ? [{ value: them, cost: person ? COST.data : 0, length }] : []),
  ];
}

function setOfWords(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
