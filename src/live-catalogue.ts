import type { Catalog } from './catalog/catalog.js';
import { followRoles } from './reload/follow-roles.js';
import type { FirstRoles, RolesPlace } from './reload/load-roles.js';
import type { RolesListener } from './reload/roles-in-use.js';
import { buildRolecall, type Rolecall } from './rolecall.js';
import { renderCaveat } from './slack/admin/news-view.js';
import { finishInSlices } from './slices.js';

/** The catalogue of one folder, as it is now. */
export interface LiveCatalogue {
  rolecall: () => Rolecall;
  /** What it began with. */
  first: FirstRoles;
  /** Follows the folder from now on. */
  follow(listener: Omit<RolesListener, 'use'>): void;
}

/** Puts the first roles of a folder into use. */
export async function openCatalogue(place: RolesPlace, first: FirstRoles): Promise<LiveCatalogue> {
  const { catalog, outdated } = first;
  const build = (next: Catalog, caveat?: string, signal?: AbortSignal): Promise<Rolecall> =>
    finishInSlices(buildRolecall(next, { caveat }), signal);
  let rolecall = await build(catalog, outdated && renderCaveat(outdated.madeAt));
  return {
    rolecall: () => rolecall,
    first,
    follow(listener) {
      followRoles(place, first, {
        ...listener,
        async use(next, signal) {
          rolecall = await build(next, undefined, signal);
        },
      });
    },
  };
}
