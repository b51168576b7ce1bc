import type { KnownBlock } from '@slack/types';
import { line } from './rich-text.js';

/** A piece of detail as blocks, and whether the answer holds more of it that can be asked for. */
export interface Rendered {
  blocks: KnownBlock[];
  folded: boolean;
}

/** Says how many items or rows are not shown, and how to come by them. */
export function moreLine(left: number, folds: boolean): KnownBlock[] {
  if (left === 0) return [];
  const why = folds ? '' : ', which a message cannot hold; ask more narrowly or see the page';
  return [line(`… and ${left} more${why}`)];
}
