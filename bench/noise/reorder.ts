import { pick } from '../random.js';
import { type TitleParts, takeApart } from '../titles/take-apart.js';
import { literal, type Noise } from './noise.js';

type Order = (parts: TitleParts) => string;

/** "Manager, Renewals" leads people, and a "Renewals Manager" may not: their words have one order each. */
function hasOneOrder({ head, joint }: TitleParts): boolean {
  return head === 'Manager' && joint === undefined;
}

function reordered(orders: readonly Order[], applies: (parts: TitleParts) => boolean): Noise {
  return (title, random) => {
    const parts = takeApart(title);
    if (!parts || !applies(parts)) return undefined;
    const texts = orders
      .map((order) => order(parts).trim().replace(/ +/g, ' '))
      .filter((text) => text !== title);
    return literal(pick(texts, random));
  };
}

/** "Director, X", "X Director", "Director of X". */
export const inverted = reordered(
  [
    ({ level, head, scope }) => `${level} ${head}, ${scope}`,
    ({ level, head, scope }) => `${level} ${scope} ${head}`,
    ({ level, head, scope }) => `${level} ${head} of ${scope}`,
    ({ level, head, scope }) => `${scope}, ${level} ${head}`,
  ],
  (parts) => parts.scope !== '' && !hasOneOrder(parts),
);

/** Swaps the level and the noun, or moves the level to the wrong place. */
export const levelAndNounSwapped = reordered(
  [
    ({ level, head, scope }) => `${head} ${scope} ${level}`,
    ({ level, head, scope }) => `${scope} ${head} ${level}`,
    ({ level, head, scope }) => `${scope} ${head}, ${level}`,
    ({ level, head, scope }) => `${scope} ${level} ${head}`,
    ({ level, head, scope }) => `${head} ${level}, ${scope}`,
  ],
  (parts) => parts.level !== '' && parts.scope !== '' && !hasOneOrder(parts),
);
