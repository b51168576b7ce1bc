import type { Architecture } from '../catalog/architecture.js';
import { joinFamilies } from '../catalog/build-catalog.js';
import type { Catalog, Family } from '../catalog/catalog.js';
import { finish } from '../slices.js';

/** A catalogue as JSON, for a browser and for the comparison with the next build. */
export function packCatalog({ families, architecture }: Catalog): string {
  return JSON.stringify({ families, architecture }, (key, value) => {
    // A role refers to its family, and the family to its roles.
    if (key === 'family' && isFamily(value)) return undefined;
    return value instanceof Map ? { map: [...value] } : value;
  });
}

/** Reads a catalogue from the text of `packCatalog`. Throws for any other text. */
export function unpackCatalog(text: string): Catalog {
  const { families, architecture }: Packed = JSON.parse(text, (_, value) =>
    Array.isArray(value?.map) ? new Map(value.map) : value,
  );
  for (const family of families) for (const role of family.roles) Object.assign(role, { family });
  return finish(joinFamilies(families, architecture));
}

interface Packed {
  families: readonly Family[];
  architecture: Architecture;
}

function isFamily(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'roles' in value;
}
