import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { createRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer about what pages do not state', () => {
  it.each([
    [
      'career ladder of the Canteen',
      'answered',
      'The page has no section on careers; the steps are its levels in order.',
    ],
    ['expectations of the Head Chef', 'not_documented', 'The page states no expectations of the Head Chef.'],
    [
      'when does the Cook get promoted',
      'not_documented',
      'Any date or duration for the Cook is not in the catalogue.',
    ],
    [
      'job description of the Canteen Manager',
      'not_documented',
      'The page lists neither responsibilities nor requirements for the Canteen Manager.',
    ],
    [
      'which roles are open',
      'not_documented',
      'Who holds a role, and whether it is open, is not in the catalogue, for any role.',
    ],
    [
      'how many levels between the Cook and the Canteen Manager',
      'not_documented',
      'The distance between the Cook and the Canteen Manager is not known: they are in different job families.',
    ],
    [
      'how far is the Cook from the Canteen Manager in the reporting line',
      'not_documented',
      'The distance between the Cook and the Canteen Manager is not known: no page connects their reporting lines.',
    ],
    [
      'what requirements do all roles share',
      'answered',
      'The Head Chef, the Canteen Cook and the Canteen Manager are left out: the page lists no requirements.',
    ],
    ['average years of experience', 'answered', '3 roles without a known value are left out.'],
    [
      'do any roles in Canteen report to the Head Chef',
      'not_documented',
      'The pages do not say whether any of the roles in Canteen report to the Head Chef.',
    ],
    [
      'do all roles in Canteen have more than 2 requirements',
      'not_documented',
      'The pages do not say whether roles in Canteen have 3 or more requirements.',
    ],
    ['roles owned by Ada', 'not_documented', 'The catalogue names no owner of any role.'],
  ])('says so: %s', (question, outcome, sentence) => {
    const answer = answerTo(question);
    expect(answer.split('\n')[0]).toBe(outcome);
    expect(answer).toContain(sentence);
  });
});

describe('an answer about a step or list that does not exist', () => {
  it.each([
    [
      'what comes before the Cook',
      'The Cook (grade 5) is the first step of the individual contributor track in Kitchen.',
    ],
    ['which roles are above the Head Chef on the ladder', 'No step of the ladder is above the Head Chef.'],
    [
      'roles between the Cook and the Senior Cook',
      'No role in the catalogue fits “the roles between the Cook and the Senior Cook”.',
    ],
  ])('says so: %s', (question, sentence) => {
    expect(answerTo(question)).toContain(sentence);
  });

  it('says that the catalogue is empty', () => {
    const { ask } = createRolecall(finish(buildCatalog([])));
    expect(ask('help')).toMatchObject({ outcome: 'help', headline: 'The catalogue is empty.' });
    expect(ask('grade Cook')).toMatchObject({ outcome: 'not_found', choices: [] });
  });
});

describe('an answer about a job family that another replaced', () => {
  it.each([
    ['Canteen', 'It was replaced by the job family Kitchen (stated in “House news”).'],
    ['Kitchen', 'It replaced the job family Canteen (stated in “House news”).'],
  ])('says so if a page states it: %s', (question, sentence) => {
    expect(answerTo(question)).toContain(sentence);
  });
});

describe('an answer about two roles', () => {
  it('says what it counts as levels', () => {
    expect(answerTo('how many levels are between the Senior Cook and the Head Chef')).toContain(
      'The Head Chef is 1 level above the Senior Cook.\n\nLevels are the grades that the job family has on these tracks.',
    );
  });

  it('says that they are one', () => {
    expect(answerTo('is the Senior Cook the Senior Cook')).toContain(
      'Yes: the Senior Cook is the same role (grade 6).',
    );
  });
});
