const TEXT_KEYS = ['text', 'title', 'label', 'alt_text', 'caption'];

/** Every readable text in a piece of Block Kit. */
export function textsIn(piece: unknown): string[] {
  if (Array.isArray(piece)) return piece.flatMap(textsIn);
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    typeof value === 'string' && TEXT_KEYS.includes(key) ? [value] : textsIn(value),
  );
}
