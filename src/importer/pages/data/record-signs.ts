import { isBareLevel, strengthOfTitle } from '../../language/job-titles.js';
import { isDuty } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import { splitCode } from '../../language/level-codes.js';
import { type Datum, type Entry, textAt } from './datum.js';
import { spoken } from './items-of-value.js';
import { headingOfCode } from './title-of-record.js';

export const NAME = /^(?:name|display ?name|label)$/i;

export function isTitleKey(key: string, language: Language): boolean {
  return NAME.test(key) || language.fieldOf(key) === 'title' || /[a-z]Title$/.test(key);
}

/** Whether most maps stand on a ladder, or have the titles of jobs and some of them stand on one. */
export function areRoles(maps: readonly Entry[], language: Language): boolean {
  const names = maps.map((entry) => nameOfRecord(entry, language) ?? '');
  const placed = maps.filter((entry) => standsOnLadder(entry, language));
  if (placed.length * 2 > maps.length) return names.some(namesJobOrLevel);
  const titled = names.filter((name) => strengthOfTitle(name) === 'strong');
  return placed.length > 1 && titled.length * 2 > maps.length;
}

function namesJobOrLevel(name: string): boolean {
  return strengthOfTitle(name) !== 'none' || isBareLevel(name) || splitCode(name).code !== undefined;
}

/** The title that a map states, or that its key is. */
function nameOfRecord({ key, value }: Entry, language: Language): string | undefined {
  return textAt(value, (each) => isTitleKey(each, language)) ?? nameOfKey(key);
}

/** The job or level that a key names: "senior_baker", "IC3". Other keys name none. */
export function nameOfKey(key: string): string | undefined {
  const name = headingOfCode(key);
  return key !== '' && namesJobOrLevel(name) ? name : undefined;
}

/** The entries of a map, and of a map in it that only holds its details. */
export function entriesOf({ entries }: Extract<Datum, { kind: 'map' }>): readonly Entry[] {
  return entries.flatMap((entry) =>
    entry.value.kind === 'map' && HOLDS_DETAILS.test(entry.key) ? entry.value.entries : [entry],
  );
}

const HOLDS_DETAILS = /^(?:contents?|details?|attributes|fields|properties|data|info|meta)$/i;

/** A map with a title, and with a place on a ladder or a list of duties. */
export function standsOnLadder(entry: Entry, language: Language): boolean {
  const { key: around, value: datum } = entry;
  const name = nameOfRecord(entry, language);
  if (datum.kind !== 'map' || name === undefined) return false;
  const isJob = strengthOfTitle(name) === 'strong' || splitCode(headingOfCode(around)).code !== undefined;
  return entriesOf(datum).some(({ key, value }) => {
    const kind = language.kindOfHeading(spoken(key));
    if (STANDING.has(language.fieldOf(key) ?? '')) return value.kind !== 'list';
    return value.kind === 'list' && (isDuty(kind) || (isJob && kind === 'expectations'));
  });
}

const STANDING = new Set<string>(['level', 'grade', 'reports_to', 'track']);

/** Whether all of some data is one job: it has a title, and a list of duties or roles below it, or two facts. */
export function isRoleItself(data: Datum, language: Language): boolean {
  const title = textAt(data, (key) => isTitleKey(key, language)) ?? '';
  if (data.kind !== 'map' || strengthOfTitle(title) === 'none') return false;
  const facts = data.entries.filter(({ key }) => STANDING.has(language.fieldOf(key) ?? ''));
  const hasList = data.entries.some(
    ({ key, value }) =>
      value.kind === 'list' &&
      (isDuty(language.kindOfHeading(spoken(key))) || (facts.length > 0 && HOLDS_REPORTS.test(key))),
  );
  return hasList || facts.length > 1;
}

/** Keys of the roles below one in an organisation chart. */
export const HOLDS_REPORTS = /^(?:(?:direct[ _]?)?reports|children|subordinates|reportees)$/i;
