import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../src/catalog/schema.js';
import { buildRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { answerTo as answerInKitchen } from '../support/catalogues/kitchen.js';
import { TODAY } from '../support/catalogues/today.js';

const IC = 'individual contributor';

const HARBOUR: FamilyFile = {
  family: 'Harbour',
  source: { page: 'Harbour', url: null, date: null },
  owner: 'Port Office',
  reviewed_on: '2025-08-31',
  review_every: 'half a year',
  roles: [
    { title: 'Pilot', level: 'intermediate', track: IC, grade: 6 },
    {
      title: 'Senior Pilot',
      level: 'senior',
      track: IC,
      grade: 7,
      owner: 'Ada Lovelace <U012AB3CD>',
      reviewed_on: '2025-03-15',
      review_every: '6 months',
    },
  ],
};

const FLEET: FamilyFile = {
  family: 'Fleet',
  source: { page: 'Fleet', url: null, date: null },
  roles: [
    { title: 'Stoker', level: 'junior', track: IC, grade: 3 },
    {
      title: 'Captain',
      level: 'manager',
      track: 'management',
      grade: 9,
      owner: 'Ada Lovelace <U012AB3CD>',
      reviewed_on: '2024-02-29',
      review_every: 'year',
    },
  ],
};

const { ask } = finish(buildRolecall(finish(buildCatalog([HARBOUR, FLEET])), { today: () => TODAY }));
const answerTo = (question: string): string => {
  const answer = ask(question);
  return `${answer.outcome}\n\n${renderText(answer)}`;
};
const headline = (question: string): string => ask(question).headline;

describe('an answer', () => {
  it('names the owner and the review date in its small print', () => {
    expect(answerTo('grade of the Senior Pilot')).toMatchInlineSnapshot(`
      "answered

      The Senior Pilot is grade 7.

      Level: Senior
      Track: Individual contributor
      Job family: Harbour

      Source: Harbour › Senior Pilot
      Owner: Ada Lovelace; reviewed 2025-03-15, due 2025-09-15"
    `);
    expect(answerTo('grade of the Captain')).toMatchInlineSnapshot(`
      "answered

      The Captain is grade 9.

      Level: Manager
      Track: Management
      Job family: Fleet

      Source: Fleet › Captain
      Owner: Ada Lovelace; reviewed 2024-02-29, overdue since 2025-02-28"
    `);
  });

  it('names the owner of each of several sources, and nothing if none is stated', () => {
    expect(answerTo('compare the Senior Pilot with the Captain')).toContain(
      [
        'Senior Pilot: owner: Ada Lovelace; reviewed 2025-03-15, due 2025-09-15',
        'Captain: owner: Ada Lovelace; reviewed 2024-02-29, overdue since 2025-02-28',
      ].join('\n'),
    );
    expect(answerInKitchen('grade of the Cook')).not.toMatch(/owner|review/i);
  });
});

describe('a question about reviews', () => {
  it.each([
    'what is due for review',
    'which roles are due for review',
    'what needs reviewing',
    'reviews due today',
    'what do I have to review?',
  ])('lists what is due by today: %s', (question) => {
    expect(headline(question)).toBe('2 roles are due for review: the Senior Pilot and the Captain.');
  });

  it.each([
    'which roles are overdue',
    'what is overdue?',
    'overdue roles',
    'overdue reviews',
    'which roles were not reviewed in time',
    'roles with overdue reviews',
  ])('lists what is past its date: %s', (question) => {
    expect(headline(question)).toBe('1 role is overdue for review: the Captain.');
  });

  it('does not say “all of them” about a single role', () => {
    expect(answerTo('which roles are overdue')).not.toContain('All of them');
  });

  it('shows owner and date beside each role, and counts those without a date', () => {
    expect(answerTo('what is due for review')).toMatchInlineSnapshot(`
      "answered

      2 roles are due for review: the Senior Pilot and the Captain.

      Grade 7 · Senior Pilot · Harbour · Due 2025-09-15, last reviewed 2025-03-15
      Grade 9 · Captain · Fleet · Due 2025-02-28, last reviewed 2024-02-29

      All of them are kept up to date by Ada Lovelace.
      No review date is stated for the Stoker.
      Source: Harbour; Fleet"
    `);
  });

  it('may name a job family or one role', () => {
    expect(headline('what is due for review in Harbour')).toContain(': the Senior Pilot.');
    expect(ask('is anything overdue').outcome).toBe('answered');
    expect(headline('is the Captain overdue')).toBe('Yes: the Captain is overdue for review.');
    expect(headline('is the Pilot due for review')).toBe('No: the Pilot is not due for review.');
    expect(headline('is Fleet overdue')).toMatch(/^Yes/);
    expect(headline('which roles were never reviewed')).toBe('1 role has no stated review date: the Stoker.');
    expect(headline('when is the next review of the Captain')).toContain('next on 2025-02-28');
    expect(headline('is the Stoker overdue')).toBe(
      'The page does not say whether the Stoker is overdue for review.',
    );
  });

  it('is answered for a role and for a family', () => {
    expect(headline('when was the Captain last reviewed')).toBe(
      'The Captain was last reviewed on 2024-02-29, due for review every year, next on 2025-02-28.',
    );
    expect(headline('when was Harbour last reviewed')).toBe(
      'Harbour was last reviewed on 2025-08-31, due for review every half a year, next on 2026-02-28.',
    );
    expect(answerTo('when was Fleet last reviewed')).toMatchInlineSnapshot(`
      "answered

      Fleet has no review date as a whole, but 1 role in it has one.

      Roles with their own:
      • Captain: last reviewed on 2024-02-29, due for review every year, next on 2025-02-28

      Source: Fleet"
    `);
  });

  it('is answered with the fact that the catalogue has no dates', () => {
    expect(answerInKitchen('what is overdue')).toMatch(
      /^not_documented\n\nThe catalogue does not say when any role is due for review\./,
    );
    expect(answerInKitchen('when was Kitchen last reviewed')).toMatch(
      /^not_documented\n\nThe catalogue does not say when the text about Kitchen was last reviewed\./,
    );
  });
});

describe('a question about owners', () => {
  it.each([
    ['who owns the Senior Pilot', 'The Senior Pilot is kept up to date by Ada Lovelace, last reviewed'],
    ['who owns Harbour', 'Harbour is kept up to date by Port Office, last reviewed'],
    ['owner of Harbour', 'Harbour is kept up to date by Port Office, last reviewed'],
    ['who owns Fleet', 'Fleet has no owner as a whole; its roles name Ada Lovelace.'],
    ['who maintains the Stoker', 'The catalogue names no owner for the Stoker.'],
    ['roles owned by Ada Lovelace', '2 roles are owned by “Ada Lovelace”: the Senior Pilot and the Captain.'],
    ['what does Ada Lovelace own', '2 roles are owned by “Ada Lovelace”: the Senior Pilot and the Captain.'],
    ['roles owned by ada', '2 roles are owned by “ada”: the Senior Pilot and the Captain.'],
    ['which roles are owned by the port office', '1 role is owned by “Port Office”: the Pilot.'],
    ['is the Captain owned by Ada Lovelace', 'Yes: the Captain is owned by “Ada Lovelace”.'],
    [
      'which roles owned by Ada Lovelace are overdue',
      '1 role is owned by “Ada Lovelace” and is overdue for review: the Captain.',
    ],
    ['how many roles does Ada Lovelace own', '2 roles are owned by “Ada Lovelace”'],
    ['does Ada Lovelace own the Captain', 'Yes: the Captain is owned by “Ada Lovelace”.'],
    ['who has to review the Captain', 'The Captain is kept up to date by Ada Lovelace'],
    ['roles owned by Ada Lovelace or the Port Office', '3 roles are'],
    [
      'roles owned by Grace Hopper',
      'No role is owned by “grace hopper”. The owners are Ada Lovelace and Port Office.',
    ],
  ])('is answered: %s', (question, told) => {
    expect(headline(question)).toContain(told);
  });

  it('is answered with the fact that the catalogue names no owner', () => {
    expect(answerInKitchen('who owns Kitchen')).toMatch(
      /^not_documented\n\nThe catalogue names no owner for Kitchen\./,
    );
    expect(answerInKitchen('roles owned by Ada')).toMatch(
      /^not_documented\n\nThe catalogue names no owner of any role\./,
    );
  });

  it('never becomes a search for words on pages', () => {
    expect(ask('who owns the Harbour page').intents).toEqual(['owner']);
  });
});
