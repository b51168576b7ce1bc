import type { Block, SkillRating } from '../page.js';
import { areRatings, ratingBlock } from '../rating.js';
import { type Datum, textAt } from './datum.js';

/** Keys that name what an expectation is about. */
export const THEME =
  /^(?:theme|topic|category|area|skill|competency|dimension|attribute|pillar|name|title|display ?name|label)$/i;

/** A key as people would write it: "Technical skills" for "technical_skills". */
export function spoken(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The texts in a value. Each begins with the names of the lists and maps around it. */
export function itemsOfValue(value: Datum, label: string): Block[] {
  switch (value.kind) {
    case 'text':
      return value.text === ''
        ? []
        : [{ kind: 'item', text: label === '' ? value.text : `${label}: ${value.text}`, line: value.line }];
    case 'list':
      return value.items.flatMap((item) => itemsOfValue(item, label));
    case 'map': {
      const theme = textAt(value, (key) => THEME.test(key));
      const degree = degreeOf(value);
      const names = [label, theme ?? '', degree?.text ?? ''].filter((name) => name !== '');
      return value.entries
        .filter((entry) => entry.value.kind !== 'text' || entry.value.text !== theme)
        .filter((entry) => entry.value !== degree)
        .flatMap((entry) =>
          itemsOfValue(
            entry.value,
            [...names, ...(PROSE.test(entry.key) ? [] : [spoken(entry.key)])].join(', '),
          ),
        );
    }
  }
}

/** The skills in a value, each with its level: a map of them, or a list of maps that say nothing else. */
export function ratingsIn(value: Datum): Block[] | undefined {
  const rated =
    value.kind === 'map'
      ? value.entries.map(ratedEntry)
      : value.kind === 'list'
        ? value.items.map(ratedItem)
        : [];
  const ratings = rated.filter((each) => each !== undefined);
  if (ratings.length < rated.length || !areRatings(ratings)) return undefined;
  return ratings.map((rating) => ratingBlock(rating, rating.line));
}

type RatingOnLine = SkillRating & { line: number };

function ratedEntry({ key, value }: { key: string; value: Datum }): RatingOnLine | undefined {
  return value.kind === 'text' ? { skill: spoken(key), level: value.text, line: value.line } : undefined;
}

function ratedItem(item: Datum): RatingOnLine | undefined {
  if (item.kind !== 'map' || item.entries.length !== 2) return undefined;
  const skill = textAt(item, (key) => THEME.test(key));
  const level = textAt(item, (key) => /^level$/i.test(key) || DEGREE.test(key));
  return skill === undefined || level === undefined ? undefined : { skill, level, line: item.line };
}

/** How well the text of a map is expected: "Working knowledge" beside a summary. */
function degreeOf({ entries }: Datum & { kind: 'map' }): (Datum & { kind: 'text' }) | undefined {
  const hasProse = entries.some(({ key, value }) => value.kind === 'text' && PROSE.test(key));
  const found = entries.find(
    ({ key, value }) => DEGREE.test(key) && value.kind === 'text' && value.text !== '',
  )?.value;
  return hasProse && found?.kind === 'text' ? found : undefined;
}

const DEGREE = /^(?:proficiency|mastery|expertise|maturity|rating)(?:[_ ]?level)?$/i;

/** Keys that add nothing to the text they hold. */
const PROSE =
  /^(?:summary|description|text|criteria|expectations?|content|items|points|details|behaviou?rs|value)$/i;

/** Whether a key needs not be repeated before the texts in its value. */
export function isPlainKey(value: Datum, key: string): boolean {
  return value.kind !== 'text' && (value.kind === 'list' || PROSE.test(key));
}
