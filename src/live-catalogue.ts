import type { Catalog } from './catalog/catalog.js';
import type { RolesReading } from './operate/metrics.js';
import { reloaded } from './operate/signals.js';
import type { FirstRoles } from './reload/build-roles.js';
import type { FirstSnapshot, RolesPlace } from './reload/load-roles.js';
import { isTrouble, type News } from './reload/news.js';
import type { FolderWatch } from './reload/watch-folder.js';
import type { Rolecall } from './rolecall.js';
import { renderCaveat } from './slack/admin/news-view.js';
import { finishInSlices } from './slices.js';

/** Hears when the roles of a folder change or break. */
export interface RolesAudience {
  tell: (news: News) => void;
  /** Receives faults that do not concern the roles, such as a full disk. */
  remark: (text: string) => void;
}

/** What answers come from, or the snapshot to build it from. */
type State =
  | { kind: 'loaded'; first: FirstSnapshot }
  | { kind: 'built'; rolecall: Rolecall; catalog: Catalog; loadedAt: Date };

/** The catalogue of one folder, as it is now. */
export class LiveCatalogue {
  readonly #place: RolesPlace;
  readonly #siteUrl: string | undefined;
  #now: State;
  /** Kept until the folder is followed. */
  #first: FirstRoles | undefined;
  #building: Promise<void> | undefined;
  #isOutdated = false;
  #watch: FolderWatch | undefined;

  constructor(place: RolesPlace, first: FirstSnapshot, siteUrl: string | undefined) {
    this.#place = place;
    this.#siteUrl = siteUrl;
    this.#now = { kind: 'loaded', first };
  }

  get folder(): string {
    return this.#place.folder;
  }

  get isBuilt(): boolean {
    return this.#now.kind === 'built';
  }

  /** Builds all that answers need from the first roles, in slices. Earlier questions wait for it. */
  build(): Promise<void> {
    this.#building ??= this.#buildFirst();
    return this.#building;
  }

  async #buildFirst(): Promise<void> {
    if (this.#now.kind === 'built') return;
    // Imported here and below, not at the top: the bot connects before it loads the code that answers.
    const { buildFirst } = await import('./reload/build-roles.js');
    const first = await finishInSlices(buildFirst(this.#now.first));
    await this.#use(first.catalog, first.outdated && renderCaveat(first.outdated.madeAt));
    this.#first = first;
  }

  async #use(catalog: Catalog, caveat: string | undefined, signal?: AbortSignal): Promise<void> {
    const { buildRolecall } = await import('./rolecall.js');
    const before = this.#now.kind === 'built' ? this.#now.rolecall : undefined;
    const building = buildRolecall(catalog, { caveat, siteUrl: this.#siteUrl, before });
    const built = await finishInSlices(building, signal);
    this.#now = { kind: 'built', rolecall: built, catalog, loadedAt: new Date() };
  }

  /** What answers come from. Throws until the first roles are built. */
  readonly rolecall = (): Rolecall => {
    if (this.#now.kind === 'built') return this.#now.rolecall;
    throw new Error(`The roles of ${this.folder} are not built yet.`);
  };

  /** What is in use, and whether the folder holds an edit that cannot be used. */
  get reading(): RolesReading {
    const isOutdated = this.#isOutdated;
    if (this.#now.kind === 'loaded') {
      const { roles, families } = this.#now.first.snapshot;
      return { roles, families, loadedAt: undefined, isOutdated };
    }
    const { catalog, loadedAt } = this.#now;
    return { roles: catalog.roles.length, families: catalog.families.length, loadedAt, isOutdated };
  }

  /** Builds the first roles, and follows the folder from then on. */
  async follow({ tell, remark }: RolesAudience): Promise<void> {
    await this.build();
    const first = this.#first;
    if (!first) return;
    this.#first = undefined;
    const tellAll = (news: News): void => {
      reloaded.tell(news);
      this.#isOutdated = isTrouble(news);
      tell(news);
    };
    first.remarks.forEach(remark);
    if (first.outdated) tellAll({ kind: 'broken', problems: first.outdated.problems });
    const { followRoles } = await import('./reload/follow-roles.js');
    this.#watch = followRoles(this.#place, first, {
      tell: tellAll,
      remark,
      use: (catalog, signal) => this.#use(catalog, undefined, signal),
    });
  }

  /** Stops following the folder. */
  async close(): Promise<void> {
    await this.#watch?.close();
  }
}
