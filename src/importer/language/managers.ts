import { setOfWords } from '../../text/set-of-words.js';
import { isBareHead, isTitle } from './job-titles.js';
import { isPerson, withoutPerson } from './titles/person-names.js';

/** The managers that a sentence names. Several mean "either". */
export interface Managers {
  /** Empty if it names somebody without a title: "their leader", "the manager they support". */
  titles: string[];
  /** Whether the sentence says more than titles: "or above", "(if applicable)". */
  qualified: boolean;
  /** Whether the managers are all meant, instead of either. */
  both?: boolean;
}

const ARTICLE = /^(?:either|both)?\s*(?:to )?(?:directly to )?(?:(?:the|an?|our|their|your|its|his|her) )*/i;

/** Words in lower case that may stand between the capitalised words of a title. */
const JOINS = new Set(['of', 'and', 'the', 'for', 'to', '&', 'in', '/', '-', '–']);

/** Fields of work. Pages may write them without a capital inside a title: "Director of Developer relations". */
const FIELDS = setOfWords(`
  relations operations marketing sales engineering success services management development support security
  finance legal people product design research growth programs enablement accounting data analytics compliance
  strategy affairs manager director lead leader team
`);

/** Words that qualify a reporting line and name nobody else. */
const QUALIFIER =
  /,? or (?:above|higher|equivalent|designee|another|other|similar)\b.*$|\((?=[^)]*[a-z])[^()A-Z]*\)/;

/** A second line or a condition in the same sentence. */
const MORE =
  /\bdotted line\b|\bdepend(?:s|ing)\b|\bif there\b|\band (?:also )?(?:\w+ly )?(?:to )?(?:the|an?) \p{Lu}(?!.*\breports?\b)/u;

/**
 * Reads the managers from the words after "reports to". Undefined if they name nobody, as in "reports to understand ...".
 * `opens`: the words open a sentence, so a comma may end them, as in "Reporting to the CMO, our designers ...".
 */
export function readManagers(text: string, opens = false): Managers | undefined {
  const clause = text.replace(/[{}]/g, '').split(/[;:]|\.(?=\s|$)(?<!\b(?:Sr|Jr|Dir|Assoc)\.)/)[0] ?? '';
  const plain = clause
    .replace(QUALIFIER, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b([SJ]r), (?=\p{Lu})/u, '$1. ');
  const sides = alternativesOf(plain, opens);
  // With "their leader or the Chef" the Chef alone would be wrong.
  if (sides.some(isUntitled)) return { titles: [], qualified: true };
  const named = sides.flatMap(splitSlash);
  const tidied = named.map((name) => withoutPerson(tidy(name)));
  if (tidied.some(isPerson)) return { titles: [], qualified: true };
  const titles = shareFunction(tidied.filter((title) => title !== ''));
  if (titles.length === 0) return undefined;
  return {
    titles: [...new Set(titles)],
    qualified: QUALIFIER.test(clause) || MORE.test(clause),
  };
}

/** The titles on both sides of each "or", and of the commas of such a list. */
function alternativesOf(text: string, opens: boolean): string[] {
  const sides = text.split(/,? or (?=(?:to )?(?:the |an? )?\p{Lu})/u);
  const several = sides.length > 1;
  const titles: string[] = [];
  for (const side of sides) {
    const { taken, whole } = takeTitle(side.replace(ARTICLE, ''), { listed: several, opens });
    if (taken !== '') titles.push(...(several ? splitList(taken) : [taken]));
    if (!whole) break;
  }
  return titles;
}

interface Clause {
  /** Whether it names several managers. */
  listed: boolean;
  opens: boolean;
}

/** Takes the words of the title, up to where the sentence continues. `whole`: the text has no other words. */
function takeTitle(text: string, clause: Clause): { taken: string; whole: boolean } {
  const words = text.split(' ').filter((word) => word !== '');
  if (words[0] === undefined) return { taken: '', whole: true };
  if (!isCapital(words[0])) return takePlainWords(text);
  const taken: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words.slice(index + 1).find((other) => !JOINS.has(other));
    const ended = taken.at(-1)?.endsWith(',') === true && !continuesAfterComma(taken, word, clause);
    if (
      ended ||
      !(
        isCapital(word) ||
        FIELDS.has(word.replace(/,$/, '')) ||
        (JOINS.has(word) && next !== undefined && isCapital(next))
      )
    )
      break;
    if (startsClause(word, words.slice(index + 1)) || (taken.length > 0 && BEGINS_SENTENCE.test(word))) break;
    taken.push(word);
  }
  return { taken: taken.join(' '), whole: taken.length === words.length };
}

