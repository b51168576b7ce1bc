/**
 * How sure it is that a question was read rightly; the surest reading wins. Strengths say how well words name a role
 * or a family, and costs are taken off for what a reading leaves unexplained.
 */
export const STRENGTH = {
  /** A title as it stands. */
  exact: 100,
  /** All of a title's words, in another order or with words of its level and family. */
  reworded: 95,
  /** The role of the last question, for "it". */
  carriedOver: 96,
  /** A list named by nothing but what narrows it. */
  bareList: 90,
  /** The other side of a comparison at another level. */
  borrowed: 88,
  /** Some words of a title that no other title has. */
  partial: 80,
  /** A comparison with something that is no role. */
  unknownSide: 90,
  several: 50,
  none: 10,
  empty: 0,
} as const;

export const COST = {
  /** Mended words are surer than guessed ones, and less sure than words as they stand. */
  mended: 4,
  /** Each unknown word among those that name a role. */
  ignored: 8,
  /** The same where nothing but a title was typed: each such word makes it less of a title. */
  ignoredInBareTitle: 12,
  ignoredInBareFamily: 20,
  /** Each word outside what a phrasing covers. */
  skipped: 6,
  skippedTitleWord: 30,
  /** A title in one stretch of a sentence leaves title words elsewhere unexplained. */
  partOfSentence: 25,
  /** Whoever names a fact wants that fact, not a role at a glance or the person who holds it. */
  general: 2,
  /** Each word of some other question, in what is taken for a title. */
  otherCueInTitle: 6,
  /** The same in a comparison or a look for items: "is the salary of ... higher than ...?" is about pay. */
  otherCue: 15,
  /** Looking for words in texts is right only where no question about a role itself is. */
  items: 6,
  nowhereMentioned: 10,
  search: 12,
  /** A question word taken out of a title that stands there whole ("Compensation Analyst"). */
  brokenTitle: 40,
  /** Two names of one role are seldom meant to be compared. */
  sameRole: 30,
} as const;
