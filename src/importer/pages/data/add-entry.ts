import { NEEDS } from '../../language/heading-words.js';
import type { Language } from '../../language/language.js';
import type { PageSection } from '../page.js';
import { newSection } from '../tree/new-section.js';
import type { Entry } from './datum.js';
import { itemsOfValue, ratingsIn, spoken } from './items-of-value.js';

/** Keys of names that only other data uses. */
export const IDENTIFIER = /^(?:id|key|code|slug|level|grade|number)$/i;

/** The depth of the section of a record. */
export const RECORD_DEPTH = 2;

/** Adds an entry of a role: a fact, a list, or a named expectation. */
export function addEntry(section: PageSection, { key, value }: Entry, language: Language): void {
  if (IDENTIFIER.test(key) && value.kind === 'text' && language.fieldOf(key) === undefined) {
    section.blocks.push({ kind: 'row', text: `${key}: ${value.text}`, line: value.line });
    return;
  }
  if (value.kind === 'text') {
    if (value.text === '') return;
    const text = `${key}: ${value.text}`;
    if (language.fieldOf(key))
      section.blocks.push({ kind: 'field', name: key, value: value.text, text, line: value.line });
    else section.blocks.push({ kind: 'item', text: `${spoken(key)}: ${value.text}`, line: value.line });
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
