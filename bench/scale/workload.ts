import { pick, type Random } from '../random.js';

/** What is assumed of the people who use it. All else is measured or computed. */
export const ASSUMED = {
  /** People in half of the workspaces; sizes vary as companies do (log-normal). */
  medianPeople: 200,
  spread: 1.2,
  /** Of a workspace's people, how many questions each asks on a working day, on average. */
  questionsPerPerson: 0.1,
  /** Shares of the ways to ask. */
  commands: 0.5,
  mentions: 0.2,
  directMessages: 0.2,
  // The rest are clicks on buttons.
  /** Of the people of one workspace, how many open Home within five minutes of an announcement there. */
  announced: 0.2,
} as const;

/** What share of a day's questions is asked in each hour of the asker's own day. */
const HOURS = [0, 0, 0, 0, 0, 0, 1, 3, 8, 12, 13, 10, 7, 9, 11, 10, 8, 5, 2, 1, 0, 0, 0, 0];
const WHOLE_DAY = HOURS.reduce((sum, share) => sum + share, 0);

/** Hours before UTC in which most offices are: the Americas, Europe, Asia. */
const ZONES = [-8, -6, -5, -5, 0, 1, 1, 2, 5.5, 8, 9, 10].map(Math.round);

export interface Load {
  people: number;
  questionsPerDay: number;
  /** In the busiest hour of the world. */
  questionsPerPeakHour: number;
  /** People of the largest workspace. */
  largest: number;
}

/** The load of that many workspaces, of random sizes and places, whose people ask `times` times as much as assumed. */
export function drawLoad(workspaces: number, random: Random, times = 1): Load {
  const byHour = new Array<number>(24).fill(0);
  let people = 0;
  let largest = 0;
  for (let index = 0; index < workspaces; index++) {
    // One workspace alone is the company of 10,000 that the page is about.
    const size = workspaces === 1 ? 10_000 : drawSize(random);
    const zone = pick(ZONES, random);
    people += size;
    largest = Math.max(largest, size);
    for (const [hour, share] of HOURS.entries()) {
      const utc = (hour - zone + 24) % 24;
      byHour[utc] = (byHour[utc] ?? 0) + (size * times * ASSUMED.questionsPerPerson * share) / WHOLE_DAY;
    }
  }
  const questionsPerDay = byHour.reduce((sum, questions) => sum + questions, 0);
  return { people, questionsPerDay, questionsPerPeakHour: Math.max(...byHour), largest };
}

function drawSize(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(5, Math.round(ASSUMED.medianPeople * Math.exp(ASSUMED.spread * normal)));
}
