import { readFile } from 'node:fs/promises';

/**
 * The folder with the pages that the shipped roles were restated from. They are not part of this repository: tests that
 * compare the roles with them run only where this variable names the folder.
 */
export const HANDBOOK_PAGES = process.env['HANDBOOK_PAGES'] ?? '';

/** The counts of a role on a handbook page. */
export interface PageCounts {
  responsibilities: number;
  requirements: number;
  grade?: number;
}

const BULLET = /^\s*[-•]\s/;
const EXTENDS = /^\s*[-•]\s+Extends that of/;

/** Counts the bullets under each of some headings of a page, except the "Extends that of ..." ones. */
export async function countBullets(
  file: string,
  headings: readonly string[],
): Promise<Map<string, PageCounts>> {
  const counts = new Map<string, PageCounts>();
  let role: PageCounts | undefined;
  let kind: 'responsibilities' | 'requirements' | undefined;
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const text = line.replace(/^#+ /, '').trim();
    const grade = /is a \[?grade (\d+)/.exec(line)?.[1];
    if (role && grade) role.grade = Number(grade);
    if (BULLET.test(line)) {
      if (role && kind && !EXTENDS.test(line)) role[kind] += 1;
    } else if (headings.includes(text)) {
      role = { responsibilities: 0, requirements: 0 };
      counts.set(text, role);
      kind = undefined;
    } else if (/\bResponsibilities$/.test(text)) kind = 'responsibilities';
    else if (/\bRequirements$/.test(text)) kind = 'requirements';
    else if (line.startsWith('#')) kind = undefined;
  }
  return counts;
}
