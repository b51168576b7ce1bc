import type { FamilyFile } from '../../catalog/schema.js';
import type { OutlinePart } from '../outline/outline.js';
import { labelledText } from './labelled-text.js';
import { type Leftover, leftoverOf } from './leftover.js';

type Listing = NonNullable<FamilyFile['hiring_process']>;

export interface ReadListing {
  listing?: Listing;
  rest: Leftover[];
}

/** Reads a fact such as a hiring process: paragraphs make its summary, and items stay items. */
export function readListing(parts: readonly OutlinePart[]): ReadListing {
  const summary: string[] = [];
  const items: string[] = [];
  const rest: Leftover[] = [];
  for (const { node, label } of parts) {
    for (const read of node.blocks) {
      const { kind, text } = read.block;
      const isProse = kind === 'paragraph' || kind === 'lead';
      if (isProse && !label) summary.push(text);
      else if (isProse || kind === 'item' || kind === 'field') items.push(labelledText(read.block, label));
      else rest.push(leftoverOf(node, read));
    }
  }
  const listing: Listing = {
    ...(summary.length > 0 && { summary: summary.join(' ') }),
    ...(items.length > 0 && { items }),
  };
  return { ...(Object.keys(listing).length > 0 && { listing }), rest };
}
