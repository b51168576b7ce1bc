/** No answer lists more roles or items: nobody reads on, and what it costs must not grow with the catalogue. */
const MOST_LISTED = 1000;

/** Those of many that an answer lists. */
export function firstOfMany<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things.length > MOST_LISTED ? things.slice(0, MOST_LISTED) : things;
}

/** How many are left, for a part that lists the first of many. */
export function furtherOf(things: readonly unknown[]): { further?: number } {
  return things.length > MOST_LISTED ? { further: things.length - MOST_LISTED } : {};
}
