import type { Source } from '../answers/answer.js';

/** "Ecosystem Operations › Director, Ecosystem Operations (13 February 2025)" */
export function sourceLine({ page, section, date }: Source): string {
  const place = section && section !== page ? `${page} › ${section}` : page;
  return date ? `${place} (changed ${date})` : place;
}
