import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { loadCatalog } from '../catalog/files/load-catalog.js';
import { compareCatalogs } from '../changes/compare-catalogs.js';
import { loadHistory } from '../git/load-history.js';
import { createRolecall } from '../rolecall.js';
import { buildSite, type SiteFile, type SiteParts } from '../site/build-site.js';
import type { PageEdit } from '../site/changes-page.js';
import { editsSince } from '../site/last-build.js';
import { checkFolder, SiteError, writeSite } from '../site/write-site.js';
import { count } from '../text/prose.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';

interface SiteOptions {
  out: string;
  roles?: string;
  since?: string;
  png?: true;
}

/** `scripts` is the folder in which the build has put the scripts for browsers. */
export function addSiteCommand(program: Command, scripts: string): void {
  program
    .command('site')
    .description('Write a site with a page for each family and role; no server needed.')
    .requiredOption('--out <dir>', 'the folder for the site; an earlier site in it is replaced')
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .option(
      '--since <revision>',
      'list the changes of each commit after this one; without it, those since the last build',
    )
    .option('--png', 'also draw ladders and reporting lines as PNG, for Slack')
    .action((options: SiteOptions) => site(options, scripts));
}

async function site({ out, roles, since, png }: SiteOptions, scripts: string): Promise<void> {
  const standing = await checkFolder(path.resolve(out));
  const folder = rolesFolder(roles);
  const catalog = await loadCatalog(folder);
  const builtAt = new Date();
  const edits = since
    ? await editsInGit(folder, since)
    : standing === 'site'
      ? await editsSince(out, catalog, builtAt)
      : [];
  const parts = {
    edits,
    builtAt,
    scripts: await loadScripts(scripts),
    ...(png && { renderPng: await loadRenderPng() }),
  };
  const files = await writeSite(out, buildSite(createRolecall(catalog), parts));
  process.stdout.write(
    `${count(files, 'file')} in ${out}: ${count(catalog.roles.length, 'role')} in ${count(catalog.families.length, 'job family', 'job families')}.\n`,
  );
}

/** Imports the library for PNG, which is not in the bundle, since it has a binary. */
async function loadRenderPng(): Promise<SiteParts['renderPng']> {
  const { renderPng } = await import('../pictures/render-png.js').catch(() => {
    throw new SiteError('PNG needs @resvg/resvg-js: run npm ci --omit=dev in the folder of Rolecall.');
  });
  return renderPng;
}

/** What each commit changed, the newest first. */
async function editsInGit(folder: string, since: string): Promise<PageEdit[]> {
  const history = await loadHistory(folder, since);
  return history
    .flatMap(({ at, catalog }, index) => {
      const before = history[index - 1];
      const changes = before ? compareCatalogs(before.catalog, catalog) : [];
      return changes.length > 0 ? [{ at, changes }] : [];
    })
    .toReversed();
}

async function loadScripts(folder: string): Promise<SiteFile[]> {
  return Promise.all(
    ['load-search.js', 'search.js'].map(async (name) => {
      const content = await readFile(path.join(folder, name)).catch(() => {
        throw new SiteError(`The search for browsers is not in ${folder}: run npm run build first.`);
      });
      return { path: name, content };
    }),
  );
}
