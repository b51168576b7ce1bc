import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFor, compareCommand } from '../../src/answers/commands.js';
import { createAsk } from '../../src/ask.js';
import { createCatalog } from '../../src/catalog/catalog.js';
import type { FamilyFile } from '../../src/catalog/schema.js';
import { FAMILY_TOPICS, ROLE_TOPICS } from '../../src/questions/question.js';
import { renderMessage } from '../../src/render/message.js';
import { ask, catalog } from '../support/shipped.js';
import { refusals, textsIn } from '../support/slack-limits.js';

const TOPICS = [...ROLE_TOPICS, ...FAMILY_TOPICS];
const OTHERS = ['', 'help', 'director', 'list all roles', 'which roles need Salesforce?', 'what job families are there?', 'grade Principal ESM'];

/** Every question there is about a title, folded and in full. */
function questionsAbout(title: string, other: string): string[] {
  const facts = TOPICS.map((topic) => commandFor(topic, title));
  return [...facts, compareCommand(title, other), `does the ${title} need a degree?`].flatMap((text) => [text, `all ${text}`]);
}

describe('every answer of the shipped catalogue', () => {
  it.each(catalog.roles.map(({ title }) => title))('is within the limits of Slack for the %s', (title) => {
    const offences = questionsAbout(title, 'Director, Ecosystem Sales').flatMap((question) =>
      refusals(renderMessage(ask(question)).blocks).map((refusal) => `${question}: ${refusal}`),
    );
    expect(offences).toEqual([]);
  });

  it.each([...OTHERS, ...catalog.families.map(({ name }) => name)])('is within the limits of Slack for "%s"', (question) => {
    expect(refusals(renderMessage(ask(question)).blocks)).toEqual([]);
  });
});

describe('answers of any catalogue', () => {
  const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 2900, maxLength: 4000 }), fc.constant('<!channel> & <@U1> *b* _i_ `c`\u202e')).map((value) => value.trim() || 'x');
  const items = fc.array(text, { minLength: 1, maxLength: 120 });
  const role = fc.record({
    title: fc.string({ minLength: 1, maxLength: 200 }).map((value) => `Role ${value}`),
    level: text,
    track: fc.constantFrom('individual contributor' as const, 'management' as const),
    grade: fc.integer({ min: 1, max: 30 }),
    reports_to: items,
    summary: text,
    expectations: fc.record({ knowledge: text, responsibilities: text, interaction: text, impact: text }),
    responsibilities: items,
    requirements: items,
  });
  const family: fc.Arbitrary<FamilyFile> = fc.record({
    family: fc.constant('Hostile'),
    source: fc.record({ page: text, url: fc.constantFrom(null, 'https://example.org/a?b=<c>&d'), date: fc.constant(null) }),
    specialties: fc.record({ items: fc.array(fc.record({ name: text, summary: text }), { minLength: 1, maxLength: 30 }) }),
    hiring_process: fc.record({ summary: text, items }),
    roles: fc.uniqueArray(role, { minLength: 1, maxLength: 130, selector: ({ title }) => title }),
  });

  it('are within the limits of Slack, and no mrkdwn in them is alive', () => {
    fc.assert(
      fc.property(family, (file) => {
        const hostile = createCatalog([file]);
        const bot = createAsk(hostile);
        const [first] = hostile.roles;
        const questions = [...questionsAbout(first?.title ?? '', 'Role'), 'role', 'list all roles', 'Hostile', 'hiring process of Hostile'];
        for (const question of questions) {
          const { text: fallback, blocks } = renderMessage(bot(question));
          expect(refusals(blocks)).toEqual([]);
          expect(fallback).not.toMatch(/<[!@#]/);
          expect(mrkdwnIn(blocks).join('')).not.toMatch(/<[!@#]/);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** The texts that Slack would read as markup. */
function mrkdwnIn(piece: unknown): string[] {
  if (Array.isArray(piece)) return piece.flatMap(mrkdwnIn);
  if (typeof piece !== 'object' || piece === null) return [];
  if ('type' in piece && piece.type === 'mrkdwn') return textsIn(piece);
  return Object.values(piece).flatMap(mrkdwnIn);
}
