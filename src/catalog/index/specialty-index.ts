import type { Slices } from '../../slices.js';
import type { Catalog, Family } from '../catalog.js';
import { FormIndex } from './form-index.js';

export interface FamilySpecialty {
  family: Family;
  name: string;
  summary: string;
}

/** Finds specialties by the words of their names and summaries. */
export interface SpecialtyIndex {
  /** The specialties that have all the words, in any form, in the order of the catalogue. */
  find: (words: readonly string[]) => readonly FamilySpecialty[];
}

/** Builds the index a family at a time. */
export function* buildSpecialtyIndex({ families }: Catalog): Slices<SpecialtyIndex> {
  const all: FamilySpecialty[] = [];
  const forms = new FormIndex();
  for (const family of families) {
    for (const { name, summary } of family.specialties?.items ?? []) {
      forms.add(`${name} ${summary}`, all.length);
      all.push({ family, name, summary });
    }
    yield;
  }
  return { find: (words) => forms.find(words).map((at) => all[at] as FamilySpecialty) };
}
