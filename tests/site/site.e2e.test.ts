import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { withRepository } from '../support/catalogues/role-repository.js';
import { rolecall } from '../support/catalogues/rolecall.js';

let parent: string;
/** The site of the shipped roles. */
let shipped: string;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'rolecall-site-'));
  shipped = path.join(parent, 'site');
  expect(await rolecall(['site', '--out', shipped])).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rm(parent, { recursive: true }));

/** Builds the site of other roles, and hands its folder over. */
function withSite<Result>(
  use: (folder: string) => Promise<Result>,
  args: readonly string[],
): Promise<Result> {
  return withFolder({}, async (folder) => {
    const out = path.join(folder, 'site');
    const { code, stderr } = await rolecall(['site', '--out', out, ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return use(out);
  });
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

describe.concurrent('rolecall site', () => {
  it('links only to files that are there, and to none from the root of the server', async ({ expect }) => {
    const files = new Set(await filesOf(shipped));
    for (const file of [...files].filter((name) => name.endsWith('.html'))) {
      const text = await readFile(path.join(shipped, file), 'utf8');
      const links = [...text.matchAll(/ (?:href|src)="([^"#]*)[^"]*"/g)].map(([, link = '']) => link);
      const missing = links
        .filter((link) => link !== '' && !/^https?:/.test(link))
        .filter((link) => !files.has(path.join(path.dirname(file), decodeURIComponent(link))));
      expect({ file, missing }).toEqual({ file, missing: [] });
    }
  });

  it('has the rights of any new folder, so that a web server can read it', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const usual = path.join(folder, 'usual');
      await mkdir(usual);
      expect((await stat(shipped)).mode).toBe((await stat(usual)).mode);
    });
  });

  it('has the answers of each page as JSON beside it', async ({ expect }) => {
    const text = await readFile(path.join(shipped, 'roles/staff-ecosystem-sales-manager.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      kind: 'role',
      title: 'Staff Ecosystem Sales Manager',
      answers: {
        overview: { outcome: 'answered', headline: expect.stringContaining('grade 8') },
        reporting_chart: {
          intents: ['reporting_chart'],
        },
      },
    });
  });

  it('shows the texts of a role file as text, never as markup', async ({ expect }) => {
    const hostile = BAKERY.replaceAll('Baker', 'Baker <img src=x onerror=alert(1)>');
    await withFolder({ 'bakery.yaml': hostile }, (roles) =>
      withSite(
        async (folder) => {
          for (const file of (await filesOf(folder)).filter((name) => /\.(html|xml)$/.test(name))) {
            const text = await readFile(path.join(folder, file), 'utf8');
            expect(text).not.toContain('<img');
          }
        },
        ['--roles', roles],
      ),
    );
  });

  it('replaces an earlier site, and leaves any other folder as it is', async ({ expect }) => {
    await withFolder({}, async (parent) => {
      const out = path.join(parent, 'site');
      await mkdir(out);
      expect((await rolecall(['site', '--out', out])).code).toBe(0);
      await writeFile(path.join(out, 'stale.html'), 'old');
      expect((await rolecall(['site', '--out', out])).code).toBe(0);
      expect(await filesOf(out)).not.toContain('stale.html');

      const other = path.join(parent, 'photos');
      await mkdir(other);
      await writeFile(path.join(other, 'holiday.txt'), 'sea');
      const refused = await rolecall(['site', '--out', other]);
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('so nothing was written') });
      expect(await filesOf(other)).toEqual(['holiday.txt']);
      expect((await readdir(parent)).sort()).toEqual(['photos', 'site']);
    });
  });

  it('says what PNG needs if that is not installed', async ({ expect }) => {
    const out = path.join(parent, 'pictures');
    expect(await rolecall(['site', '--out', out, '--png'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'PNG needs @resvg/resvg-js: run npm ci --omit=dev in the folder of Rolecall.\n',
    });
  });

  it('lists in its feed the changes since the last build', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': BAKERY }, async (roles) => {
      await withSite(
        async (folder) => {
          const build = () => rolecall(['site', '--out', folder, '--roles', roles]);
          const feed = () => readFile(path.join(folder, 'feed.xml'), 'utf8');
          expect(await feed()).not.toContain('<entry>');
          await writeFile(path.join(roles, 'bakery.yaml'), bakeryWith('grade: 5', 'grade: 3'));
          await build();
          expect(await feed()).toMatch(/<title>1 role changed<\/title>/);
          const id = /<entry>\s*<id>(.*?)<\/id>/.exec(await feed())?.[1];
          await build();
          expect(await feed()).toContain(`<id>${id}</id>`);
          expect((await feed()).match(/<entry>/g)).toHaveLength(1);
        },
        ['--roles', roles],
      );
    });
  });

  it('lists with --since the changes of each commit', async ({ expect }) => {
    const states = [BAKERY, bakeryWith('grade: 5', 'grade: 3'), bakeryWith('grade: 5', 'grade: 4')];
    await withRepository(
      states.map((text) => ({ 'bakery.yaml': text })),
      (repository) =>
        withSite(
          async (folder) => {
            const { edits } = JSON.parse(await readFile(path.join(folder, 'changes.json'), 'utf8'));
            expect(edits.map(({ changes }: { changes: unknown[] }) => changes)).toMatchObject([
              [{ kind: 'grade', before: 3, after: 4 }],
              [{ kind: 'grade', before: 5, after: 3 }],
            ]);
          },
          ['--roles', path.join(repository, 'roles'), '--since', 'HEAD~2'],
        ),
    );
  });

  it('needs under 300 KB, compressed, for its search without the catalogue', async ({ expect }) => {
    const script = await readFile(path.join(shipped, 'search.js'));
    expect(gzipSync(script).length).toBeLessThan(300_000);
  });
});
