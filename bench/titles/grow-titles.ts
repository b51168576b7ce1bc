import { titleKey } from '../../src/catalog/title.js';
import { pick, type Random } from '../random.js';
import { putTogether, takeApart } from './take-apart.js';
import { bagOf, contentStems } from './title-set.js';

const MAX_WORDS = 8;

/**
 * Makes some titles more, by giving the scopes of some the levels and heads of others. A new title never has the
 * same words as another in another order, which only an organisation can mean.
 */
export function growTitles(seeds: readonly string[], size: number, random: Random): string[] {
  const titles = seeds.slice(0, size);
  const bags = new Set(titles.map((title) => bagOf(contentStems(title))));
  const parts = seeds.flatMap((title) => takeApart(title) ?? []);
  const scopes = [...new Set(parts.map(({ scope }) => scope))].filter((scope) => scope !== '');
  const qualifiers = [...new Set(scopes.flatMap((scope) => /^(\S+) \S/.exec(scope)?.[1] ?? []))];
  while (titles.length < size) {
    const scope = random() < 0.5 ? pick(scopes, random) : `${pick(qualifiers, random)} ${pick(scopes, random)}`;
    const title = putTogether({ ...pick(parts, random), scope });
    const words = titleKey(title).split(' ');
    const bag = bagOf(contentStems(title));
    if (bags.has(bag) || words.length > MAX_WORDS || new Set(words).size < words.length) continue;
    bags.add(bag);
    titles.push(title);
  }
  return titles;
}
