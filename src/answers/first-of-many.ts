/** No answer lists more roles or items. Nobody reads more, and the cost must not grow with the catalogue. */
const MOST_LISTED = 1000;

/** The things that an answer lists: all of them, or the first thousand. */
export function firstOfMany<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things.length > MOST_LISTED ? things.slice(0, MOST_LISTED) : things;
}

/** The number of things that `firstOfMany` left out, as a field of a part. */
export function furtherOf(things: readonly unknown[]): { further?: number } {
  return things.length > MOST_LISTED ? { further: things.length - MOST_LISTED } : {};
}
