import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { OTHER_VERBS } from '../../../src/questions/english/lexicon/other-verbs.js';
import { OTHER_PHRASES } from '../../../src/questions/english/lexicon/other-words.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { ask } from '../../support/catalogues/shipped.js';

/** For the words of rules that have other words: questions with a place for either. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'report to': ['which roles {} the Director, Ecosystem Sales'],
  'reports to': ['which role {} the Director, Ecosystem Sales'],
  need: ['which roles {} Excel', 'who {} Excel'],
  mention: ['which roles {} Salesforce'],
  'who manages': ['{} the Staff ESM'],
  'manager of': ['grade of the {} the Staff ESM'],
  'reports of': ['{} the Director, Ecosystem Sales'],
  'requirements for': ['{} the Staff ESM'],
  requirements: ['{} of the Staff ESM', 'how many {} does the Staff ESM have'],
  responsibilities: ['{} of the Staff ESM', 'which role has the most {}'],
  'which roles need': ['{} Excel'],
  'how many': ['{} roles are grade 8'],
  'grade of': ['what is the {} the Staff ESM'],
  grade: ['what {} is the Staff ESM'],
  'what grade is': ['{} the Staff ESM'],
  highest: ['what is the {} grade in Ecosystem Sales'],
  'highest grade': ['what is the {} in Ecosystem Sales'],
  lowest: ['what is the {} grade in Ecosystem Sales'],
  'lowest grade': ['what is the {} in Ecosystem Sales'],
  compare: ['{} the Staff ESM and the Lead EPM'],
  'difference between': ['{} the Staff ESM and the Lead EPM'],
  'next step': ['{} after the Senior ESM'],
  above: ['roles {} grade 9'],
  below: ['roles {} grade 7'],
  'is there': ['{} a Staff ESM'],
  'tell me about': ['{} the Staff ESM'],
  'same grade as': ['which roles are the {} the Staff ESM', 'is the Staff ESM the {} the Lead EPM'],
  'higher than': ['is the Staff ESM {} the Lead EPM'],
  'lower than': ['is the Staff ESM {} the Lead EPM'],
  'or higher': ['roles at grade 9 {}'],
  'or lower': ['roles at grade 7 {}'],
  from: ['roles {} grade 7 to 9'],
  between: ['roles {} grade 7 and 9'],
  only: ['{} directors'],
  except: ['roles in Partner Programs {} the directors'],
  list: ['{} roles in Partner Programs'],
  'all roles': ['{} in Partner Programs'],
  'in total': ['how many roles {}'],
  have: ['which families {} directors'],
  'which families': ['{} have directors'],
  kpis: ['{} of Ecosystem Sales'],
  'hiring process': ['{} for a Partner Program Manager'],
  'what does': ['{} a Staff ESM do'],
  'direct reports': ['{} of the Director, Ecosystem Sales'],
  'reporting line': ['{} of the Staff ESM'],
  promoted: ['what does a Senior ESM get {} to'],
  'in the family': ['roles {} Partner Programs'],
  'career path': ['{} of an Ecosystem Sales Manager'],
  'head of': ['who is the {} Ecosystem Sales'],
  'lowest first': ['list roles in Ecosystem Sales {}'],
  'highest first': ['list roles in Ecosystem Sales {}'],
  'people managers': ['which {} are in Partner Programs'],
  'individual contributors': ['how many {} are in Partner Programs'],
  'years of experience': ['how many {} does a Staff EPM need'],
};

/** All wordings of a phrase. */
function wordingsOf(phrase: string): readonly string[] {
  return phrase.split(' ').reduce<readonly string[]>(
    (begun, part) => {
      const words = part.replace('?', '').split('|');
      const longer = begun.flatMap((start) => words.map((word) => `${start} ${word}`.trim()));
      return part.endsWith('?') ? begun.concat(longer) : longer;
    },
    [''],
  );
}

/** The first lines of other wordings that are not the first line in the words of rules. */
function differing(question: string, plain: string, phrases: readonly string[]): readonly string[] {
  const { headline } = ask(question.replace('{}', plain));
  return phrases
    .flatMap(wordingsOf)
    .filter((wording) => wording !== '')
    .map((wording) => question.replace('{}', wording))
    .map((asked) => ({ asked, said: ask(asked).headline }))
    .filter(({ said }) => said !== headline)
    .map(({ asked, said }) => `${asked}: ${said} Not: ${headline}`);
}

describe('other words for what rules say', () => {
  it.each(Object.entries(OTHER_PHRASES))('mean the same as "%s"', (plain, phrases) => {
    const questions = QUESTIONS[plain] ?? [];
    expect(questions).not.toEqual([]);
    expect(questions.flatMap((question) => differing(question, plain, phrases))).toEqual([]);
  });

  it.each(Object.entries(OTHER_VERBS).filter(([verb]) => verb !== 'manage'))(
    'mean the same as the verb "%s"',
    (verb, others) => {
      const questions = QUESTIONS[verb] ?? [];
      expect(questions).not.toEqual([]);
      expect(questions.flatMap((question) => differing(question, verb, others))).toEqual([]);
    },
  );

  it.each([
    ['who touches on Salesforce', 'who mentions Salesforce'],
    ['roles touching on Salesforce', 'roles mentioning Salesforce'],
    ['who insists on Excel', 'who needs Excel'],
    ['roles insisting on Excel', 'roles needing Excel'],
    ['who looks after the Staff ESM', 'who manages the Staff ESM'],
    ['roles rolling up to the Director, Ecosystem Sales', 'roles reporting to the Director, Ecosystem Sales'],
  ])('are read in every form of a verb: "%s"', (other, plain) => {
    expect(ask(other).headline).toBe(ask(plain).headline);
    expect(ask(other).outcome).toBe('answered');
  });

  it('leave the words of titles as they are', () => {
    const role = { title: 'Activities Director', level: 'director', track: 'management' as const };
    const source = { page: 'Camp', url: null, date: null };
    const requirements = ['First aid'];
    const camp = createRolecall(
      finish(buildCatalog([{ family: 'Camp', source, roles: [{ ...role, requirements }] }])),
    );
    expect(camp.ask('what does the Activities Director look for').headline).toContain(
      'Activities Director has',
    );
  });

  it('are never looked for in pages themselves', () => {
    expect(ask('which pages list partner skillset').headline).not.toContain('requirements');
  });

  it('leave what is looked for in pages as it is', () => {
    expect(ask('which roles mention deliverables').headline).toContain('“deliverables”');
  });
});
