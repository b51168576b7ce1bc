/** Puts a text in place of each name in braces of a pattern. */
export function fillPattern(
  pattern: string,
  slots: Readonly<Record<string, string | number | undefined>>,
): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));
}
