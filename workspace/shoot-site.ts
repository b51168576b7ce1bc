import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

/** The pages to photograph, each in its own size. */
const PAGES = [
  { name: 'site-family-desktop-light', file: 'families/ecosystem-sales.html', width: 1040, height: 900 },
  { name: 'site-role-phone-dark', file: 'roles/director-ecosystem-sales.html', width: 390, height: 844 },
];

/** Builds the site of the shipped roles with the built command, and takes pictures of it into a folder. */
export async function shootSite(browser: Browser, folder: string): Promise<void> {
  const parent = await mkdtemp(path.join(tmpdir(), 'rolecall-shots-'));
  try {
    const site = path.join(parent, 'site');
    const command = path.join(import.meta.dirname, '..', 'dist', 'cli.js');
    await promisify(execFile)(process.execPath, [command, 'site', '--out', site]);
    for (const { name, file, width, height } of PAGES) {
      const colorScheme = name.endsWith('dark') ? 'dark' : 'light';
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(`file://${path.join(site, file)}`);
      await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
      await page.close();
    }
  } finally {
    await rm(parent, { recursive: true });
  }
}
