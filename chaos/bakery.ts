import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The file of a job family whose two roles have the same grade: two grades in one answer come from two states of the file. */
export const BAKERY = 'bakery.yaml';

export const GRADES = 'grade of the Senior Baker and the Staff Baker';

export function bakery(grade: number): string {
  const role = (level: string) =>
    `  - title: ${level} Baker\n    level: ${level.toLowerCase()}\n    track: individual contributor\n    grade: ${grade}\n`;
  return `family: Bakery\nsource: { page: Bakery, url: , date: }\nroles:\n${role('Senior')}${role('Staff')}`;
}

/** Writes the family into a folder of its own. Resolves with its file. */
export async function openBakery(folder: string, grade: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, BAKERY);
  await writeFile(file, bakery(grade));
  return file;
}

/** The grade in an answer about both; several, or "none", for a torn one. */
export function gradesIn(answer: string | undefined): string {
  const grades = [...(answer ?? '').matchAll(/\bgrade (\d+)/g)].map(([, grade]) => grade);
  return [...new Set(grades)].join(' and ') || 'none';
}
