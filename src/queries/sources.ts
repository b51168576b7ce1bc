import type { Catalog } from '../catalog/catalog.js';
import type { StatementIndex } from '../catalog/index/statement-index.js';

/** What a query is evaluated against. */
export interface Sources {
  catalog: Catalog;
  statements: StatementIndex;
  /** The date on which the question is asked, as YYYY-MM-DD. */
  today: string;
}
