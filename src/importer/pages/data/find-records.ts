import { cleanTitle, isBareLevel, strengthOfTitle, withoutNumeral } from '../../language/job-titles.js';
import { isDuty } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import { isLevelOfCode, splitCode } from '../../language/level-codes.js';
import type { PageSection } from '../page.js';
import { newSection } from '../tree/new-section.js';
import { addEntry, IDENTIFIER, RECORD_DEPTH } from './add-entry.js';
import { type Datum, type Entry, textAt } from './datum.js';
import { spoken } from './items-of-value.js';
import { headingOfCode, LEVEL, levelOfJob, titleAfterCode } from './title-of-record.js';

/** A role or a level, and the names by which other parts of the data refer to it. */
export interface RoleRecord {
  names: ReadonlySet<string>;
  section: PageSection;
}

/** A record, and the data that it was made of. */
export interface FoundRecord extends RoleRecord {
  datum: Datum;
}

/** Keys below which each entry is a role or a level. */
const HOLDS_RECORDS = /^(?:job ?)?(?:roles|levels|positions|jobs|titles|ladder|grades|steps)$/i;

const NAME = /^(?:name|display ?name|label)$/i;

export function isTitleKey(key: string, language: Language): boolean {
  return NAME.test(key) || language.fieldOf(key) === 'title' || /[a-z]Title$/.test(key);
}

/** The entries of lists and maps that are roles or levels, in their order. */
export function findRecords(data: Datum, key: string, language: Language): FoundRecord[] {
  if (data.kind === 'text') return [];
  const job = textAt(data, (each) => isTitleKey(each, language)) ?? '';
  const isJob = key === '' && strengthOfTitle(job) !== 'none';
  const ofJob = isJob ? levelsInside({ key, value: data }, language) : undefined;
  if (ofJob) return ofJob;
  const entries: Entry[] =
    data.kind === 'map' ? [...data.entries] : data.items.map((value) => ({ key: '', value }));
  const maps = entries.filter(({ value }) => value.kind === 'map');
  const isHolder = HOLDS_RECORDS.test(key) || (data.kind === 'list' && areRoles(maps, language));
  if (isHolder && maps.length > 0 && maps.length * 2 > entries.length) {
    const records = maps.flatMap((entry) => levelsInside(entry, language) ?? recordOf(entry, language) ?? []);
    const areDegrees = records.length > 0 && records.every(({ section }) => DEGREE.test(section.heading));
    if (areDegrees || areStepsOfSkill(records, language)) return [];
    if (records.length > 0) return records;
  }
  const groups = entries
    .map((entry) => findRecords(entry.value, entry.key, language))
    .filter(({ length }) => length > 0);
  return areStepsOfSkills(groups) ? [] : groups.flat();
}

/** Whether most names are neither titles nor levels, and nothing else speaks for a ladder: "Tries", "Knows", "Shows others". */
function areStepsOfSkill(records: readonly FoundRecord[], language: Language): boolean {
  return (
    records.filter(isOfLadder).length * 2 < records.length &&
    !records.some(({ section }) => section.sections.length > 0) &&
    !records.some(({ datum }) => standsOnLadder(datum, language))
  );
}

/** Whether several lists repeat the same names, which are no titles and no levels: steps of one skill after another. */
function areStepsOfSkills(groups: readonly (readonly FoundRecord[])[]): boolean {
  const headings = groups.flatMap((group) => [
    ...new Set(group.map(({ section }) => lower(section.heading))),
  ]);
  const repeated = headings.filter((heading, index) => headings.indexOf(heading) !== index);
  return groups.length > 1 && !groups.flat().some(isOfLadder) && repeated.length * 2 >= headings.length;
}

/** Whether a record is called after a job or a level. */
function isOfLadder({ section }: FoundRecord): boolean {
  const heading = cleanTitle(section.heading);
  const { title, code } = splitCode(heading);
  return (
    strengthOfTitle(heading) !== 'none' ||
    isBareLevel(heading) ||
    (code !== undefined && (title !== '' || isLevelOfCode(heading, code)))
  );
}

/** How well people know a skill. Where all levels are called so, the data is about a skill and not about a job. */
const DEGREE =
  /^(?:(?:complete |absolute )?(?:novice|beginner|basic|competent|foundational|awareness|working|intermediate|practitioner|advanced|proficient|(?:leading )?expert|master))$/i;

