import path from 'node:path';
import { type Ask, createAsk } from '../../src/ask.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { loadCatalog } from '../../src/catalog/load.js';

/** The catalogue that ships with Rolecall, and a bot that knows it. */
export const catalog: Catalog = await loadCatalog(path.join(import.meta.dirname, '..', '..', 'roles'));
export const ask: Ask = createAsk(catalog);
