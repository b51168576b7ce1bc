import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import { createRolecall, type Rolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { countReads } from '../count-work.js';

/**
 * A bot for that many kitchens of six roles each, all alike except the first, Ababb: it alone has a grade 12 and knows
 * saffron. Questions about it have the same answers however many others there are. Reads of roles are counted.
 */
export function rolecallOfAreas(count: number): Rolecall {
  const catalog = finish(buildCatalog(Array.from({ length: count }, (_, at) => kitchen(at))));
  for (const role of catalog.roles) countReads(role);
  return createRolecall(catalog);
}

const LEVELS = ['Associate', '', 'Senior', 'Staff'];

function kitchen(at: number): FamilyFile {
  const area = nameOf(at);
  const isFirst = at === 0;
  const director = `Director, ${area}`;
  const cooks = LEVELS.map((level, step) => ({
    title: `${level} Cook, ${area}`.trim(),
    level: level.toLowerCase() || 'intermediate',
    track: 'individual contributor' as const,
    grade: 4 + step,
    reports_to: [director],
    requirements: ['Keeps knives sharp', ...(isFirst && level === 'Staff' ? ['Grows saffron'] : [])],
  }));
  const directors = ['Director', 'Senior Director'].map((level, step) => ({
    title: `${level}, ${area}`,
    level: level.toLowerCase(),
    track: 'management' as const,
    grade: 9 + step + (isFirst && step === 1 ? 2 : 0),
    requirements: ['Keeps the books'],
  }));
  return {
    family: area,
    source: { page: area, url: null, date: null },
    roles: [...cooks, ...directors],
  };
}

/** A word of its own for each number: "Ababb", "Ababc". */
function nameOf(at: number): string {
  const letters = [at % 8, Math.floor(at / 8) % 8, Math.floor(at / 64) % 8];
  const [last, third, second] = letters.map((letter) => 'bcdfgklm'.charAt(letter));
  return `A${second}a${third}${last}`;
}