/** Words that begin the next sentence if a page forgot the full stop. */
const BEGINS_SENTENCE = /^(?:This|These|They|We|You|Your|It|He|She|Please|Note)$/;

/** Whether a title continues after a comma. After "Manager," its function must follow. */
function continuesAfterComma(taken: readonly string[], word: string, { listed, opens }: Clause): boolean {
  if (!isCapital(word)) return word === 'and' ? false : listed && /^(?:the|an?)$/.test(word);
  const title = taken.join(' ').replace(/,$/, '');
  return (
    listed || !opens || isBareHead(title.split(', ').at(-1) ?? '') || title.includes(', ') || !isTitle(title)
  );
}

/** Whether an "and" begins a clause: "..., and Product Designers report to". */
function startsClause(word: string, rest: readonly string[]): boolean {
  return (
    word === 'and' &&
    /^(?:the )?(?:[^\s,]+ ){1,6}(?:reports?|is|are|will|has|have|leads?|manages?)\b/.test(rest.join(' '))
  );
}

/** Takes a title without capitals. The sentence's small words end it: "the chairman of the audit committee with ...". */
function takePlainWords(text: string): { taken: string; whole: boolean } {
  const taken =
    text.split(
      /,| (?=(?:with|and|who|that|which|in|on|as|while|where|depending|or|for|at|will|is|are)\b)/,
    )[0] ?? '';
  return { taken: titleFrom(taken), whole: taken.length === text.length };
}

/** Words in small letters, capitalised like a title. A description such as "line manager" stays; other words are dropped. */
function titleFrom(words: string): string {
  if (isUntitled(words)) return words;
  if (!isTitle(words) && words !== 'board of directors') return '';
  return words.replace(/\p{L}+/gu, (word) => (JOINS.has(word) ? word : capital(word)));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Whether words describe somebody without a title: "leader", "line manager", "a cook they like", "Director-level people". */
function isUntitled(words: string): boolean {
  const noun = words.replace(
    /^(?:(?:direct|immediate|line|hiring|own|respective|assigned|designated) )+/,
    '',
  );
  return (
    /^\p{L}+-level\b/u.test(words) ||
    (!isCapital(words) &&
      (isBareHead(noun) || /^(?:supervisor|superior|boss)$|\w (?:they|we|you|he|she|it) /.test(noun)))
  );
}

function isCapital(word: string): boolean {
  return /^[("“']?[\p{Lu}\d]/u.test(word);
}

/** Splits a list of titles that have commas themselves: "Manager, A, Senior Manager, A". */
function splitList(list: string): string[] {
  const titles: string[] = [];
  for (const piece of list.split(/\s*,\s*/)) {
    const last = titles.at(-1);
    if (last === undefined || (isTitle(piece) && !isBareHead(last))) titles.push(piece);
    else titles[titles.length - 1] = `${last}, ${piece}`;
  }
  return titles;
}

/** Splits two titles with a slash: "Manager/Senior Manager, CSM". */
function splitSlash(title: string): string[] {
  const [first = '', ...functions] = title.split(', ');
  const heads = first.split(/\s*\/\s*/);
  if (heads.length < 2 || !heads.every((head) => isTitle(head))) return [title];
  return heads.map((head) =>
    functions.length > 0 && isBareHead(head) ? [head, ...functions].join(', ') : head,
  );
}

/** Gives the last title's function to the others: "Manager or Senior Manager, A". */
function shareFunction(titles: readonly string[]): string[] {
  const last = titles.at(-1) ?? '';
  const [, head = '', joint, shared] = /^(.*?)(, | of )(.*)$/.exec(last) ?? [];
  if (!shared || !isBareHead(head)) return [...titles];
  return titles.map((title) => (title !== last && isBareHead(title) ? `${title}${joint}${shared}` : title));
}

function tidy(title: string): string {
  return (
    title
      .replace(ARTICLE, '')
      // The half of a link that a page broke.
      .replace(/^([^[]*)\]/, '$1')
      .replace(/[\s,.]+$/, (_, offset: number) => (/\b(?:Sr|Jr)$/.test(title.slice(0, offset)) ? '.' : ''))
      .replace(/ (?:of|and|the|for|to|&|in)$/, '')
      .trim()
  );
}
