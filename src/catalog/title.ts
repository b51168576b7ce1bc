import { ABBREVIATIONS } from './abbreviations.js';

/** Words that join a title's parts and carry none of its meaning: "Director of X" is "Director, X". */
const CONNECTIVES = new Set(['and', 'of', 'the', 'for', 'a', 'an']);

/**
 * The words of a text in their plainest form: lower case, no accents, punctuation, emoji or possessives,
 * "&" as "and". Smart quotes and full-width letters are folded first.
 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(/([\p{L}\p{N}])'s\b/gu, '$1')
    .replace(/s'(?=\s|$)/g, 's')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** The words of a title with every unmistakable abbreviation written out. */
export function titleWords(title: string): string[] {
  return plainWords(title).flatMap((word) => {
    const readings = ABBREVIATIONS.get(word);
    return readings?.length === 1 ? (readings[0] ?? word).split(' ') : [word];
  });
}

/** One key for every way of writing one title: "Sr. Director of A & B" and "Senior Director, A and B". */
export function titleKey(title: string): string {
  return titleWords(title)
    .filter((word) => !CONNECTIVES.has(word))
    .join(' ');
}

/** A stable, readable identifier made from a name. */
export function slug(name: string): string {
  return titleWords(name).join('-');
}

export function isConnective(word: string): boolean {
  return CONNECTIVES.has(word);
}
