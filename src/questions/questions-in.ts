/** Nobody wants the answers to more; a message can hold thousands. */
const MOST_PIECES = 8;

/** The first questions in a message, in its order: what ends with a question mark; without any, each line. */
export function questionsIn(text: string): string[] {
  const lines = text.split('\n');
  const asked = lines.flatMap((line) => line.match(/[^?]+\?+/g) ?? []);
  const pieces = (asked.length > 0 ? asked : lines).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '').slice(0, MOST_PIECES);
}
