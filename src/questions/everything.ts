/** What a button puts before the question whose long lists are to be shown in full. */
const PREFIX = /^\s*all\s+(?=\S)/i;
const IN_FULL = /\b(?:in full|complete list|everything)\b/i;

/**
 * Whether a text asks for long lists in full. `isClaim` tells whether a text makes a claim about a group: "all
 * directors are grade 10".
 */
export function asksForEverything(text: string, isClaim: (text: string) => boolean): boolean {
  return (PREFIX.test(text) && !isClaim(text)) || IN_FULL.test(text);
}

/** The question itself. */
export function withoutEverything(text: string): string {
  return text.replace(PREFIX, '').replace(/\bin full\b/i, '');
}
