import type { StatementIndex } from '../../catalog/index/statement-index.js';
import { familyStatements } from '../../catalog/statements.js';
import type { Fact } from '../../queries/facts.js';
import type { Query, Roles, TextCondition } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { mentions } from '../../text/mentions.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Chart } from '../chart/chart.js';
import { phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import { ROLE_NOUNS } from '../phrases/stretches.js';
import { NEEDING } from '../telegrams/telegram-selections.js';
import { COST, maySay, type Word } from '../words/read-words.js';
import { isNounInTitle, swallowsName } from './swallowed-names.js';

/** Types of phrases that belong to questions, and titles: free text to look for rarely has one inside. */
const ASKING: readonly TypeName[] = ['fact', 'measure', 'grouping', 'bare_level', 'title'];

/** Types of phrases that are about roles, in whatever words stand around them. */
const OF_ROLES: readonly TypeName[] = ['measure', 'grouping', 'bare_level', 'track', 'title'];

/** Words about pages, about careers or about the asker. */
const SAID_OF_PAGES = setOfWords(
  'i description descriptions page pages posting postings jd catalogue catalog become becomes',
);

/** Inside a text to look for, such a verb has lost its subject: "Zoning Engineer need SQL". */

/**
 * Whether a reading would search the pages for words that belong to the question: "average grade" in "families by
 * average grade", "would I gain" in "what would I gain as a Cook", "ruby in their description", a title in "should a
 * Cook worry about a Head Chef". To say that no page mentions them would answer what nobody asked. Words that some page
 * has may be searched for, except those that name what every page may state.
 */
export function swallowsQuestion(
  reading: Phrase,
  { words, chart }: { words: readonly Word[]; chart: Chart },
  sources: Sources,
): boolean {
  const { statements } = sources;
  const isSwallowed = (term: Phrase): boolean =>
    words.slice(term.start, term.end).some(({ text }) => SAID_OF_PAGES.has(text)) ||
    countsRoles(words.slice(term.start, term.end)) ||
    words.slice(term.start + 1, term.end - 1).some(({ text }) => NEEDING.has(text)) ||
    ASKING.some((type) =>
      chart.all(type).some((asking) => asking.cost < COST.mended && isStrictlyWithin(asking, term)),
    );
  const query = reading.type === 'query' ? (reading.value as Query) : undefined;
  const one = query?.kind === 'statements' && query.of.kind === 'one' ? query.of : undefined;
  // Among the requirements, those that mention "experience" are only some.
  const isWithinList = query?.kind === 'statements' && query.only !== undefined;
  const isFoundIn = ({ value }: Phrase): boolean => isFound(value as TextCondition, statements);
  return phrasesIn(reading).some((phrase) => {
    // "Works in Ecosystem Sales" is said of the family.
    if (phrase.type === 'act')
      return chart.all('family').some((family) => family.cost === 0 && isWithin(family, phrase));
    // A deed may begin with a word of questions. Asked of all roles, some page must say all of it.
    if (phrase.type === 'deed') return speaksOfRoles(phrase, chart) || !(one || isFoundIn(phrase));
    if (isNounInTitle(phrase, words)) return true;
    if (phrase.type === 'known_term') return endsTitle(phrase, words, chart);
    if (phrase.type !== 'term') return false;
    return (
      isKindHeld(phrase, words, chart) ||
      (isStated(phrase, chart) && !isWithinList) ||
      (cutsFact(phrase, chart) && !isFoundIn(phrase)) ||
      namesManager(phrase, chart) ||
      swallowsName(phrase, chart, statements) ||
      (isSwallowed(phrase) && !isFoundIn(phrase)) ||
      (one !== undefined && asksOfRole(phrase, words, chart) && !isSaidOf(one, phrase, sources))
    );
  });
}

/** Whether words count roles: "3 roles" in "does Retail have 3 roles". */
function countsRoles(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => /^\d+$/.test(text) && ROLE_NOUNS.has(words[at + 1]?.text ?? ''));
}

/**
 * Whether what looks like a deed is about roles or what their pages state: "change level", "individual contributors".
 */
