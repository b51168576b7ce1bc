import { pick } from '../random.js';
import { putTogether, takeApart } from '../titles/take-apart.js';
import { literal, type Noise } from './noise.js';

/** "Staff Engineers", "the Staff Engineer's", "Directors, Brand". */
export const inflected: Noise = (title, random) => {
  const parts = takeApart(title);
  if (!parts) return undefined;
  const { head } = parts;
  const plural = head.endsWith('s') ? head : `${head}s`;
  const plurals = putTogether({ ...parts, head: plural });
  return literal(
    pick([plurals, `the ${title}'s`, `${title}’s`, `all ${plurals}`, `the ${plurals}'`], random),
  );
};
