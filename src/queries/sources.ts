import type { Catalog } from '../catalog/catalog.js';
import type { StatementIndex } from '../catalog/index/statement-index.js';
import type { Group } from './group.js';
import type { Query } from './query.js';
import type { Result } from './result.js';

/** The data that a query is evaluated against. */
export interface Sources {
  catalog: Catalog;
  statements: StatementIndex;
  /** The date on which the question is asked, as YYYY-MM-DD. */
  today: string;
  /** Groups evaluated before, by their query as JSON. The readings of one message need the same groups again and again. */
  found?: Map<string, Group>;
  /** Results of queries evaluated before. What is asked is also remembered, and its answer says it. */
  results?: Map<Query, Result>;
}
