import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answerer.js';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../src/catalog/schema.js';
import { MAX_QUESTION_LENGTH } from '../../src/questions/words/clean-text.js';
import { createRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { titleKey } from '../../src/text/title.js';
import { ask } from '../support/catalogues/shipped.js';

const LEVELS = ['Associate', 'Senior', 'Staff', 'Lead', ''];
const SCOPES = [
  'Ecosystem Sales',
  'Partner Programs',
  'Field Enablement',
  'Data Platform',
  'Legal',
  'People Operations',
  'Grade Review',
];
const HEADS = ['Manager', 'Analyst', 'Engineer', 'Counsel', 'Director'];

const title = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    scope: fc.constantFrom(...SCOPES),
    head: fc.constantFrom(...HEADS),
    comma: fc.boolean(),
  })
  .map(({ level, scope, head, comma }) =>
    (comma ? `${level} ${head}, ${scope}` : `${level} ${scope} ${head}`).trim(),
  );
const titles = fc.uniqueArray(title, { minLength: 1, maxLength: 25, selector: titleKey });

function family(roleTitles: readonly string[]): FamilyFile {
  const roles = roleTitles.map((name, index) => ({
    title: name,
    level: 'senior',
    track: 'management' as const,
    grade: index + 1,
  }));
  return { family: 'Everybody', source: { page: 'Everybody', url: null, date: null }, roles };
}

function botFor(roleTitles: readonly string[]): Ask {
  return createRolecall(finish(buildCatalog([family(roleTitles)]))).ask;
}

describe('any catalogue', () => {
  it('knows each of its titles, in any case and spacing', () => {
    const dressed = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase().replaceAll(' ', '   '),
      (text: string) => text.replace(',', ' -'),
      (text: string) => `  ${text}??`,
    );
    fc.assert(
      fc.property(titles, dressed, (roleTitles, dress) => {
        const bot = botFor(roleTitles);
        for (const name of roleTitles) expect(bot(`grade ${dress(name)}`).roles[0]?.title).toBe(name);
      }),
      { numRuns: 60 },
    );
  });

  it('answers for a title put the other way round, or asks, and never for another', () => {
    const inverted = (text: string): string => {
      const [front = '', scope] = text.split(', ');
      const words = front.split(' ');
      return scope ? `${scope} ${front}` : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
    };
    fc.assert(
      fc.property(titles, (roleTitles) => {
        const bot = botFor(roleTitles);
        const keys = new Set(roleTitles.map(titleKey));
        // A text that is itself the title of another role names that role.
        for (const name of roleTitles.filter((text) => !keys.has(titleKey(inverted(text))))) {
          const answer = bot(`grade ${inverted(name)}`);
          expect(['answered', 'ambiguous'], inverted(name)).toContain(answer.outcome);
          expect(answer.roles.map((role) => role.title)).toContain(name);
          if (answer.outcome === 'answered') expect(answer.roles[0]?.title).toBe(name);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers alike for a title whatever other roles are added', () => {
    fc.assert(
      fc.property(titles, titles, (roleTitles, further) => {
        const [name = ''] = roleTitles;
        const keys = new Set(roleTitles.map(titleKey));
        const more = [...roleTitles, ...further.filter((other) => !keys.has(titleKey(other)))];
        expect(botFor(more)(`grade ${name}`).headline).toBe(botFor(roleTitles)(`grade ${name}`).headline);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'grade',
    'who',
    'does',
    'report',
    'to',
    'and',
    'vs',
    'of',
    'director',
    'ESM',
    'senior',
    'compare',
    'is',
    'need',
    '8',
    '?',
    'é',
    '💥',
    '<@U1>',
    '__proto__',
    'constructor',
  );

  it('gets an answer that says something, and never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        (text) => {
          expect(ask(text).headline).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused, and told so, beyond a length that no question needs', () => {
    expect(ask('grade '.repeat(MAX_QUESTION_LENGTH)).headline).toMatchInlineSnapshot(
      `"That is longer than 500 characters. Please ask in fewer words."`,
    );
  });

  it('is answered as far as it was read, and told so, where it can be read in too many ways', () => {
    const endless = 'a and b, c and d, '.repeat(25).trim();
    expect(ask(endless).headline).toMatchInlineSnapshot(
      `"That is too much to read in one go. Please ask in shorter questions."`,
    );
    expect(ask(`grade Staff ESM? ${endless}`).headline).toMatchInlineSnapshot(
      `"The Staff Ecosystem Sales Manager is grade 8. That is too much to read in one go. Please ask in shorter questions."`,
    );
  });
});
