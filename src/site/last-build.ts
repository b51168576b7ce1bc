import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../catalog/catalog.js';
import { messageOf } from '../caught.js';
import { compareCatalogs } from '../changes/compare-catalogs.js';
import { KEPT } from './build-site.js';
import { unpackCatalog } from './catalog-data.js';
import type { PageEdit } from './changes-page.js';
import { SiteError } from './write-site.js';

/** More edits would make the page of changes too long. */
const MOST_EDITS = 30;

/** The edits that the last build in a folder lists, and the changes since. Throws `SiteError` if the build cannot be read. */
export async function editsSince(folder: string, catalog: Catalog, now: Date): Promise<PageEdit[]> {
  try {
    const { edits }: { edits: PageEdit[] } = JSON.parse(
      await readFile(path.join(folder, KEPT.edits), 'utf8'),
    );
    const script = await readFile(path.join(folder, KEPT.catalog), 'utf8');
    const before = unpackCatalog(JSON.parse(script.slice(script.indexOf('"'), script.lastIndexOf('"') + 1)));
    const changes = compareCatalogs(before, catalog);
    return [...(changes.length > 0 ? [{ at: now.toISOString(), changes }] : []), ...edits].slice(
      0,
      MOST_EDITS,
    );
  } catch (error) {
    throw new SiteError(
      `The last build in ${folder} cannot be read, so the changes since are not known (${messageOf(error)}): delete the folder, or name another with --out.`,
    );
  }
}
