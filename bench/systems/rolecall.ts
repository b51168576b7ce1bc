import { QUESTION_WORDS } from '../../src/questions/lexicon/create-lexicon.js';
import { finish } from '../../src/slices.js';
import { plainWords, titleWords } from '../../src/text/title.js';
import { resolveTitle } from '../../src/titles/resolve-title.js';
import { buildTitleIndex, type TitleEntry, type TitleIndex } from '../../src/titles/title-index.js';
import type { TitleToken } from '../../src/titles/title-tokens.js';
import { readTitleWord } from '../../src/titles/words/title-word.js';
import type { Answer, System } from './system.js';

const MODIFIERS = new Set(
  'associate assistant junior senior staff principal lead managing distinguished executive intern'.split(' '),
);
const LEADERS = new Set('manager director president officer'.split(' '));

export const rolecall: System = {
  name: 'Rolecall',
  prepare: (titles) => {
    const entries = titles.map(toEntry);
    return () => {
      const index = finish(buildTitleIndex({ entries, outsiders: [], families: [] }, QUESTION_WORDS));
      return (query) => findTitle(query, index);
    };
  },
};

function toEntry(title: string, place: number): TitleEntry {
  const words = titleWords(title);
  const modifiers = words.filter((word) => MODIFIERS.has(word));
  const leader = /, | of /.test(title) ? words.find((word) => LEADERS.has(word)) : undefined;
  const level = [...modifiers, leader].filter((word) => word !== undefined).join(' ') || 'intermediate';
  return { id: String(place), title, aliases: [], level, family: 'bench' };
}

function findTitle(query: string, index: TitleIndex): Answer {
  const match = resolveTitle(longestRun(query, index), index);
  if (match?.kind === 'title') return Number(match.id);
  if (match?.kind !== 'equals' && match?.kind !== 'described') return undefined;
  const [id, another] = match.ids;
  return another === undefined ? Number(id) : 'ask';
}

/** These words do not separate titles. */
const JOINING = new Set(['and', 'of']);

const EMOJI_CODE = /:[a-z_]+:/g;

/** The longest run of title words without a word of questions between them. */
function longestRun(query: string, index: TitleIndex): readonly TitleToken[] {
  const runs: TitleToken[][] = [[]];
  for (const raw of query.replace(EMOJI_CODE, ' ').split(/\s+/)) {
    for (const text of plainWords(raw)) {
      const word = readTitleWord(raw.includes(text.toUpperCase()) ? text.toUpperCase() : text, index);
      if (!word && QUESTION_WORDS.has(text) && !JOINING.has(text)) runs.push([]);
      else runs.at(-1)?.push({ text, word });
    }
  }
  const sizeOf = (run: readonly TitleToken[]): number => run.filter(({ word }) => word).length;
  return runs.reduce((longest, run) => (sizeOf(run) > sizeOf(longest) ? run : longest), []);
}
