import { pick } from '../random.js';
import type { Noise } from './noise.js';

interface ShortForm {
  long: RegExp;
  short: readonly string[];
  /** Everything the short form may stand for; the title that was meant is not its only fair reading. */
  readings: readonly string[];
}

const abbreviation = (short: string, ...readings: string[]): ShortForm => ({
  long: new RegExp(`\\b(?:${readings.join('|')})\\b`, 'i'),
  short: short.split(' '),
  readings,
});

/** Longer forms first, since they contain shorter ones. */
const SHORT_FORMS: readonly ShortForm[] = [
  abbreviation('AVP', 'Area Vice President', 'Associate Vice President', 'Assistant Vice President'),
  abbreviation('VP V.P.', 'Vice President'),
  abbreviation('PM', 'Program Manager', 'Product Manager', 'Project Manager'),
  abbreviation('Sr Sr. Snr sr', 'Senior'),
  abbreviation('Jr Jr. jr', 'Junior'),
  abbreviation('Assoc Assoc. assoc', 'Associate'),
  abbreviation('Mgr Mgr. mgr', 'Manager'),
  abbreviation('Dir Dir. dir', 'Director'),
  abbreviation('Ops ops', 'Operations'),
  abbreviation('Eng Eng.', 'Engineer', 'Engineering'),
  abbreviation('Dev dev', 'Developer', 'Development'),
  { long: / and /, short: [' & '], readings: [' and '] },
  { long: / & /, short: [' and '], readings: [' & '] },
];

/** At least one short form, and most of the words that have one. */
export const abbreviated: Noise = (title, random) => {
  let text = title;
  let readings = [title];
  for (const { long, short, readings: meanings } of SHORT_FORMS) {
    if (!long.test(text) || (text !== title && random() < 0.3)) continue;
    text = text.replace(long, pick(short, random));
    readings = readings.flatMap((reading) => meanings.map((meaning) => reading.replace(long, meaning)));
  }
  return text === title ? undefined : { text, readings };
};
