import type { Roles } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
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
const WHOSE = setOfWords('its their theirs his her hers my our');
/** Words before an "I" that speak of a role one may get: "who would I report to". */
const SUPPOSING = setOfWords('would will');
/** Those before an "I" who is anybody in the role last spoken of: "do I manage people", "could I be remote". */
const GENERIC = setOfWords('would will do can could must should');
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
    return meantBy(words, start, referents).flatMap(({ value, cost, length }) => {
      const place = { start, end: start + length, cost: cost + (isAfterTitle ? 2 * COST.data : 0) };
      return typesOf(value, words, place).map((type) => ({ type, value, ...place }));
    });
  });
}

/** "Its" says whose something is, "it" is a role or a group, and "her" may be both: "her grade", "reports to her". */
function typesOf(
  value: Roles,
  words: readonly Word[],
  { start, end }: { start: number; end: number },
): readonly ('whose' | 'group' | 'role')[] {
  const isGroup = value.kind === 'either' || value.kind === 'where' || value.kind === 'all';
  const noun = isGroup ? 'group' : 'role';
  const text = textAt(words, start);
  if (end - start > 1 || !WHOSE.has(text)) return [noun];
  const mayBePerson = text === 'her' && textAt(words, start + 1) !== 'reports';
  // At the end, "and his?" is whoever that is.
  return mayBePerson || end === words.length ? ['whose', noun] : ['whose'];
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
function meantBy(words: readonly Word[], at: number, referents: Referents): readonly Meant[] {
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  if (ME.has(text) || isAnybody(words, at)) return askerMeant(words, at, referents);
  const byNoun = nounMeant(words, at, referents);
  if (byNoun.length > 0 || !isPronounWord(text)) return byNoun;
  return POINTING.has(text) && (SOMEBODY.has(next) || referents.nobody?.kind === 'managers')
    ? somebodyMeant(text, next, referents)
    : lastMeant(words, at, referents);
}

/** What words stand for that are no pronouns: "the job", "each", "there". */
function nounMeant(
  words: readonly Word[],
  at: number,
  { it, them, isSeveral, several }: Referents,
): readonly Meant[] {
  const [before, text, next] = [textAt(words, at - 1), textAt(words, at), textAt(words, at + 1)];
  // "Does the job need SQL".
  if (text === 'the' && next !== 'one' && POINTED_AT_ONE.has(next) && !isSeveral)
    return meant(them, 2, 2 * COST.data);
  if (text === 'each' && BEFORE_EACH.has(before) && isAlone(words[at + 1])) return meant(several ?? them);
  // "How many steps from the ESM to there": the end of a way is the role last named.
  if (text === 'there' && before === 'to') return meant(it ?? them);
  if (text === 'there' && before === 'from') return meant(them, 1, COST.data);
  return [];
}

/** Whether "you" is whoever has a role: "do you need to travel", "do you have to travel". "Do you have analysts" asks the bot. */
function isAnybody(words: readonly Word[], at: number): boolean {
  const next = textAt(words, at + 1);
  return (
    textAt(words, at) === 'you' && (next === 'need' || (next === 'have' && textAt(words, at + 2) === 'to'))
  );
}

/** The role of the asker. Who does not say what they are asks as one who might have the role last spoken of. */
function askerMeant(words: readonly Word[], at: number, { me, goal }: Referents): readonly Meant[] {
  const text = textAt(words, at);
  const isSupposing = SUPPOSING.has(textAt(words, at - 1));
  if (me) {
    const isRole = text === 'my' && POINTED_AT_ONE.has(textAt(words, at + 1));
    return meant(goal && isSupposing ? goal : me, isRole ? 2 : 1);
  }
  const isGeneric = WHOSE.has(text)
    ? words.slice(0, at).some((word) => SUPPOSING.has(word.text))
    : GENERIC.has(textAt(words, at - 1));
  return isGeneric ? meant(goal, 1, 2 * COST.data) : [];
}

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

function meant(value: Roles | undefined, length = 1, cost = 0): readonly Meant[] {
  return value ? [{ value, cost, length }] : [];
}

/** "That person", "that manager": also the one whom the last question asked for and whom no page states. */
function somebodyMeant(
  text: string,
  noun: string,
  { person, manager, nobody, them, isSeveral }: Referents,
): readonly Meant[] {
  const length = SOMEBODY.has(noun) || POINTED_AT.has(noun) ? 2 : 1;
  if (nobody) return meant(text === 'that' ? nobody : them, length);
  const alone = isSeveral ? undefined : them;
  return meant(noun === 'person' ? (person ?? manager ?? alone) : manager, length);
}

/** What a pronoun stands for: the last answer, the role that it chose, or a person whom it named. */
function lastMeant(words: readonly Word[], at: number, referents: Referents): readonly Meant[] {
  const { them, isSeveral, isReport, isAnswered, it, lead, several } = referents;
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  // Nobody says "she" or "that one" of a list.
  const isOfOne = ONE_PERSON.has(text) || (ONE.has(text) && POINTED_AT_ONE.has(next));
  const isAll = SEVERAL.has(text) && ALL_OF.has(next);
  const length = isAll || (POINTING.has(text) && POINTED_AT.has(next)) ? 2 : 1;
  if (several && SEVERAL.has(text) && (isAll || isAboutSeveral(words, at))) return meant(several, length);
  // The one that the last answer chose; "they" are all that it chose from.
  if (it && ONE.has(text) && !(isOfOne && it.kind === 'either')) return meant(it, length);
  if (lead && ONE_PERSON.has(text)) return meant(lead, length);
  const person = meansPerson(text, length, referents) ? referents.person : undefined;
  return [
    ...meant(person, length),
    // After "which role does she report to", "it" may be either.
    ...(isAnswered && text === 'it' ? meant(referents.person, length) : []),
    ...(them && !(isOfOne && isSeveral)
      ? [{ value: them, cost: person && !isReport ? COST.data : 0, length }]
      : []),
  ];
}

/** Whether a pronoun may stand for whom the last answer named. */
function meansPerson(
  text: string,
  length: number,
  { person, isPersonSeveral, isAnswered }: Referents,
): boolean {
  // Of two managers, neither is "that one".
  if (isAnswered && person?.kind === 'managers' && length === 2 && ONE.has(text)) return false;
  // Nobody says "him" or "that one" of those who report to him. "What grades are those" is about these.
  return isPersonSeveral ? SEVERAL.has(text) : PERSON.has(text);
}

/** Whether words around a pronoun speak of several: "the lowest of them", "their grades". */
function isAboutSeveral(words: readonly Word[], at: number): boolean {
  const isParted = PARTED.has(textAt(words, at)) && textAt(words, at - 1) === 'of';
  return (
    isParted ||
    [...words.slice(0, at), ...words.slice(at + 1, at + 2)].some(({ text }) => PLURAL_FACTS.has(text))
  );
}
