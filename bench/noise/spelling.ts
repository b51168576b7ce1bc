import { pick, type Random } from '../random.js';
import { type Noise, wrapping } from './noise.js';

type Rewrite = (title: string, random: Random) => string;

/** A noise that picks one of several rewrites and keeps the words. */
function oneOf(rewrites: readonly Rewrite[]): Noise {
  return (title, random) => {
    const text = pick(rewrites, random)(title, random);
    return text === title ? undefined : wrapping(title, text);
  };
}

function replaceOne(text: string, wanted: string, replacement: string, random: Random): string {
  const places = [...text.matchAll(new RegExp(wanted, 'g'))].map(({ index }) => index);
  if (places.length === 0) return text;
  const at = pick(places, random);
  return text.slice(0, at) + replacement + text.slice(at + wanted.length);
}

/** Case, spacing and punctuation. */
export const retyped = oneOf([
  (title) => title.toLowerCase(),
  (title) => title.toUpperCase(),
  (title, random) => title.replace(/\p{L}/gu, (letter) => (random() < 0.3 ? letter.toUpperCase() : letter)),
  (title) => `  ${title.replaceAll(' ', '   ')} `,
  (title) => title.replaceAll(/[,()]/g, ''),
  (title) => title.toLowerCase().replaceAll(', ', ','),
  (title) => title.replaceAll(', ', ' . '),
  (title) => `${title}???`,
  (title) => `"${title}".`,
  (title) => `*${title}*`,
  (title) => title.toLowerCase().replaceAll(/[^\p{L}\p{N}&]/gu, ''),
  (title, random) => replaceOne(title, ' ', '', random),
]);

export const hyphenated = oneOf([
  (title) => title.replaceAll(/,? /g, '-'),
  (title) => title.replaceAll(/,? /g, '/'),
  (title) => title.toLowerCase().replaceAll(/\W+/g, '_'),
  (title) => title.replaceAll(', ', ' - '),
  (title) => title.replaceAll(', ', ' / '),
  (title) => title.replaceAll(', ', ' – '),
  (title, random) => replaceOne(title, ' ', '-', random),
]);

export const decorated = oneOf([
  (title) => `${title} 🙏`,
  (title) => `👋 ${title}`,
  (title) => `:wave: ${title} :pray:`,
  (title) => `“${title}”`,
  (title) => `‘${title}’ 🤔`,
  (title) => `«${title}»`,
  (title) => `🚀 ${title.toLowerCase()} 🚀✨`,
  (title) => `${title} 👩🏽‍💻`,
]);
