import type { TextCondition } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Lexical } from '../chart/phrase.js';
import { COST, type Word } from '../words/read-words.js';

/**
 * "A degree in accounting or finance" is a degree in one of the two: each subject is looked for together with the
 * degree, and no subject names a family.
 */
export function degrees(words: readonly Word[]): Lexical[] {
  return words.flatMap((_, at) => {
    const subjects = subjectsOf(words, at);
    if (!subjects) return [];
    const starts = [at, ...startsBefore(words, at)];
    return starts.flatMap((start): Lexical[] => {
      const degree = contentOf(words.slice(start, at + 1));
      const of = subjects.each.map(
        (subject): TextCondition => ({ kind: 'phrase', words: [...degree, ...subject] }),
      );
      const value: TextCondition = of.length > 1 ? { kind: 'some', of } : (of[0] as TextCondition);
      const cost = COST.free * (degree.length + subjects.each.flat().length);
      return (['known_term', 'term'] as const).map((type) => ({
        type,
        value,
        start,
        end: subjects.end,
        cost,
      }));
    });
  });
}

/** Whether a word is inside the subjects of a degree. */
export function subjectPlaces(words: readonly Word[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const at of words.keys()) {
    const end = subjectsOf(words, at)?.end ?? 0;
    for (let place = at + 2; place < end; place++) places.add(place);
  }
  return places;
}

/** The subjects behind "degree in", each as its words. Undefined where there are none: "in accounting roles". */
function subjectsOf(words: readonly Word[], at: number): { each: string[][]; end: number } | undefined {
  if (!DEGREES.has(words[at]?.text ?? '') || words[at + 1]?.text !== 'in') return undefined;
  const each: string[][] = [];
  let end = at + 2;
  for (let next = end; ; ) {
    const start = next;
    while (isOfSubject(words[next])) next++;
    if (next === start || NAMED_GROUPS.has(words[next]?.text ?? '')) break;
    each.push(contentOf(words.slice(start, next)));
    end = next;
    while (SEPARATORS.has(words[next]?.text ?? '')) next++;
    if (next === end) break;
  }
  return each.length > 0 ? { each, end } : undefined;
}

/** Where a text may begin before the word for a degree: "bachelor's degree", "university degree". */
function startsBefore(words: readonly Word[], at: number): number[] {
  const starts: number[] = [];
  for (let start = at - 1; isOfSubject(words[start]) || words[start]?.text === "'s"; start--)
    if (words[start]?.text !== "'s") starts.push(start);
  return starts;
}

function isOfSubject(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.title !== undefined || (!word.skippable && !word.isRuleWord));
}

function contentOf(words: readonly Word[]): string[] {
  return words.flatMap(({ text, ofPages }) => (text === "'s" ? [] : [ofPages ?? text]));
}

const DEGREES = setOfWords(`
  degree degrees diploma bachelor bachelors master masters phd doctorate major certificate certification
  background
`);
const SEPARATORS = new Set(['or', '/', ',']);
/** Behind a name, these say that roles are meant. */
const NAMED_GROUPS = setOfWords('role roles job jobs position positions family families team department');
