/** Slack's limits on what a message holds, in characters and pieces. Everything that cuts reads them here. */
export const LIMITS = {
  blocks: 50,
  buttonText: 75,
  buttonValue: 2000,
  actionsElements: 25,
  contextElements: 10,
  contextText: 2000,
  containerBlocks: 10,
  containerTitle: 150,
  selectOptions: 100,
  optionText: 75,
  optionValue: 75,
  /** Including the one with the names of the columns. */
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  /** Slack states none for rich text; this is the one for sections, which it takes gladly. */
  richText: 3000,
  /** Ours: the longest list that anybody scrolls through. */
  listItems: 100,
  /** Ours: a label names what follows it. */
  label: 150,
  /** Ours: room for a page, a section and a date. */
  sourceLabel: 300,
  /** Ours: ten problems of this length fit one block. */
  problem: 280,
  /** Slack takes more, but advises no more than this for the text of a message. */
  messageText: 4000,
} as const;

/** How much of an answer is shown before "Show all". A list this long still fits a phone. */
export const FOLD = { items: 12, rows: 20, choices: 5, followUps: 4 } as const;

/** A text of at most so many characters, its end marked where something is missing. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Half of a character that takes two units is no character.
  const kept = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
