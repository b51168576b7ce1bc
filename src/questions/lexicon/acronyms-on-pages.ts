import { type Family, namesOf } from '../../catalog/catalog.js';
import { singular } from '../../text/stem.js';
import { contentWords } from '../../text/title.js';

const IN_BRACKETS = /\s\((\p{Lu}{2,6})s?\)/gu;
const MOST_WORDS = 6;

/** The short forms that a page gives in brackets behind its own name or a title: "Database Reliability Engineers (DBRE)". */
export function acronymsOnPage(family: Family): Map<string, string> {
  const names = new Set([family.name, ...family.aliases, ...family.roles.flatMap(namesOf)].map(keyOf));
  const texts = [family.summary, ...family.roles.map(({ summary }) => summary)];
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { 1: acronym = '', index } of text?.matchAll(IN_BRACKETS) ?? []) {
      const before = text?.slice(0, index).split(/\s+/).slice(-MOST_WORDS) ?? [];
      const named = before
        .map((_, at) => before.slice(at).join(' '))
        .find((words) => names.has(keyOf(words)));
      if (named !== undefined) found.set(acronym, keyOf(named));
    }
  }
  return found;
}

const keyOf = (name: string): string => contentWords(name).map(singular).join(' ');
