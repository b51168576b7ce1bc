import { DETERMINERS } from '../english/lexicon/small-words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { maySay, type Word } from '../words/read-words.js';
import { isHead } from './plural-titles.js';
import type { TitleStretch } from './title-stretch.js';

/**
 * Whether the words around a name ask for what only a family has: "which grades does Legal Counsel have", "does Legal
 * Counsel have directors". "The Legal Counsel" is a role.
 */
export function asksOfFamily({ clause, start, end }: TitleStretch, lexicon: Lexicon): boolean {
  const others = [...clause.slice(0, start), ...clause.slice(end)];
  const isDefinite = DETERMINERS.has(clause[start - 1]?.text ?? '');
  const isBesideTitle = others.some(({ text }) => JOINS.has(text));
  if (isDefinite || isBesideTitle) return false;
  return others.some((word) => maySay(word, DIVISIONS)) || hasRoles(clause.slice(end), lexicon);
}

/** Whether words behind a name say that it has some kind of role: "has a senior director". */
function hasRoles([verb, ...had]: readonly Word[], lexicon: Lexicon): boolean {
  if (!verb || !maySay(verb, HAVE)) return false;
  const noun = had.find(({ title, skippable }) => title && !skippable);
  // "A manager" is whom a role reports to.
  return (
    noun?.title !== undefined && noun.text !== 'manager' && (noun.title.level || isHead(noun.title, lexicon))
  );
}

/** A role has one grade and one level. */
const DIVISIONS = new Set(['grades', 'levels', 'ranks']);
const HAVE = new Set(['have', 'has', 'having', 'contain', 'contains', 'include', 'includes']);
const JOINS = new Set(['and', 'or', '&', ',', '+', '/', 'vs', 'versus', 'than', 'with', 'to']);
