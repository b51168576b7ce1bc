/** Endings of lines whose sentence continues. */
const GOES_ON =
  /(?:[,;:(–-]|\b(?:and|or|of|the|to|a|an|with|for|in|by|as|like|including|on|at|from|is|are|\w+ing))$/;

const NEW_SENTENCE = /^\p{Lu}\p{Ll}+ \p{Ll}/u;

/** Verbs that often begin items. Inside a sentence they would have no capital. */
const BEGINNINGS =
  /(?<=(?:^|\s)\p{Ll}+) (?=(?:Be|Act|Assist|Build|Collaborate|Create|Define|Develop|Ensure|Establish|Identify|Maintain|Provide|Serve) \p{Ll})/u;

/** Splits a line in which copying lost the break between two items. */
export function splitItems(line: string): string[] {
  const [first = '', ...others] = line.split(BEGINNINGS);
  return others.length > 0 && !GOES_ON.test(first) ? [first, ...others] : [line];
}

const FEWEST_LINES = 3;

/** Whether each line of a paragraph begins a new sentence. It is then a list that lost its bullets, not wrapped text. */
export function isListOfLines(lines: readonly string[]): boolean {
  return (
    lines.length >= FEWEST_LINES &&
    lines.every(
      (line, index) =>
        /^[“"]?\p{Lu}/u.test(line) && (index === lines.length - 1 || !GOES_ON.test(line.trimEnd())),
    )
  );
}

/** Whether a line right below an item begins a new sentence. It is then an item that lost its bullet. */
export function hasLostBullet(item: string, line: string): boolean {
  return !GOES_ON.test(item.trimEnd()) && NEW_SENTENCE.test(line);
}
