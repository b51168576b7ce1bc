import { getOrAdd } from '../../collections.js';
import { beginningWith, comparable, type Parsed, type Parser, wordAt } from './parser.js';

/** Reads one of some names and gives its value. A name ends at a blank, or with the sentence. */
export function oneName<Value>(names: Iterable<readonly [string, Value]>): Parser<Value> {
  const all = createNames<Value>();
  for (const [name, value] of names) all.add(name, value);
  return all.parser();
}

/** Collects names, for a parser that reads any one of them. */
export function createNames<Value>(): {
  add: (name: string, value: Value) => void;
  parser: () => Parser<Value>;
} {
  const byName = new Map<string, Value[]>();
  const firstWords = new Set<string>();
  let longest = 0;
  return {
    add: (name, value) => {
      const key = comparable(name);
      getOrAdd(byName, key, () => []).push(value);
      firstWords.add(wordAt(key, 0));
      longest = Math.max(longest, key.length);
    },
    parser: () => nameAmong(byName, firstWords, longest),
  };
}

function nameAmong<Value>(
  byName: ReadonlyMap<string, readonly Value[]>,
  firstWords: ReadonlySet<string>,
  longest: number,
): Parser<Value> {
  return beginningWith(firstWords, ({ text }, at) => {
    const found: Parsed<Value>[] = [];
    for (let end = at; end < text.length && end - at < longest; ) {
      const blank = text.indexOf(' ', end + 1);
      end = blank === -1 ? text.length : blank;
      for (const value of byName.get(text.slice(at, end)) ?? []) found.push({ end, value });
    }
    return found;
  });
}
