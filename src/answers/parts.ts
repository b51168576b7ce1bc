import { matchingWords } from '../catalog/statements.js';
import type { Part } from './answer.js';

/** A paragraph, if there is something to say. */
export function textPart(text: string | undefined): Part[] {
  return text ? [{ kind: 'text', text }] : [];
}

/** A list, if it has items; what was searched for is brought out in them. */
export function listPart(
  heading: string | undefined,
  items: readonly string[],
  terms?: readonly string[],
): Part[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', heading, items, marks: terms && matchingWords(items, terms) }];
}
