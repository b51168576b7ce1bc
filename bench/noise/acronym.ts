import { isConnective, plainWords, titleWords } from '../../src/text/title.js';
import { pick } from '../random.js';
import { takeApart } from '../titles/take-apart.js';
import type { TitleSet } from '../titles/title-set.js';
import type { Noise } from './noise.js';

const SHORTEST = 3;

/** The initials of what a role does ("Senior SRE", "Director, GPM"), if they stand for nothing else in any title. */
export const acronym: Noise = (title, random, set) => {
  const parts = takeApart(title);
  if (!parts) return undefined;
  const whole = parts.joint ? [] : [{ words: `${parts.scope} ${parts.head}`, head: '' }];
  const spans = [{ words: parts.scope, head: parts.head }, ...whole].filter(({ words }) =>
    isUnique(words, set),
  );
  if (spans.length === 0) return undefined;
  const { words, head } = pick(spans, random);
  const short = initialsOf(words).toUpperCase();
  const body = parts.joint ? `${head}${parts.joint}${short}` : `${short} ${head}`;
  return { text: `${parts.level} ${body}`.trim(), readings: [title] };
};

function isUnique(words: string, set: TitleSet): boolean {
  const initials = initialsOf(words);
  // Nobody takes initials of words that are short already.
  if (titleWords(words).length > plainWords(words).length) return false;
  return (
    initials.length >= SHORTEST && !set.vocabulary.has(initials) && meaningsIn(set).get(initials)?.size === 1
  );
}

function initialsOf(text: string): string {
  return contentOf(text)
    .map((word) => word[0])
    .join('');
}

function contentOf(text: string): string[] {
  return plainWords(text).filter((word) => !isConnective(word));
}

const known = new WeakMap<TitleSet, ReadonlyMap<string, ReadonlySet<string>>>();

/** Every run of words in the titles of a set, by its initials. */
function meaningsIn(set: TitleSet): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  const ready = known.get(set);
  if (ready) return ready;
  known.set(set, meanings);
  for (const title of set.titles) {
    const words = contentOf(title);
    for (let start = 0; start < words.length; start++) {
      for (let end = start + SHORTEST; end <= words.length; end++) {
        const run = words.slice(start, end);
        const initials = run.map((word) => word[0]).join('');
        meanings.set(initials, (meanings.get(initials) ?? new Set()).add(run.join(' ')));
      }
    }
  }
  return meanings;
}
