import { buildArchitecture, PLAIN_ARCHITECTURE } from '../catalog/architecture.js';
import { joinFamilies } from '../catalog/build-catalog.js';
import { buildFamily } from '../catalog/build-family.js';
import type { Catalog, Family } from '../catalog/catalog.js';
import type { Slices } from '../slices.js';
import type { FirstFindings, FirstSnapshot } from './load-roles.js';
import { readArchitecture, readPack } from './pack.js';
import type { Snapshot } from './snapshot.js';

/** Families by the hash of what each was read from, in the order of their files. */
export type Families = ReadonlyMap<string, Family>;

/** A catalogue, and the version of the folder it was made from. */
export interface LoadedRoles {
  catalog: Catalog;
  version: string;
  families: Families;
}

/** The roles that the bot starts with. */
export interface FirstRoles extends FirstFindings, LoadedRoles {}

/** Builds the catalogue that the bot starts with. */
export function* buildFirst({ snapshot, ...findings }: FirstSnapshot): Slices<FirstRoles> {
  return { ...(yield* buildFromSnapshot(snapshot, new Map())), ...findings };
}

/** Builds the catalogue of a snapshot. Families whose text has not changed are taken over from the last catalogue. */
export function* buildFromSnapshot({ pack, version }: Snapshot, last: Families): Slices<LoadedRoles> {
  const words = readArchitecture(pack);
  const architecture = words ? buildArchitecture(words) : PLAIN_ARCHITECTURE;
  const families = new Map<string, Family>();
  for (const { hash, json } of readPack(pack)) {
    families.set(hash, last.get(hash) ?? (yield* buildFamily(JSON.parse(json.toString()), architecture)));
    yield;
  }
  return { catalog: yield* joinFamilies([...families.values()], architecture), version, families };
}
