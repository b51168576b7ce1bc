/** Words that a telegram leaves out, and that any reader fills in. Never a negation or a comparison. */
const SMALL_WORDS = new Set(
  `is are was were be being am do does did have has can could may might will would shall should must
  a an the of for from in on at as to into with by that it there i`.split(/\s+/),
);
/** Where one of these may stand as well, the place is that of the verb. */
const VERBS = new Set(['doing', 'become']);

/** Whether the words that may stand in one place of a rule are small, so that none of them need stand there. */
export function isSmall(alternatives: readonly string[]): boolean {
  return alternatives.some((word) => SMALL_WORDS.has(word)) && !alternatives.some((word) => VERBS.has(word));
}
