/**
 * The facts that a title and the duties may suggest where no page states them. They stand apart from the schema, so that
 * whoever only answers, such as a browser, need not load what checks files.
 */
export const INFERABLE = ['level', 'track'] as const;
export type Inferable = (typeof INFERABLE)[number];
