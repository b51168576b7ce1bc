import type { Language } from '../../language/language.js';
import type { Block } from '../page.js';
import type { Piece } from '../piece.js';
import { fieldIn, isBoldLabel, isItemLabel } from './labels.js';

type Item = Extract<Piece, { kind: 'item' }>;

interface Items {
  blockOf: (item: Item, next: Piece | undefined, language: Language) => Block;
}

/** Turns the items of one list into blocks. The text of an item begins with its label: "Searching: Meets sellers". */
export function createItems(): Items {
  /** The current labels, by the depth of the items they label. */
  let labels: (string | undefined)[] = [];
  return {
    blockOf: (item, next, language) => {
      const { text, line, depth, isLink } = item;
      const labelled = depthLabelledBy(item, next);
      labels = labels.slice(0, depth + (labelled === depth ? 0 : 1));
      const above = labels.findLast((label) => label !== undefined);
      if (labelled !== undefined) {
        labels[labelled] = text.replace(/:$/, '');
        return { kind: 'lead', text, line };
      }
      return (
        fieldIn(text, line, language, false) ?? {
          kind: 'item',
          ...(above === undefined ? { text } : { text: `${above}: ${text}`, isLabelled: true as const }),
          line,
          ...(isLink && { isLink }),
        }
      );
    },
  };
}

/** The depth of the items that an item labels: those inside it, or, if it is in bold, those after it. */
function depthLabelledBy({ text, depth, isBold }: Item, next: Piece | undefined): number | undefined {
  if (next?.kind !== 'item' || next.depth < depth) return undefined;
  const isBoldOne = isBold && !next.isBold && isBoldLabel(text);
  if (next.depth > depth) return isItemLabel(text) || isBoldOne || isShortName(text) ? depth + 1 : undefined;
  return isBoldOne ? depth : undefined;
}

/** Whether an item is a short name, such as "Impact" above the items about it. */
function isShortName(text: string): boolean {
  return text.split(' ').length <= LONGEST_NAME && /^\p{Lu}/u.test(text) && isBoldLabel(text);
}

const LONGEST_NAME = 3;
