import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { createRolecall } from '../../src/rolecall.js';
import { stem } from '../../src/text/stem.js';
import { contentWords } from '../../src/text/title.js';
import { ORGANISATIONS } from '../support/catalogues/organisations.js';

/** Ways to ask about one role. */
const FORMS: readonly ((title: string) => string)[] = [
  (title) => `grade ${title}`,
  (title) => `what grade is the ${title}?`,
  (title) => `who does the ${title} report to`,
  (title) => `what are the requirements of the ${title}`,
  (title) => `is the ${title} grade 8`,
  (title) => `the ${title} is a grade 8, right?`,
  (title) => `does the ${title} report to the Director`,
  (title) => `does the ${title} need a degree`,
  (title) => `what comes after the ${title}`,
  (title) => `what does the ${title} do`,
  (title) => `how is the ${title} measured`,
  (title) => `hiring process for the ${title}`,
  (title) => `how much does the ${title} earn`,
];

/** Words that no question, no title and no page has, and that are no slip of one. */
const STRANGERS = ['flurble', 'zwixtop', 'quobnark', 'vexidrom', 'krumplish'];
const LEVELS = [
  'associate',
  'junior',
  'senior',
  'staff',
  'lead',
  'principal',
  'distinguished',
  'deputy',
  'head',
];

const LARGE = 500;

describe.each(Object.entries(ORGANISATIONS))('an answer about a role of %s', (_, catalog) => {
  const { ask } = createRolecall(catalog);
  const runs = { numRuns: catalog.roles.length > LARGE ? 30 : 150 };
  const question = fc.record({
    role: fc.constantFrom(...catalog.roles),
    form: fc.constantFrom(...FORMS),
  });

  it('never passes over a word that nothing knows', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...STRANGERS), fc.nat(), ({ role, form }, stranger, place) => {
        const asked = form(role.title);
        const words = asked.split(' ');
        words.splice(place % words.length, 0, stranger);
        expectOther(words.join(' '), asked, stranger);
      }),
      runs,
    );
  });

  it('never passes over a number', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 2, max: 99 }), fc.nat(), ({ role, form }, number, place) => {
        const asked = form(role.title);
        const words = asked.split(' ');
        words.splice(place % words.length, 0, `${number}`);
        expectOther(words.join(' '), asked, `${number}`);
      }),
      runs,
    );
  });

  it('never stays the same for a level that the role does not have', () => {
    const titles = titlesOf(catalog);
    fc.assert(
      fc.property(question, fc.constantFrom(...LEVELS), ({ role, form }, level) => {
        const other = `${level} ${role.title}`;
        fc.pre(!titles.has(wordsOf(other)) && !role.level.toLowerCase().includes(level));
        expectOther(form(other), form(role.title), level);
      }),
      runs,
    );
  });

  /** Expects another answer, a refusal, or one that shows the word that was added. */
  function expectOther(changed: string, asked: string, word: string): void {
    const [answer, before] = [ask(changed), ask(asked)];
    const isSame = answer.outcome === 'answered' && answer.headline === before.headline;
    if (isSame) expect(renderText(answer), `${changed}\n${answer.headline}`).toContain(word);
  }
});

function titlesOf({ roles }: Catalog): ReadonlySet<string> {
  return new Set(roles.flatMap(({ title, aliases }) => [title, ...aliases].map(wordsOf)));
}

/** The words of a title in any order: "Associate Manager, Sales" is the Associate Sales Manager. */
function wordsOf(title: string): string {
  return contentWords(title).map(stem).sort().join(' ');
}
