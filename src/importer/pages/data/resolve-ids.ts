import type { IgnoredText } from '../page.js';
import { type Datum, type Entry, textAt } from './datum.js';

/** Keys whose value names the theme of the data around it, perhaps by an id. */
const SUBJECT = /^(?:theme|topic|category|area|skill|competency|dimension|pillar)(?:[_ ]?id)?$/i;

const ID = /^(?:id|key|slug|uuid|guid)$/i;
const NAME = /^(?:name|title|label)$/i;

/** An id that a program generated. */
const GENERATED = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Replaces the ids of themes with their names, and ignores ids that nobody needs to read. */
export function resolveIds(data: Datum): { data: Datum; ignored: IgnoredText[] } {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const ignored: IgnoredText[] = [];
  visit(data, (map) => {
    const [id, name] = [textAt(map, (key) => ID.test(key)), textAt(map, (key) => NAME.test(key))];
    if (id !== undefined && name !== undefined) names.set(id, name);
  });
  visit(data, (map) => {
    for (const { key, value } of map.entries)
      if (value.kind === 'text' && SUBJECT.test(key) && names.has(value.text)) used.add(value.text);
  });
  const resolve = ({ key, value }: Entry): Entry[] => {
    if (value.kind !== 'text') return [{ key, value: resolved(value) }];
    if (ID.test(key) && (GENERATED.test(value.text) || used.has(value.text))) {
      ignored.push({ line: value.line, text: `${key}: ${value.text}`, reason: 'an id' });
      return [];
    }
    const name = SUBJECT.test(key) ? names.get(value.text) : undefined;
    return [{ key, value: name === undefined ? value : { ...value, text: name } }];
  };
  const resolved = (datum: Datum): Datum => {
    if (datum.kind === 'list') return { ...datum, items: datum.items.map(resolved) };
    return datum.kind === 'map' ? { ...datum, entries: datum.entries.flatMap(resolve) } : datum;
  };
  return { data: resolved(data), ignored };
}

function visit(data: Datum, see: (map: Datum & { kind: 'map' }) => void): void {
  if (data.kind === 'list') for (const item of data.items) visit(item, see);
  if (data.kind !== 'map') return;
  see(data);
  for (const { value } of data.entries) visit(value, see);
}
