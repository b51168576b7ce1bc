import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from 'vitest';
import { buildFirst, type FirstRoles } from '../../../src/reload/build-roles.js';
import { followRoles } from '../../../src/reload/follow-roles.js';
import { loadRoles, type RolesPlace } from '../../../src/reload/load-roles.js';
import type { News } from '../../../src/reload/news.js';
import { finish } from '../../../src/slices.js';
import { BAKERY } from '../catalogues/bakery.js';

/** The events of a bot that follows its roles, in order. */
export interface Follower {
  /** The grade of the baker in every catalogue that was put into use. */
  grades: (number | undefined)[];
  /** The next news that nobody has asked for yet. */
  news(): Promise<News>;
}

/** A folder with the bakery in it, and a place for its snapshot; `follow` starts a bot on them. */
export const test = base.extend<{ home: string; place: RolesPlace; follow: () => Promise<Follower> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  home: async ({}, use) => {
    const home = await mkdtemp(path.join(tmpdir(), 'rolecall-'));
    await use(home);
    await rm(home, { recursive: true });
  },
  place: async ({ home }, use) => {
    const folder = path.join(home, 'roles');
    await mkdir(folder);
    await writeFile(path.join(folder, 'bakery.yaml'), BAKERY);
    await use({ folder, cacheFolder: path.join(home, 'cache') });
  },
  follow: async ({ place }, use) => {
    const closers: (() => Promise<void>)[] = [];
    await use(async () => {
      const { follower, close } = await startFollower(place);
      closers.push(close);
      return follower;
    });
    for (const close of closers) await close();
  },
});

/** The roles of a place, as the bot starts with them. */
export async function startRoles(place: RolesPlace, keepLastGood = false): Promise<FirstRoles> {
  return finish(buildFirst(await loadRoles(place, { keepLastGood })));
}

async function startFollower(place: RolesPlace): Promise<{ follower: Follower; close: () => Promise<void> }> {
  const unread: News[] = [];
  const waiting: ((news: News) => void)[] = [];
  const grades: Follower['grades'] = [];
  const { close } = followRoles(place, await startRoles(place), {
    use: async ({ roles }) => void grades.push(roles[0]?.grade),
    tell: (news) => {
      const next = waiting.shift();
      if (next) next(news);
      else unread.push(news);
    },
    remark: (text) => {
      throw new Error(text);
    },
  });
  const news = (): Promise<News> => {
    const [next] = unread.splice(0, 1);
    return next ? Promise.resolve(next) : new Promise((resolve) => waiting.push(resolve));
  };
  return { follower: { grades, news }, close };
}
