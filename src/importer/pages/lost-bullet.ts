/** What a line ends with when its sentence goes on. */
const GOES_ON =
  /(?:[,;:(–-]|\b(?:and|or|of|the|to|a|an|with|for|in|by|as|like|including|on|at|from|is|are|\w+ing))$/;

const NEW_SENTENCE = /^\p{Lu}\p{Ll}+ \p{Ll}/u;

/** Words that begin items, and that have no capital inside a sentence. */
const BEGINNINGS =
  /(?<=(?:^|\s)\p{Ll}+) (?=(?:Be|Act|Assist|Build|Collaborate|Create|Define|Develop|Ensure|Establish|Identify|Maintain|Provide|Serve) \p{Ll})/u;

/** The items in a line of rendered text, where copying has lost the break between two. */
export function splitItems(line: string): string[] {
  const [first = '', ...others] = line.split(BEGINNINGS);
  return others.length > 0 && !GOES_ON.test(first) ? [first, ...others] : [line];
}

const FEWEST_LINES = 3;

/** Whether the lines of a paragraph each begin anew: then it is a list that lost all its bullets, and no wrapped text. */
export function isListOfLines(lines: readonly string[]): boolean {
  return (
    lines.length >= FEWEST_LINES &&
    lines.every(
      (line, index) =>
        /^[“"]?\p{Lu}/u.test(line) && (index === lines.length - 1 || !GOES_ON.test(line.trimEnd())),
    )
  );
}

/** Whether a line right below an item begins a sentence of its own: then it is an item whose bullet was lost. */
export function hasLostBullet(item: string, line: string): boolean {
  return !GOES_ON.test(item.trimEnd()) && NEW_SENTENCE.test(line);
}
