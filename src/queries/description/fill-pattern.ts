/** A pattern with what its names in braces stand for put in their place. */
export function fillPattern(
  pattern: string,
  slots: Readonly<Record<string, string | number | undefined>>,
): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));
}
