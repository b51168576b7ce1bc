import type { Catalog } from './catalog/catalog.js';
import { reloaded } from './operate/signals.js';
import { followRoles } from './reload/follow-roles.js';
import type { FirstRoles, RolesPlace } from './reload/load-roles.js';
import { isTrouble, type News } from './reload/news.js';
import { rememberAnswers } from './remember-answers.js';
import { buildRolecall, type Rolecall } from './rolecall.js';
import { renderCaveat } from './slack/admin/news-view.js';
import { finishInSlices } from './slices.js';

/** Is told when the roles of a folder change or break. */
export interface RolesAudience {
  tell: (news: News) => void;
  /** Receives faults that do not concern the roles, such as a full disk. */
  remark: (text: string) => void;
}

/** The catalogue of one folder, as it is now. */
export class LiveCatalogue {
  readonly #place: RolesPlace;
  readonly #first: FirstRoles;
  readonly #siteUrl: string | undefined;
  #now: { rolecall: Rolecall; catalog: Catalog; loadedAt: Date };
  #isOutdated = false;

  /** Puts the first roles of a folder into use. */
  static async open(place: RolesPlace, first: FirstRoles, siteUrl?: string): Promise<LiveCatalogue> {
    const { catalog, outdated } = first;
    const built = await finishInSlices(
      buildRolecall(catalog, { caveat: outdated && renderCaveat(outdated.madeAt), siteUrl }),
    );
    const rolecall = rememberAnswers(built);
    return new LiveCatalogue(place, first, rolecall, siteUrl);
  }

  private constructor(place: RolesPlace, first: FirstRoles, rolecall: Rolecall, siteUrl: string | undefined) {
    this.#siteUrl = siteUrl;
    this.#place = place;
    this.#first = first;
    this.#now = { rolecall, catalog: first.catalog, loadedAt: new Date() };
  }

  get folder(): string {
    return this.#place.folder;
  }

  readonly rolecall = (): Rolecall => this.#now.rolecall;

  /** What is in use, and whether the folder holds an edit that cannot be used. */
  get reading() {
    const { catalog, loadedAt } = this.#now;
    const { roles, families } = catalog;
    return { roles: roles.length, families: families.length, loadedAt, isOutdated: this.#isOutdated };
  }

  /** Follows the folder from now on. */
  follow({ tell, remark }: RolesAudience): void {
    const { remarks, outdated } = this.#first;
    const tellAll = (news: News): void => {
      reloaded.tell(news);
      this.#isOutdated = isTrouble(news);
      tell(news);
    };
    remarks.forEach(remark);
    if (outdated) tellAll({ kind: 'broken', problems: outdated.problems });
    followRoles(this.#place, this.#first, {
      tell: tellAll,
      remark,
      use: async (catalog, signal) => {
        const built = await finishInSlices(buildRolecall(catalog, { siteUrl: this.#siteUrl }), signal);
        this.#now = { rolecall: rememberAnswers(built), catalog, loadedAt: new Date() };
      },
    });
  }
}
