import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { Catalog, Family, Role } from '../../../src/catalog/catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import { FACTS, FAMILY_FACTS } from '../../../src/queries/facts.js';
import type { Roles } from '../../../src/queries/query.js';
import { createSpeaker } from '../../../src/queries/speaker.js';
import { ENGLISH } from '../../../src/questions/english/description/english.js';
import { createRolecall } from '../../../src/rolecall.js';
import { renderAnswerModal, renderForModal } from '../../../src/slack/blocks/answer-modal.js';
import { type Message, renderMessage } from '../../../src/slack/blocks/message.js';
import { finish } from '../../../src/slices.js';
import { largeOrganisation } from '../../support/catalogues/many-roles.js';
import { ask, catalog } from '../../support/catalogues/shipped.js';
import { refusals, textsIn, viewRefusals } from '../../support/slack/slack-limits.js';

const OTHERS = [
  '',
  'help',
  'director',
  'list all roles',
  'which roles need Salesforce?',
  'what job families are there?',
  'grade Principal ESM',
  'who is Ada Lovelace?',
  'grade Chief Revenue Officer',
  'who reports to the Chief Revenue Officer?',
  'is the Staff ESM a grade 8?',
  'is the Staff ESM higher than the Lead EPM?',
  'does the Staff ESM report to the Director, Ecosystem Sales?',
  'hiring process',
  'salary',
  'which roles need Fortran?',
  'grade 99 roles',
  'x'.repeat(501),
];
const speaker = createSpeaker(catalog, ENGLISH);
const OF_FAMILIES = catalog.families.flatMap(({ id, name }) => [
  name,
  ...FAMILY_FACTS.map((fact) => speaker.query({ kind: 'family_facts', families: [id], facts: [fact] })),
]);

/** Every kind of question about a role, folded and in full. */
function questionsAbout(roles: Catalog, role: Role, other: Role): string[] {
  const { query } = createSpeaker(roles, ENGLISH);
  const of: Roles = { kind: 'one', role: role.id };
  const facts = FACTS.map((fact) => query({ kind: 'facts', facts: [fact], of }));
  const compared = query({ kind: 'compare', sides: [of, { kind: 'one', role: other.id }] });
  return [role.title, ...facts, compared, `does the ${role.title} need a degree?`].flatMap((text) => [
    text,
    `all ${text}`,
  ]);
}

describe('every answer of the shipped catalogue', () => {
  const [other] = catalog.roles as [Role];
  it.each(catalog.roles)('is within the limits of Slack for the $title', (role) => {
    const offences = questionsAbout(catalog, role, other).flatMap((question) =>
      refusalsOf(renderMessage(ask(question))).map((refusal) => `${question}: ${refusal}`),
    );
    expect(offences).toEqual([]);
  });

  it.each([...OTHERS, ...OF_FAMILIES])('is within the limits of Slack for "%s"', (question) => {
    expect(refusalsOf(renderMessage(ask(question)))).toEqual([]);
  });
});

describe('every answer of a large catalogue with long pages', () => {
  const large = createRolecall(finish(buildCatalog(largeOrganisation())));
  const named = (title: string): Role => large.catalog.roles.find((role) => role.title === title) as Role;
  const { query } = createSpeaker(large.catalog, ENGLISH);
  const [family] = large.catalog.families as [Family];
  const questions = [
    ...questionsAbout(large.catalog, named('Senior Finance Analyst'), named('Staff Legal Analyst')),
    ...questionsAbout(large.catalog, named('Director, Design'), named('Manager, Design')),
    family.name,
    ...FAMILY_FACTS.map((fact) => query({ kind: 'family_facts', families: [family.id], facts: [fact] })),
    ...['partners', 'experience', 'plan'].flatMap((word) => [`which roles mention ${word}`]),
    ...['list all roles', 'grade 8 roles', 'managers', 'roles per family', 'roles per grade', 'analyst'],
    'job description of the Staff Data Analyst',
    'requirements of all directors',
    'requirements of the Staff Data Analyst? Responsibilities of the Director, Sales?',
    'compare Senior, Staff and Principal Finance Analyst',
  ].flatMap((question) => (question.startsWith('all ') ? [question] : [question, `all ${question}`]));

  it.each([...new Set(questions)])('is within the limits of Slack for "%s"', (question) => {
    const answer = large.ask(question);
    expect(refusalsOf(renderMessage(answer))).toEqual([]);
    expect(viewRefusals(renderAnswerModal(renderForModal(answer)))).toEqual([]);
  });

  it('says what it leaves out, and shows it on a tap', () => {
    const message = renderMessage(large.ask('all requirements Senior Finance Analyst'));
    expect(textsIn(message.blocks)).toContainEqual(expect.stringMatching(/^… and \d+ more$/));
    const [button] = message.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    expect(button).toMatchObject({
      action_id: 'ask:all-in-modal',
      value: 'all requirements Senior Finance Analyst',
    });
    const modal = renderForModal(large.ask('all requirements Senior Finance Analyst'));
    expect(textsIn(modal.blocks).join('\n')).toContain('matter 60 of Senior Finance Analyst needs');
  });
});

