/** Slack's limits for a message, in characters or elements. All code that cuts reads them here. */
export const LIMITS = {
  blocks: 50,
  /** Of all texts in the blocks of a message. Slack states no limit, has accepted 9,597 and refused 11,341. */
  messageCharacters: 9000,
  viewBlocks: 100,
  /** Our own: Slack takes a view of 250 kB, and nobody scrolls further. */
  viewCharacters: 40_000,
  buttonText: 75,
  buttonValue: 2000,
  actionsElements: 25,
  contextElements: 10,
  contextText: 2000,
  altText: 2000,
  containerBlocks: 10,
  containerTitle: 150,
  selectOptions: 100,
  optionText: 75,
  optionValue: 75,
  /** Includes the row with the names of the columns. */
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  chartTitle: 50,
  chartLabel: 20,
  /** Our own: more bars have no room for their names. */
  chartBars: 12,
  /** Slack states no limit for rich text. This is its limit for sections. */
  richText: 3000,
  /** Our own: people do not scroll through longer lists. */
  listItems: 100,
  /** Our own, for a list that somebody opened on purpose. */
  viewItems: 500,
  /** Our own: a label names what follows it. */
  label: 150,
  /** Our own: room for a page, a section and a date. */
  sourceLabel: 300,
  /** Our own: ten problems of this length fit one block. */
  problem: 280,
  /** Slack takes more, but advises this limit. */
  messageText: 4000,
} as const;

/** How much of an answer is shown before "Show all". A list of this length fits a phone. */
export const FOLD = { items: 12, rows: 20, openRows: 10, choices: 5, followUps: 5 } as const;

/** Cuts a text to a length, with "…" at the end if something is missing. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Never keep half of a character that takes two code units.
  const kept = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
