import type { Part } from './answer.js';

/** A paragraph, if there is something to say. */
export function textPart(text: string | undefined): Part[] {
  return text ? [{ kind: 'text', text }] : [];
}

/** A list, if it has items; words to bring out in them are its marks. */
export function listPart(
  heading: string | undefined,
  items: readonly string[],
  marks?: readonly string[],
): Part[] {
  return items.length > 0 ? [{ kind: 'list', heading, items, marks }] : [];
}
