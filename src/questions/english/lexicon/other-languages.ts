/** Small words that sentences in other languages can hardly do without, and that English does not have. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `quien quienes cual cuales que como donde cuanto cuantos es el la los las del para por jefe puesto
  wer wie was welche welcher welches ist sind der die das des dem den ein eine einen fur von und nicht ich wen wem hat wo wann warum gehalt stelle
  qui quel quelle quels quelles est sont le les une des du pour avec dans combien comment pourquoi poste
  quem qual quais onde como sao cargo uma dos das
  chi quale quali dove quanto sono il gli della ruolo
  wie wat welke hoe waar het een voor zijn
  kto jaki jaka jakie gdzie jest vem vad vilken hvem hvad hvilken`.split(/\s+/),
);

/** Whether most words of a text are of another language than English: small words of it, or letters English does not have. */
export function isOtherLanguage(words: readonly string[], isKnown: (word: string) => boolean): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  if (letters.some((word) => !/^[\p{Script=Latin}\p{N}\p{M}'.+#&-]+$/u.test(word))) return true;
  const small = letters.filter((word) => SMALL_WORDS.has(word));
  if (small.filter((word) => !isKnown(word)).length >= 2) return true;
  // "Was macht ein Bäcker": one of two small words may look English, where no word of a question is beside them.
  const english = letters.filter((word) => isKnown(word) && !SMALL_WORDS.has(word));
  return small.length >= 2 && small.some((word) => !isKnown(word)) && english.length === 0;
}
