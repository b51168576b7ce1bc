import { isBareHead, isTitle } from './job-titles.js';

/** Who a sentence says somebody reports to; several mean "either". */
export interface Managers {
  /** None where it speaks of somebody without a title: "their leader", "the manager they support". */
  titles: string[];
  /** Whether the sentence says more of the line than titles can hold: "or above", "(if applicable)". */
  qualified: boolean;
}

const ARTICLE = /^(?:either|both)?\s*(?:to )?(?:directly to )?(?:(?:the|an?|our|their|your|its|his|her) )*/i;

/** Words in lower case that a title may have between capitals. */
const JOINS = new Set(['of', 'and', 'the', 'for', 'to', '&', 'in', '/', '-', '–']);

/** Fields of work, which pages may write without a capital inside a title: "Director of Developer relations". */
const FIELDS = new Set(
  `relations operations marketing sales engineering success services management development support security finance legal
  people product design research growth programs enablement accounting data analytics compliance strategy affairs
  manager director lead leader team`.split(/\s+/),
);

/** What qualifies a line without naming anybody else. */
const QUALIFIER =
  /,? or (?:above|higher|equivalent|designee|another|other|similar)\b.*$|\((?=[^)]*[a-z])[^()A-Z]*\)/;

/** A further line, or a condition, that stands in the same sentence. */
const MORE =
  /\bdotted line\b|\bdepend(?:s|ing)\b|\bif there\b|\band (?:also )?(?:\w+ly )?(?:to )?(?:the|an?) \p{Lu}(?!.*\breports?\b)/u;

/**
 * The managers that the words after "reports to" name, as they name them. Undefined where they name nobody, as in
 * "reports to understand ...". With `opens` the words open a sentence, and a comma may end them: "Reporting to the
 * CMO, our designers ...".
 */
export function readManagers(text: string, opens = false): Managers | undefined {
  const clause = text.replace(/[{}]/g, '').split(/[;:]|\.(?=\s|$)(?<!\b(?:Sr|Jr|Dir|Assoc)\.)/)[0] ?? '';
  const plain = oneSpace(clause.replace(QUALIFIER, '')).replace(/\b([SJ]r), (?=\p{Lu})/u, '$1. ');
  const sides = alternativesOf(plain, opens);
  // "their leader or the Chef" names one of two, and a role would seem to have that one alone.
  if (sides.some(isUntitled)) return { titles: [], qualified: true };
  const named = sides.flatMap(splitSlash);
  const titles = shareFunction(named.map(tidy).filter((title) => title !== ''));
  if (titles.length === 0) return undefined;
  return {
    titles: [...new Set(titles)],
    qualified: QUALIFIER.test(clause) || MORE.test(clause),
  };
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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

/** The words that are of the title, up to where the sentence goes on; `whole` if that is all of them. */
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
    if (startsClause(word, words.slice(index + 1))) break;
    taken.push(word);
  }
  return { taken: taken.join(' '), whole: taken.length === words.length };
}

/** After "Manager," its function must follow; where the clause opens a sentence, a comma after a whole title ends it. */
function continuesAfterComma(taken: readonly string[], word: string, { listed, opens }: Clause): boolean {
  if (!isCapital(word)) return word === 'and' ? false : listed && /^(?:the|an?)$/.test(word);
  const title = taken.join(' ').replace(/,$/, '');
  return (
    listed || !opens || isBareHead(title.split(', ').at(-1) ?? '') || title.includes(', ') || !isTitle(title)
  );
}

/** "..., and Product Designers report to": a clause of its own. */
function startsClause(word: string, rest: readonly string[]): boolean {
  return (
    word === 'and' &&
    /^(?:the )?(?:[^\s,]+ ){1,6}(?:reports?|is|are|will|has|have|leads?|manages?)\b/.test(rest.join(' '))
  );
}

/** "the chairman of the audit committee with ...": no capitals, so the sentence's little words end it. */
function takePlainWords(text: string): { taken: string; whole: boolean } {
  const taken =
    text.split(
      /,| (?=(?:with|and|who|that|which|in|on|as|while|where|depending|or|for|at|will|is|are)\b)/,
    )[0] ?? '';
  return { taken: titleFrom(taken), whole: taken.length === text.length };
}

/** Words in small letters as a title is written; as they are, where they say what somebody is to others; else none. */
function titleFrom(words: string): string {
  if (isUntitled(words)) return words;
  if (!isTitle(words) && words !== 'board of directors') return '';
  return words.replace(/\p{L}+/gu, (word) => (JOINS.has(word) ? word : capital(word)));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** "leader", "line manager", "a cook they like": what somebody is to others, and nobody's title. */
function isUntitled(words: string): boolean {
  const noun = words.replace(
    /^(?:(?:direct|immediate|line|hiring|own|respective|assigned|designated) )+/,
    '',
  );
  return (
    !isCapital(words) &&
    (isBareHead(noun) || /^(?:supervisor|superior|boss)$|\w (?:they|we|you|he|she|it) /.test(noun))
  );
}

function isCapital(word: string): boolean {
  return /^[("“']?[\p{Lu}\d]/u.test(word);
}

/** "Manager, A, Senior Manager, A": every title that a comma may end. */
function splitList(list: string): string[] {
  const titles: string[] = [];
  for (const piece of list.split(/\s*,\s*/)) {
    const last = titles.at(-1);
    if (last === undefined || (isTitle(piece) && !isBareHead(last))) titles.push(piece);
    else titles[titles.length - 1] = `${last}, ${piece}`;
  }
  return titles;
}

/** "Manager/Senior Manager, CSM" names two. */
function splitSlash(title: string): string[] {
  const [first = '', ...functions] = title.split(', ');
  const heads = first.split(/\s*\/\s*/);
  if (heads.length < 2 || !heads.every((head) => isTitle(head))) return [title];
  return heads.map((head) =>
    functions.length > 0 && isBareHead(head) ? [head, ...functions].join(', ') : head,
  );
}

/** "Manager or Senior Manager, A": the first, too, is of A. */
function shareFunction(titles: readonly string[]): string[] {
  const last = titles.at(-1) ?? '';
  const [, head = '', joint, shared] = /^(.*?)(, | of )(.*)$/.exec(last) ?? [];
  if (!shared || !isBareHead(head)) return [...titles];
  return titles.map((title) => (title !== last && isBareHead(title) ? `${title}${joint}${shared}` : title));
}

function tidy(title: string): string {
  return title
    .replace(ARTICLE, '')
    .replace(/[\s,.]+$/, (_, offset: number) => (/\b(?:Sr|Jr)$/.test(title.slice(0, offset)) ? '.' : ''))
    .replace(/ (?:of|and|the|for|to|&|in)$/, '')
    .trim();
}
