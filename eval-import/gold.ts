import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';

const items = { requirements: z.int().default(0), responsibilities: z.int().default(0) };

const goldRole = z.strictObject({
  title: z.string(),
  track: z.string().optional(),
  level: z.string().optional(),
  grade: z.union([z.int(), z.array(z.int())]).optional(),
  reports_to: z.array(z.string()).default([]),
  ...items,
  inherits: z.strictObject({ requirements: z.string(), responsibilities: z.string() }).partial().default({}),
});

const goldPage = z.strictObject({
  shared: z.strictObject(items).optional(),
  /** Roles that the page describes too, and that may stand in the family of another page. */
  elsewhere: z.array(z.string()).default([]),
  roles: z.array(goldRole),
});

/** What a person read on a page. */
export type GoldPage = z.infer<typeof goldPage>;

/** Reads a gold file: the facts that a person found on each page. */
export function parseGold(text: string): ReadonlyMap<string, GoldPage> {
  return new Map(Object.entries(z.record(z.string(), goldPage).parse(parse(text))));
}

export async function loadGold(file: URL): Promise<ReadonlyMap<string, GoldPage>> {
  return parseGold(await readFile(file, 'utf8'));
}