function speaksOfRoles(deed: Phrase, chart: Chart): boolean {
  return (
    OF_ROLES.some((type) =>
      chart.all(type).some((phrase) => phrase.cost < COST.unknown && isWithin(phrase, deed)),
    ) || chart.all('fact').some((fact) => isWithin(fact, deed) && STATED.has(fact.value))
  );
}

/** Whether words to look for are roles or people that somebody has: "analysts" in "does Treasury have analysts". */
function isKindHeld({ start, end }: Phrase, words: readonly Word[], chart: Chart): boolean {
  const before = words.slice(0, start).findLast(({ skippable }) => !skippable);
  return (
    before !== undefined &&
    maySay(before, HAVING) &&
    (words.slice(start, end).every(({ text }) => SOMEBODY.has(text)) ||
      chart.all('kind').some((kind) => kind.start === start && kind.end === end && kind.cost < COST.mended))
  );
}

const HAVING = setOfWords(WORD_CLASSES.have);
const SOMEBODY = setOfWords(WORD_CLASSES.ones, WORD_CLASSES.people, WORD_CLASSES.manager);

/** Types of phrases that name what a role is or has. */
const OF_ROLE: readonly TypeName[] = ['fact', 'family_fact', 'track', 'kind', 'bare_level'];

/**
 * Whether words to look for on the page of one role all belong to questions, and ask what the role is or has: "KPIs",
 * "lack individual contributors". A page that lacks such words need not lack what they ask for.
 */
function asksOfRole({ start, end }: Phrase, words: readonly Word[], chart: Chart): boolean {
  const isOfQuestions = words.slice(start, end).every((word) => word.isRuleWord || word.skippable);
  return (
    isOfQuestions &&
    OF_ROLE.some((type) =>
      chart.all(type).some((asked) => asked.cost < COST.mended && isWithin(asked, { start, end })),
    )
  );
}

/** Whether the page of a role has some words, for the role or for its family. */
function isSaidOf(
  { role }: Extract<Roles, { kind: 'one' }>,
  { value }: Phrase,
  { catalog, statements }: Sources,
): boolean {
  const text = value as TextCondition;
  const found = catalog.roleById.get(role);
  if (text.kind !== 'phrase' || !found) return true;
  return (
    statements.among(statements.find(text.words), [found]).length > 0 ||
    familyStatements(found.family).some((sentence) => mentions(sentence, text.words))
  );
}

/** Whether words to look for end a title that no role has: "Marketing" in "Director of Brand Marketing". */
function endsTitle({ start, end }: Phrase, words: readonly Word[], chart: Chart): boolean {
  return (
    words.slice(start, end).every(({ title }) => title) &&
    chart
      .all('title')
      .some((title) => title.value.kind === 'unknown' && title.start < start && title.end === end)
  );
}

/** Whether words to look for only name what every page may state: "which pages list requirements". */
function isStated({ start, end }: Phrase, chart: Chart): boolean {
  return chart.all('fact').some((fact) => fact.start === start && fact.end === end && STATED.has(fact.value));
}

/** Whether words to look for begin inside the name of a fact: "process written down" in "interview process written down". */
function cutsFact({ start, end }: Phrase, chart: Chart): boolean {
  return chart
    .all('fact')
    .some((fact) => fact.start < start && start < fact.end && fact.end <= end && fact.cost < COST.mended);
}

const STATED: ReadonlySet<Fact> = new Set<Fact>(['grade', 'requirements', 'responsibilities']);

/** Whether words to look for say who manages somebody, by a title that no role has: "report to the Head of Bread". */
function namesManager({ start, end }: Phrase, chart: Chart): boolean {
  return CLAIMS.some((type) =>
    chart
      .all(type)
      .some(
        ({ value, ...claim }) =>
          claim.start === start &&
          claim.end === end &&
          value.kind === 'among' &&
          value.roles.kind === 'reports' &&
          value.roles.of.kind === 'unknown',
      ),
  );
}

const CLAIMS = ['predicate', 'complement'] as const;

type Place = Pick<Phrase, 'start' | 'end'>;

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isStrictlyWithin(inner: Place, outer: Place): boolean {
  return isWithin(inner, outer) && inner.end - inner.start < outer.end - outer.start;
}

function isFound(text: TextCondition, statements: StatementIndex): boolean {
  return text.kind === 'phrase' && statements.find(text.words).length > 0;
}
