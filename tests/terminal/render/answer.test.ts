import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { choice, type Outcome } from '../../../src/answers/answer.js';
import { textCell } from '../../../src/answers/parts/cell.js';
import { renderAnswer } from '../../../src/terminal/render/answer.js';
import { askKitchen } from '../../support/catalogues/kitchen.js';
import { answerOf } from '../../support/questions/answer-of.js';

const plain = (question: string, width: number) =>
  renderAnswer(askKitchen(question), { width, colour: false });

/** A text with its colours written out. */
const visible = (text: string) => text.replaceAll('\u001b', '␛');

describe('an answer in a terminal', () => {
  it('shows facts in columns, and lists under their headings', () => {
    expect(plain('Senior Cook', 100)).toMatchInlineSnapshot(`
      "● The Senior Cook is grade 6, an individual contributor in Kitchen.

        Level             Senior
        Reports to        Head Chef or Restaurant Owner (outside the catalogue)
        Direct reports    None named
        Requirements      3
        Responsibilities  3

        Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
    expect(plain('responsibilities Senior Cook', 100)).toMatchInlineSnapshot(`
      "● The Senior Cook has 3 responsibilities: 1 of its own and 2 of the Cook.

        Its own responsibilities (1)
        • Teach cooks

        From the Cook, which it extends (2)
        • Cook meals
        • Clean the stove

        Source: Kitchen › Senior Cook (changed 2025-02-13); Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('wraps long lines under their first letter', () => {
    expect(plain('who does the Senior Cook report to?', 40)).toMatchInlineSnapshot(`
      "● The Senior Cook reports to either the
        Head Chef or the Restaurant Owner.

        The Restaurant Owner is not in the
        catalogue; it is shown as the page
        names it.
        Source: Kitchen › Senior Cook (changed
        2025-02-13)"
    `);
  });

  it('narrows columns and wraps their cells', () => {
    expect(plain('list all roles', 34)).toMatchInlineSnapshot(`
      "● 5 roles are in the catalogue, 1
        of them since replaced.

        Grade  Role        Job family  Replaced
                                       by
        5      Cook        Kitchen
        6      Senior      Kitchen
               Cook
        8      Head Chef   Kitchen
        7      Canteen     Canteen
               Manager
        4      Canteen     Canteen     Cook
               Cook

        Source: Kitchen (changed
        2025-02-13); Canteen"
    `);
  });

  it('gives two tables their captions', () => {
    const text = plain('next after Senior Cook', 100);
    expect(text).toContain('Individual contributor track of Kitchen');
    expect(text).toContain('Management track from there');
  });

  it('shows the command of a choice whose label is not its question', () => {
    expect(plain('grade manager', 100)).toMatchInlineSnapshot(`
      "? 2 roles fit “manager”. Which one do you mean?

        › Head Chef  rolecall ask "grade of the Head Chef"
        › Canteen Manager  rolecall ask "grade of the Canteen Manager""
    `);
  });

  it.each([60, 80, 100])('keeps every line within %i columns', (width) => {
    for (const question of [
      'Cook',
      'requirements Senior Cook',
      'list all roles',
      'help',
      'next after Cook',
    ]) {
      for (const line of plain(question, width).split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each<[Outcome, string]>([
    ['answered', '●'],
    ['not_documented', '○'],
    ['ambiguous', '?'],
    ['not_found', '✕'],
    ['not_understood', '?'],
    ['help', 'i'],
  ])('begins the outcome %s with %s', (outcome, sign) => {
    expect(renderAnswer(answerOf({ outcome }), { width: 80, colour: false })).toBe(`${sign} The fact.`);
  });

  it('lets no text of a catalogue move the cursor', () => {
    const sly = '\u001b[2Jgone\u202e';
    const answer = answerOf({
      headline: sly,
      parts: [
        { kind: 'text', text: sly },
        { kind: 'facts', facts: [{ label: sly, value: textCell(sly) }] },
        { kind: 'list', heading: sly, items: [sly] },
        { kind: 'table', caption: sly, columns: [sly], rows: [[textCell(sly)]] },
      ],
      notes: [sly],
      sources: [{ page: sly }],
      choices: [choice(sly, `grade ${sly}`)],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for them
    expect(renderAnswer(answer, { width: 80, colour: false })).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('an answer with colour', () => {
  it('shows the fact in bold after a sign in the colour of the outcome, and the small print dim', () => {
    const answer = answerOf({ outcome: 'not_found', notes: ['A note.'], sources: [{ page: 'Page' }] });
    expect(visible(renderAnswer(answer, { width: 80, colour: true }))).toMatchInlineSnapshot(`
      "␛[31m✕␛[39m ␛[1mThe fact.␛[22m

        ␛[2mA note.␛[22m
        ␛[2mSource: Page␛[22m"
    `);
  });

  it('shows the words of a search in bold', () => {
    const parts = [{ kind: 'list', items: ['A cookery degree'], marks: ['degree'] }] as const;
    expect(visible(renderAnswer(answerOf({ parts }), { width: 80, colour: true }))).toContain(
      'A cookery ␛[1mdegree␛[22m',
    );
  });

  it('has lines as long as without colour', () => {
    const bare = (text: string) =>
      text
        .split('\u001b')
        .map((part, index) => (index > 0 ? part.replace(/^\[\d+m/, '') : part))
        .join('');
    const question = 'who does the Senior Cook report to?';
    expect(bare(renderAnswer(askKitchen(question), { width: 40, colour: true }))).toBe(plain(question, 40));
  });
});
