import { isDeepStrictEqual } from 'node:util';
import type { Logger } from '@slack/bolt';
import type { LiveCatalogue } from './live-catalogue.js';
import { isTrouble, newsFingerprint } from './reload/news.js';
import { renderNewsText } from './slack/admin/news-view.js';
import { allDesks, type Desk, type Desks, deskOf, foldersOf } from './slack/workspaces/desk.js';
import type { OpenDesk } from './slack/workspaces/open-desk.js';
import type { Origin } from './slack/workspaces/origin.js';
import type { FindRoute } from './slack/workspaces/router.js';

export interface LiveDesksParts {
  openCatalogue: (folder: string) => Promise<LiveCatalogue>;
  openDesk: (desk: Desk, catalogue: LiveCatalogue) => OpenDesk;
  /** The folder whose catalogue stays open, even if no desk uses it. */
  ownFolder: string;
  logger: Logger;
}

/** The open desks of all workspaces, by the current settings. */
export class LiveDesks {
  readonly #parts: LiveDesksParts;
  readonly #catalogues = new Map<string, LiveCatalogue>();
  #desks: Desks = { own: new Map() };
  #opened = new Map<Desk, OpenDesk>();

  constructor(parts: LiveDesksParts) {
    this.#parts = parts;
  }

  get all(): readonly Desk[] {
    return allDesks(this.#desks);
  }

  get apps(): readonly OpenDesk['app'][] {
    return [...this.#opened.values()].map(({ app }) => app);
  }

  get catalogues(): readonly LiveCatalogue[] {
    return [...this.#catalogues.values()];
  }

  isServed(origin: Origin): boolean {
    return deskOf(this.#desks, origin) !== undefined;
  }

  /** Finds the app of the desk that a delivery belongs to, and waits until the roles of that desk are built. */
  readonly findRoute: FindRoute = async (origin) => {
    const desk = deskOf(this.#desks, origin);
    const app = desk && this.#opened.get(desk)?.app;
    if (!app) return { kind: 'refused', why: NOT_LISTED };
    await this.#catalogues.get(desk.rolesDir)?.build();
    return { kind: 'served', app };
  };

  /** Opens the first desks. Their roles are built later, as the bot connects before that. */
  async open(desks: Desks): Promise<void> {
    const catalogues = new Map<string, LiveCatalogue>();
    for (const folder of foldersOf(desks)) catalogues.set(folder, await this.#parts.openCatalogue(folder));
    for (const [folder, catalogue] of catalogues) this.#catalogues.set(folder, catalogue);
    this.#desks = desks;
    this.#opened = this.#openAll(desks, this.#catalogues);
  }

  /** Builds the roles of all desks, follows them from then on, and reminds the owners of roles. */
  async follow(): Promise<void> {
    for (const catalogue of this.catalogues) await this.#follow(catalogue);
    for (const { remind } of this.#opened.values()) remind();
  }

  /**
   * Replaces the desks. Unchanged desks stay open, with all their work in progress. Throws and changes nothing if roles cannot be
   * loaded or Slack cannot be asked. Resolves with whether anything changed.
   */
  async change(desks: Desks): Promise<boolean> {
    if (isDeepStrictEqual(desks, this.#desks)) return false;
    const added = new Map<string, LiveCatalogue>();
    for (const folder of foldersOf(desks).filter((name) => !this.#catalogues.has(name)))
      added.set(folder, await this.#parts.openCatalogue(folder));
    for (const catalogue of added.values()) await catalogue.build();
    const opened = this.#openAll(desks, new Map([...this.#catalogues, ...added]));
    const before = new Set(this.#opened.values());
    const fresh = [...opened.values()].filter((open) => !before.has(open));
    for (const { app } of fresh) await app.init();

    for (const [folder, catalogue] of added) this.#catalogues.set(folder, catalogue);
    this.#desks = desks;
    this.#opened = opened;
    const kept = new Set(opened.values());
    for (const open of before) if (!kept.has(open)) open.retire();
    for (const catalogue of added.values()) await this.#follow(catalogue);
    for (const { remind } of fresh) remind();
    await this.#closeUnused(desks);
    return true;
  }

  /** Opens the desks. A desk whose settings have not changed stays open. */
  #openAll(desks: Desks, catalogues: ReadonlyMap<string, LiveCatalogue>): Map<Desk, OpenDesk> {
    return new Map(
      allDesks(desks).flatMap((desk): [Desk, OpenDesk][] => {
        const same = [...this.#opened].find(([other]) => isDeepStrictEqual(other, desk));
        const catalogue = catalogues.get(desk.rolesDir);
        if (same) return [[desk, same[1]]];
        return catalogue ? [[desk, this.#parts.openDesk(desk, catalogue)]] : [];
      }),
    );
  }

  #follow(catalogue: LiveCatalogue): Promise<void> {
    const { logger } = this.#parts;
    return catalogue.follow({
      tell: (news) => {
        logger[isTrouble(news) ? 'error' : 'info'](renderNewsText(news));
        for (const [{ rolesDir }, { tell }] of this.#opened)
          if (rolesDir === catalogue.folder) tell(news, newsFingerprint(news));
      },
      remark: (text) => logger.warn(text),
    });
  }

  async #closeUnused(desks: Desks): Promise<void> {
    const used = [this.#parts.ownFolder, ...foldersOf(desks)];
    for (const [folder, catalogue] of this.#catalogues) {
      if (used.includes(folder)) continue;
      this.#catalogues.delete(folder);
      await catalogue.close();
    }
  }
}

const NOT_LISTED = 'WORKSPACES has no entry for it, and none called `default`';