/** The levels of a job that lists them itself. A level without a title of its own gets the job's. */
function levelsInside({ value }: Entry, language: Language): FoundRecord[] | undefined {
  if (value.kind !== 'map') return undefined;
  const job = textAt(value, (key) => isTitleKey(key, language));
  const levels = value.entries
    .filter((entry) => HOLDS_RECORDS.test(entry.key))
    .flatMap((entry) => findRecords(entry.value, entry.key, language));
  if (levels.length === 0) return undefined;
  return levels.map((record) => {
    const { heading } = record.section;
    const { title, code } = splitCode(heading);
    const isLevelAlone = title === '' || isBareLevel(withoutNumeral(title));
    return isLevelAlone && job !== undefined
      ? { ...record, section: { ...record.section, heading: levelOfJob(title, code, job) } }
      : record;
  });
}

/** Whether most maps of a list stand on a ladder, or have the titles of jobs and some of them stand on one. */
function areRoles(maps: readonly Entry[], language: Language): boolean {
  const placed = maps.filter(({ value }) => standsOnLadder(value, language));
  if (placed.length * 2 > maps.length) return true;
  const titled = maps.filter(
    ({ value }) => strengthOfTitle(textAt(value, (key) => isTitleKey(key, language)) ?? '') === 'strong',
  );
  return placed.length > 1 && titled.length * 2 > maps.length;
}

/** The entries of a map, and of a map in it that only holds its details. */
function entriesOf({ entries }: Extract<Datum, { kind: 'map' }>): readonly Entry[] {
  return entries.flatMap((entry) =>
    entry.value.kind === 'map' && HOLDS_DETAILS.test(entry.key) ? entry.value.entries : [entry],
  );
}

const HOLDS_DETAILS = /^(?:contents?|details?|attributes|fields|properties|data|info|meta)$/i;

/** A map with a title, and with a place on a ladder or a list of duties. */
function standsOnLadder(datum: Datum, language: Language): boolean {
  return (
    datum.kind === 'map' &&
    textAt(datum, (key) => isTitleKey(key, language)) !== undefined &&
    entriesOf(datum).some(
      ({ key, value }) =>
        (value.kind === 'text' &&
          ['level', 'grade', 'reports_to', 'track'].includes(language.fieldOf(key) ?? '')) ||
        (value.kind === 'list' && isDuty(language.kindOfHeading(spoken(key)))),
    )
  );
}

function recordOf({ key, value }: Entry, language: Language): FoundRecord | undefined {
  if (value.kind !== 'map') return undefined;
  const entries = entriesOf(value);
  const title =
    textAt(value, (each) => isTitleKey(each, language) && !NAME.test(each)) ??
    textAt(value, (each) => NAME.test(each)) ??
    titleAfterCode(value);
  const code = key === '' ? textAt(value, (each) => IDENTIFIER.test(each)) : key;
  const heading = title ?? (code === undefined ? undefined : headingOfCode(code));
  if (heading === undefined) return undefined;
  const name = key.toUpperCase();
  const isCoded =
    title !== undefined &&
    key !== '' &&
    splitCode(title).code === undefined &&
    splitCode(`${name} - ${title}`).code === name;
  const section = newSection('record', isCoded ? `${name} - ${heading}` : heading, RECORD_DEPTH, value.line);
  const others = entries.filter((entry) => !isName(entry, title));
  for (const entry of others) addEntry(section, entry, language);
  const ids = value.entries.flatMap((entry) =>
    entry.value.kind === 'text' && (IDENTIFIER.test(entry.key) || isTitleKey(entry.key, language))
      ? [entry.value.text]
      : [],
  );
  return {
    datum: value,
    section,
    names: new Set([key, heading, ...ids].filter((name) => name !== '').map(lower)),
  };
}

function isName({ key, value }: Entry, title: string | undefined): boolean {
  return value.kind === 'text' && value.text === title && !/^(?:level|grade)$/i.test(key);
}

export function lower(text: string): string {
  return text.toLowerCase().trim();
}

/** Levels that the data refers to without listing them. */
export function levelsReferredTo(data: Datum): RoleRecord[] {
  const levels = new Map<string, RoleRecord>();
  const visit = (datum: Datum): void => {
    if (datum.kind === 'list') datum.items.forEach(visit);
    if (datum.kind !== 'map') return;
    const level = textAt(datum, (key) => LEVEL.test(key));
    const hasText = datum.entries.some(({ value }) => value.kind === 'list' && holdsText(value));
    if (level !== undefined && hasText && !levels.has(lower(level)))
      levels.set(lower(level), {
        names: new Set([lower(level)]),
        section: newSection('record', headingOfCode(level), RECORD_DEPTH, datum.line),
      });
    for (const { value } of datum.entries) visit(value);
  };
  visit(data);
  return levels.size > 1 ? [...levels.values()] : [];
}

function holdsText(datum: Datum): boolean {
  if (datum.kind === 'text') return datum.text.trim() !== '';
  return (datum.kind === 'list' ? datum.items : datum.entries.map(({ value }) => value)).some(holdsText);
}
