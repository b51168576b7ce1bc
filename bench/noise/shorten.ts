import { pick } from '../random.js';
import { takeApart } from '../titles/take-apart.js';
import { contentStems } from '../titles/title-set.js';
import { literal, type Noise } from './noise.js';

const FILLERS = /,| (?:of|and|&|to the|to|for|the)(?= )/g;

/** Without the words and signs that carry nothing. */
export const withoutFillers: Noise = (title) => {
  const text = title.replace(FILLERS, '');
  return text === title ? undefined : literal(text);
};

/** Some neighbouring words of a title with its level, which no other title has together. */
export const uniquePart: Noise = (title, random, set) => {
  const level = takeApart(title)?.level ?? '';
  const words = title.replaceAll(/[,()]/g, '').split(' ');
  const runs = words.flatMap((_, start) =>
    words.slice(start).map((_, length) => words.slice(start, start + length + 1).join(' ')),
  );
  const size = contentStems(title).length;
  const unique = runs.filter((run) => {
    const count = contentStems(run).length;
    return (
      count > 0 &&
      count < size &&
      run.startsWith(level) &&
      !/^(?:and|&|of) | (?:and|&|of)$/.test(run) &&
      set.containing(run).length === 1
    );
  });
  return unique.length > 0 ? literal(pick(unique, random)) : undefined;
};
