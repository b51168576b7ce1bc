import { buildCatalog } from '../src/catalog/build-catalog.js';
import type { Catalog } from '../src/catalog/catalog.js';
import { readCatalog } from '../src/catalog/files/load-catalog.js';
import type { FamilyFile } from '../src/catalog/schema.js';
import { finish } from '../src/slices.js';
import { pick, type Random } from './random.js';

/**
 * Repeats the families of a folder until there are that many roles, each time with another place behind all names and
 * titles. So pages say as much as real ones, and share as much.
 */
export async function repeatOrganisation(folder: string, size: number, random: Random): Promise<Catalog> {
  const { families } = await readCatalog(folder);
  const files = families.map(({ entry }) => entry);
  const roles = files.reduce((sum, file) => sum + file.roles.length, 0);
  const places = inventPlaces(Math.ceil(size / roles), random);
  return finish(buildCatalog(places.flatMap((place) => inPlace(files, place))));
}

/** Families with a place behind their names and titles, also when those are only mentioned. */
function inPlace(files: readonly FamilyFile[], place: string): FamilyFile[] {
  const names = files.flatMap(({ family, roles }) => [
    family,
    ...roles.flatMap(({ title, aliases = [] }) => [title, ...aliases]),
  ]);
  const renamed = new Map(names.map((name) => [name, `${name}, ${place}`]));
  return JSON.parse(JSON.stringify(files), (_key, value) => renamed.get(value) ?? value);
}

const SYLLABLES = 'ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro ta te to va ve vo'.split(
  ' ',
);
const SYLLABLES_A_PLACE = 4;

function inventPlaces(count: number, random: Random): string[] {
  const places = new Set<string>();
  while (places.size < count)
    places.add(Array.from({ length: SYLLABLES_A_PLACE }, () => pick(SYLLABLES, random)).join(''));
  return [...places];
}
