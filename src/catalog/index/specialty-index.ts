import type { Slices } from '../../slices.js';
import type { Catalog, Family } from '../catalog.js';
import { FormIndex } from './form-index.js';

export interface FamilySpecialty {
  family: Family;
  name: string;
  summary: string;
}

/** What families say of their specialties, found by its words. */
export interface SpecialtyIndex {
  /** The specialties that have every one of some words, in any form, in the order of the catalogue. */
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
