import { NEEDS } from '../../language/heading-words.js';
import type { Language } from '../../language/language.js';
import type { Field, PageSection } from '../page.js';
import { newSection } from '../tree/new-section.js';
import { type Datum, type Entry, textAt } from './datum.js';
import { itemsOfValue, ratingsIn, spoken } from './items-of-value.js';

/** Keys of names that only other data uses. */
export const IDENTIFIER = /^(?:id|key|code|slug|level|grade|number)$/i;

/** The depth of the section of a record. */
export const RECORD_DEPTH = 2;

/** A fact of a role. */
export function fieldBlock(name: string, value: string, line: number): Field {
  return { kind: 'field', name, value, text: `${name}: ${value}`, line };
}

/** The fact in a value: a text, a list of one, or a map that only has a code or a name for it. */
function factIn(value: Datum): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list')
    return value.items.length === 1 && value.items[0] ? factIn(value.items[0]) : undefined;
  const [code, name] = [textAt(value, (key) => CODE.test(key)), textAt(value, (key) => NAME.test(key))];
  const isWhole = value.entries.every(
    (entry) => entry.value.kind === 'text' && (CODE.test(entry.key) || NAME.test(entry.key)),
  );
  return isWhole ? (code ?? name) : undefined;
}

/** Whether a text says something. A word, an address or a file does not. */
function isProse(text: string): boolean {
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 3;

const CODE = /^(?:code|number|value|short ?name)$/i;
const NAME = /^(?:name|title|label|id|display ?name)$/i;

/** Adds an entry of a role: a fact, a list, or a named expectation. */
export function addEntry(section: PageSection, { key, value }: Entry, language: Language): void {
  if (IDENTIFIER.test(key) && value.kind === 'text' && language.fieldOf(key) === undefined) {
    section.blocks.push({ kind: 'row', text: `${key}: ${value.text}`, line: value.line });
    return;
  }
  const fact = language.fieldOf(key) ? factIn(value) : undefined;
  if (fact !== undefined) {
    if (fact !== '') section.blocks.push(fieldBlock(key, fact, value.line));
    return;
  }
  if (value.kind === 'text') {
    if (value.text === '') return;
    const kind = isProse(value.text) ? 'item' : 'row';
    section.blocks.push({ kind, text: `${spoken(key)}: ${value.text}`, line: value.line });
    return;
  }
  const ratings = ratingsIn(value);
  if (ratings) section.blocks.push(...ratings);
  else if (
    language.kindOfHeading(spoken(key)) !== 'other' ||
    (value.kind === 'list' && NEEDS.test(spoken(key)))
  ) {
    const list = newSection('heading', spoken(key), RECORD_DEPTH + 1, value.line);
    list.blocks.push(...itemsOfValue(value, ''));
    section.sections.push(list);
  } else section.blocks.push(...itemsOfValue(value, spoken(key)));
}
