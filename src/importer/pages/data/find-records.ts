import { cleanTitle, isBareLevel, strengthOfTitle, withoutNumeral } from '../../language/job-titles.js';
import { isNameOfTrack, type Language } from '../../language/language.js';
import { isLevelOfCode, splitCode } from '../../language/level-codes.js';
import type { PageSection } from '../page.js';
import { newSection } from '../tree/new-section.js';
import { addEntry, fieldBlock, IDENTIFIER, RECORD_DEPTH } from './add-entry.js';
import { type Datum, type Entry, textAt } from './datum.js';
import { spoken } from './items-of-value.js';
import {
  areRoles,
  entriesOf,
  HOLDS_REPORTS,
  isRoleItself,
  isTitleKey,
  NAME,
  nameOfKey,
  standsOnLadder,
} from './record-signs.js';
import { headingOfCode, LEVEL, levelOfJob, titleAfterCode } from './title-of-record.js';

/** A role or a level, and the names by which other parts of the data refer to it. */
export interface RoleRecord {
  names: ReadonlySet<string>;
  section: PageSection;
}

/** A record, and the data that it was made of. */
export interface FoundRecord extends RoleRecord {
  datum: Datum;
  /** Whether an organisation chart has it below another one. */
  isBelow?: boolean;
}

/** Keys below which each entry is a role or a level. */
const HOLDS_RECORDS = /^(?:job ?)?(?:roles|levels|positions|jobs|titles|ladder|grades|steps)$/i;

/** The entries of lists and maps that are roles or levels, in their order. The key around them may name their job or track. */
export function findRecords(data: Datum, key: string, language: Language): FoundRecord[] {
  const records = recordsIn(data, key, language);
  const name = nameOfKey(key);
  const job = name !== undefined && strengthOfTitle(name) !== 'none' && !isBareLevel(name) ? name : undefined;
  const track = isNameOfTrack(spoken(key)) ? spoken(key) : undefined;
  if (track !== undefined)
    for (const { section } of records)
      if (!section.blocks.some((block) => block.kind === 'field' && language.fieldOf(block.name) === 'track'))
        section.blocks.unshift(fieldBlock('Track', track, section.line));
  return job === undefined ? records : records.map((record) => namedAfter(record, job));
}

function recordsIn(data: Datum, key: string, language: Language): FoundRecord[] {
  if (data.kind === 'text') return [];
  const job = textAt(data, (each) => isTitleKey(each, language)) ?? '';
  const isJob = key === '' && strengthOfTitle(job) !== 'none';
  const ofJob = isJob ? levelsInside({ key, value: data }, language) : undefined;
  if (ofJob) return ofJob;
  const entries: Entry[] =
    data.kind === 'map' ? [...data.entries] : data.items.map((value) => ({ key: '', value }));
  const maps = entries.filter(({ value }) => value.kind === 'map');
  const isHolder = HOLDS_RECORDS.test(key) || areRoles(maps, language);
  if (isHolder && maps.length > 0 && maps.length * 2 > entries.length) {
    const records = maps.flatMap((entry) => levelsInside(entry, language) ?? recordsOf(entry, language));
    const areDegrees = records.length > 0 && records.every(({ section }) => DEGREE.test(section.heading));
    if (areDegrees || areStepsOfSkill(records, language)) return [];
    if (records.length > 0) return records;
  }
  if (key === '' && isRoleItself(data, language)) return recordsOf({ key, value: data }, language);
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
    !records.some(({ datum }) => standsOnLadder({ key: '', value: datum }, language))
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

/** How well people know a skill, or how grave a risk is. Where all levels are called so, the data is not about a job. */
const DEGREE =
  /^(?:low|medium|high|critical|(?:complete |absolute )?(?:novice|beginner|basic|competent|foundational|awareness|working|intermediate|practitioner|advanced|proficient|(?:leading )?expert|master))$/i;

/** The levels of a job that lists them itself. A level without a title of its own gets the job's. */
function levelsInside({ value }: Entry, language: Language): FoundRecord[] | undefined {
  if (value.kind !== 'map') return undefined;
  const job = textAt(value, (key) => isTitleKey(key, language));
  const levels = value.entries
    .filter((entry) => HOLDS_RECORDS.test(entry.key))
    .flatMap((entry) => findRecords(entry.value, entry.key, language));
  if (levels.length === 0) return undefined;
  return job === undefined ? levels : levels.map((record) => namedAfter(record, job));
}

/** A level without a title of its own, with the title of its job. */
function namedAfter(record: FoundRecord, job: string): FoundRecord {
  const { title, code } = splitCode(record.section.heading);
  const isWord = code === undefined && !title.includes(' ') && strengthOfTitle(title) === 'none';
  const isLevelAlone =
    title === '' || isBareLevel(withoutNumeral(title)) || (isWord && strengthOfTitle(job) !== 'none');
  return isLevelAlone
    ? { ...record, section: { ...record.section, heading: levelOfJob(title, code, job) } }
    : record;
}

/** A role, and the roles that an organisation chart has below it. They report to it. */
function recordsOf(entry: Entry, language: Language): FoundRecord[] {
  const { key, value } = entry;
  if (value.kind !== 'map') return [];
  const isBelow = (each: Entry): boolean => HOLDS_REPORTS.test(each.key) && each.value.kind === 'list';
  const record = recordOf(
    { key, value: { ...value, entries: value.entries.filter((each) => !isBelow(each)) } },
    language,
  );
  if (!record) return [];
  const below = value.entries.filter(isBelow).flatMap((each) => {
    const maps = each.value.kind === 'list' ? each.value.items.map((item) => ({ key: '', value: item })) : [];
    return maps.flatMap((one) => recordsOf(one, language));
  });
  for (const { section, isBelow: isDeeper } of below)
    if (!isDeeper)
      section.blocks.push({
        ...fieldBlock('Reports to', record.section.heading, section.line),
        isTitle: true,
      });
  return [{ ...record, datum: value }, ...below.map((each) => ({ ...each, isBelow: true }))];
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
  const areDegrees = [...levels.keys()].every((level) => DEGREE.test(level));
  return levels.size > 1 && !areDegrees ? [...levels.values()] : [];
}

function holdsText(datum: Datum): boolean {
  if (datum.kind === 'text') return datum.text.trim() !== '';
  return (datum.kind === 'list' ? datum.items : datum.entries.map(({ value }) => value)).some(holdsText);
}