describe('answers of any catalogue', () => {
  const text = fc
    .oneof(
      { weight: 20, arbitrary: fc.string({ minLength: 1 }) },
      { weight: 10, arbitrary: fc.constant('<!channel> & <@U1> *b* _i_ `c`\u202e') },
      { weight: 1, arbitrary: fc.constant('<x> & '.repeat(700)) },
    )
    .map((value) => value.trim() || 'x');
  const items = fc.oneof(
    fc.array(text, { minLength: 1, maxLength: 5 }),
    fc.array(text, { minLength: 110, maxLength: 120 }),
  );
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
    source: fc.record({
      page: text,
      url: fc.constantFrom(null, 'https://example.org/a?b=<c>&d'),
      date: fc.constant(null),
    }),
    specialties: fc.record({
      items: fc.array(fc.record({ name: text, summary: text }), { minLength: 1, maxLength: 30 }),
    }),
    hiring_process: fc.record({ summary: text, items }),
    roles: fc.uniqueArray(role, { minLength: 1, maxLength: 4, selector: ({ title }) => title }),
  });

  it('fold and say so if a level has more roles than a menu holds', () => {
    const roles = Array.from({ length: 300 }, (_, index) => ({
      title: `Director, Area ${index}`,
      level: 'director',
      track: 'management' as const,
      grade: 10,
    }));
    const source = { page: 'Areas', url: null, date: null };
    const { ask: bot } = createRolecall(finish(buildCatalog([{ family: 'Areas', source, roles }])));
    for (const question of ['grade director', 'all roles in Areas', 'roles in Areas']) {
      const message = renderMessage(bot(question));
      expect(refusalsOf(message)).toEqual([]);
      expect(textsIn(message.settled ?? message.blocks).join('\n')).toMatch(
        /(and \d+ more|more of the title)/,
      );
    }
  });

  it('are within the limits of Slack, and their mrkdwn cannot mention anybody', () => {
    fc.assert(
      fc.property(family, (file) => {
        const hostile = finish(buildCatalog([file]));
        const { ask: bot } = createRolecall(hostile);
        const [role, other = role] = hostile.roles;
        const others = [
          'role',
          'list all roles',
          'Hostile',
          'hiring process of Hostile',
          'specialties of Hostile',
        ];
        const offences = [...(role && other ? questionsAbout(hostile, role, other) : []), ...others].flatMap(
          (question) => {
            const message = renderMessage(bot(question));
            const alive = [message.text, ...mrkdwnIn(message)].filter((shown) => /<[!@#]/.test(shown));
            return [...refusalsOf(message), ...alive.map(() => 'live markup')];
          },
        );
        // Report only the kinds of offence. Nobody wants to read a hostile catalogue.
        if (offences.length > 0) throw new Error([...new Set(offences)].join('; '));
      }),
      {
        numRuns: 15,
        endOnFailure: true,
        reporter: ({ failed, seed, errorInstance }) =>
          expect(failed, `seed ${seed}: ${errorInstance}`).toBe(false),
      },
    );
  });
});

/** The parts of a message that Slack would refuse, in either kind of blocks. */
function refusalsOf({ blocks, settled = [] }: Message): string[] {
  return [...refusals(blocks), ...refusals(settled)];
}

/** The texts that Slack would read as markup. */
function mrkdwnIn(piece: unknown): string[] {
  if (Array.isArray(piece)) return piece.flatMap(mrkdwnIn);
  if (typeof piece !== 'object' || piece === null) return [];
  if ('type' in piece && piece.type === 'mrkdwn') return textsIn(piece);
  return Object.values(piece).flatMap(mrkdwnIn);
}
