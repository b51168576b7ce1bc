import type { Language } from '../../language/language.js';
import type { Block, PageSection } from '../page.js';
import { type Datum, textAt } from './datum.js';
import { findRecords, levelsReferredTo, lower, type RoleRecord } from './find-records.js';
import { isPlainKey, itemsOfValue, spoken, THEME } from './items-of-value.js';
import { isTitleKey } from './record-signs.js';
import { LEVEL } from './title-of-record.js';

/** A section for each role or level in some data, and the rest of its texts. */
export interface ReadLadder {
  title?: string;
  sections: PageSection[];
  blocks: Block[];
}

/** Reads the roles and levels of some data. `name` is that of a file that is one list. Undefined if there are none. */
export function readLadder(data: Datum, language: Language, name = ''): ReadLadder | undefined {
  const records = findRecords(data, data.kind === 'list' ? name : '', language);
  const sections = records.length > 0 ? records : levelsReferredTo(data);
  if (sections.length === 0) return undefined;
  const used = new Set<Datum>();
  for (const { datum } of records) used.add(datum);
  const left: Block[] = [];
  const title = textAt(data, (key) => isTitleKey(key, language));
  const others =
    data.kind === 'map'
      ? data.entries.map(({ value }) => value).filter(({ kind }) => kind !== 'text')
      : [data];
  for (const other of others) placeRest(other, [], { records: sections, used, left, language });
  return {
    ...(title !== undefined && { title }),
    sections: sections.map(({ section }) => section),
    blocks: left,
  };
}

interface Rest {
  records: readonly RoleRecord[];
  used: ReadonlySet<Datum>;
  left: Block[];
  language: Language;
}

/** Gives texts beside the roles to the role they name. The others are left over. `themes` are the names around the data. */
function placeRest(data: Datum, themes: readonly string[], rest: Rest): void {
  if (rest.used.has(data)) return;
  if (data.kind === 'text') {
    if (data.text !== '')
      rest.left.push({ kind: 'row', text: [...themes, data.text].join(': '), line: data.line });
    return;
  }
  if (data.kind === 'list') {
    for (const item of data.items) placeRest(item, themes, rest);
    return;
  }
  const reference = textAt(data, (key) => LEVEL.test(key));
  const record =
    reference === undefined ? undefined : rest.records.find(({ names }) => names.has(lower(reference)));
  if (record) {
    const { entries } = data;
    const others = { ...data, entries: entries.filter(({ key }) => !LEVEL.test(key)) };
    record.section.blocks.push(...itemsOfValue(others, themes.join(', ')));
    return;
  }
  const theme = textAt(data, (key) => THEME.test(key));
  const inside = theme === undefined ? themes : [...themes, theme];
  for (const { key, value } of data.entries) {
    const named = rest.records.find(({ names }) => names.has(lower(key)));
    if (named && !holdsUsed(value, rest))
      named.section.blocks.push(...itemsOfValue(value, inside.join(', ')));
    else if (value.kind === 'text' && value.text === theme) continue;
    else placeRest(value, isPlainKey(value, key) ? inside : [...inside, spoken(key)], rest);
  }
}

/** Whether some data is a role, or has roles inside. */
function holdsUsed(data: Datum, rest: Rest): boolean {
  if (rest.used.has(data)) return true;
  if (data.kind === 'text') return false;
  const inside = data.kind === 'list' ? data.items : data.entries.map(({ value }) => value);
  return inside.some((each) => holdsUsed(each, rest));
}
