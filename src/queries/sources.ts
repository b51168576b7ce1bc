import type { Catalog } from '../catalog/catalog.js';
import type { StatementIndex } from '../catalog/index/statement-index.js';
import type { Group } from './group.js';

/** What a query is evaluated against. */
export interface Sources {
  catalog: Catalog;
  statements: StatementIndex;
  /** The date on which the question is asked, as YYYY-MM-DD. */
  today: string;
  /** Groups that were found before, by what describes them. Reading a message asks for the same ones again and again. */
  found?: Map<string, Group>;
}
