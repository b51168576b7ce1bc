/** Replaces each name in braces with its text: "{n} roles" with `{ n: 3 }` is "3 roles". A missing name becomes "". */
export function fillPattern(
  pattern: string,
  slots: Readonly<Record<string, string | number | undefined>>,
): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));
}
