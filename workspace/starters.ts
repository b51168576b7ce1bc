/** Questions to click for a start, one for each way to ask and each kind of answer. */
export const STARTERS: readonly string[] = [
  '@rolecall who does the Staff ESM report to?',
  '/role compare Senior vs Staff ESM',
  '/role requirements Lead Partner Program Manager',
  '@rolecall what is the ladder of Ecosystem Sales?',
  '/role list grade 8 roles',
  '/role grade Manager',
  '/role grade Principal Engineer',
  '/role help',
];
