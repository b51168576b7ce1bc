/** What no page written by people has, and what a Markdown parser could be kept busy with for minutes. */
const EXCESSES: readonly { isIn: (text: string) => boolean; reason: string }[] = [];

/** Why a text would take too long to parse, in words that end a sentence; undefined for every page people write. */
export function findExcess(text: string): string | undefined {
  return EXCESSES.find(({ isIn }) => isIn(text))?.reason;
}
