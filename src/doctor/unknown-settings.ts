import { SETTINGS } from '../config.js';
import { SECRETS } from '../settings/env-file.js';
import { editDistance } from '../text/edit-distance.js';

/** Slack's command line sets these for every app that it starts. */
const BY_OTHERS = /^SLACK_(CLI|SDK)_/;

/** A line for each variable that is probably a misspelt setting, with the nearest setting. Ignores other programs' variables. */
export function describeUnknownSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = [...SETTINGS, ...SECRETS.map((name) => `${name}_FILE`)];
  const bySpelling = new Map(known.map((name) => [squeeze(name), name]));
  return Object.keys(env)
    .filter((name) => !known.includes(name) && !BY_OTHERS.test(name))
    .flatMap((name) => {
      const meant = bySpelling.get(squeeze(name)) ?? nearestSetting(name, known);
      return meant === undefined ? [] : [`${name} is not a setting of Rolecall. Did you mean ${meant}?`];
    })
    .sort();
}

function nearestSetting(name: string, known: readonly string[]): string | undefined {
  // A short name is near to many settings, and is mostly meant for another program.
  const near = known.find(
    (each) => name.length >= SHORTEST_NEAR && editDistance(name, each, MOST_SLIPS) <= MOST_SLIPS,
  );
  return near ?? (name.startsWith('SLACK_') ? mostShared(name, known) : undefined);
}

const SHORTEST_NEAR = 7;
const MOST_SLIPS = 2;

/** The first setting that has all words of a name. */
function mostShared(name: string, known: readonly string[]): string | undefined {
  const words = name.split('_');
  return known.find((each) => words.every((word) => each.split('_').includes(word)));
}

/** A name without case and signs: `logLevel`, `LOG-LEVEL` and `LOGLEVEL` become one. */
function squeeze(name: string): string {
  return name.replace(/[^A-Za-z]/g, '').toUpperCase();
}
