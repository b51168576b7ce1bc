import path from 'node:path';
import type { Ask } from '../../../src/answerer.js';
import type { Catalog } from '../../../src/catalog/catalog.js';
import { loadCatalog } from '../../../src/catalog/files/load-catalog.js';
import { buildRolecall, type Rolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

/** The folder of the roles that ship with Rolecall. */
export const ROLES = path.join(import.meta.dirname, '..', '..', '..', 'roles');

/** The catalogue in it, and a bot that knows it. */
export const catalog: Catalog = await loadCatalog(ROLES);
export const rolecall: Rolecall = finish(buildRolecall(catalog));
export const ask: Ask = rolecall.ask;
