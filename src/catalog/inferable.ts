/**
 * The facts that can be inferred from a title and the duties if no page states them. They are not in the schema's file, so
 * that a browser, which only answers, need not load the code that checks files.
 */
export const INFERABLE = ['level', 'track'] as const;
export type Inferable = (typeof INFERABLE)[number];
