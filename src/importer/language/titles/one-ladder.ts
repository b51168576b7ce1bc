import { isTitle, withoutLevel } from '../job-titles.js';

/** Whether titles are the levels of one job: "Junior Baker", "Baker", "Senior Baker". One or two may have an unusual word. */
export function areLevelsOfOneJob(titles: readonly string[]): boolean {
  if (titles.length < FEWEST_LEVELS || new Set(titles).size < titles.length) return false;
  if (!titles.every((title) => isTitle(title) && title.split(' ').length <= LONGEST)) return false;
  const jobs = titles.map((title) => withoutLevel(title.replace(MIDDLE, '')));
  const job = jobs.toSorted((a, b) => a.length - b.length)[0] ?? '';
  const isOfJob = (name: string): boolean => name === job || name.endsWith(` ${job}`);
  return job !== '' && jobs.every(isOfJob) && jobs.filter((name) => name === job).length >= FEWEST_LEVELS;
}

/** Words for the first and the middle level that no other title has. */
const MIDDLE = /\b(?:mid(?:dle)?[- ]?level|entry[- ]level|mid|medior)\b\s*/i;

const FEWEST_LEVELS = 3;
const LONGEST = 8;
