/** The questions in a message, in its order: what ends with a question mark; without any, each line. */
export function questionsIn(text: string): string[] {
  const lines = text.split('\n');
  const asked = lines.flatMap((line) => line.match(/[^?]+\?+/g) ?? []);
  return (asked.length > 0 ? asked : lines).map((piece) => piece.trim()).filter((piece) => piece !== '');
}
