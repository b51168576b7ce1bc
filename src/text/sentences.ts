/** A full stop after one of these ends no sentence. */
const ABBREVIATION = /\b(?:sr|jr|mr|ms|mrs|dr|st|vs|etc|e\.g|i\.e|inc|no|approx|dir|mgr|assoc)\.$/i;

/** The sentences of a text. A stop before a capital ends one, but not after abbreviations such as "Sr.". */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?])\s+(?=[\p{Lu}“"([])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}
