import { pick, type Random, randomBelow } from '../random.js';
import { putTogether, takeApart } from './take-apart.js';
import { bagOf, contentStems } from './title-set.js';

const MAX_WORDS = 8;

/**
 * Grows a list of titles by giving the scopes of some the levels and heads of others. A new title never has the same
 * words as another in another order, since only an organisation can know that these are two jobs.
 */
export function growTitles(seeds: readonly string[], size: number, random: Random): string[] {
  const titles = seeds.slice(0, size);
  const bags = new Set(titles.map((title) => bagOf(contentStems(title))));
  const parts = seeds.flatMap((title) => takeApart(title) ?? []);
  const scopes = [...new Set(parts.map(({ scope }) => scope))].filter((scope) => scope !== '');
  const qualifiers = [...new Set(scopes.flatMap((scope) => /^(\S+) \S/.exec(scope)?.[1] ?? []))];
  let refused = 0;
  while (titles.length < size) {
    // Scopes get longer as the short ones are used up.
    const longest = 2 + Math.floor(refused / size);
    const extra = Array.from({ length: randomBelow(longest, random) }, () => pick(qualifiers, random));
    const scope = [...extra, pick(scopes, random)].join(' ');
    const title = putTogether({ ...pick(parts, random), scope });
    const words = contentStems(title);
    const bag = bagOf(words);
    if (bags.has(bag) || words.length > MAX_WORDS || new Set(words).size < words.length) {
      refused++;
      continue;
    }
    bags.add(bag);
    titles.push(title);
  }
  return titles;
}
