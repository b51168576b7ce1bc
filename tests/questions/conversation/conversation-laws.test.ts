import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.js';
import { buildStatementIndex } from '../../../src/catalog/index/statement-index.js';
import { evaluateRoles } from '../../../src/queries/evaluate-roles.js';
import { subjectOf } from '../../../src/queries/map-roles.js';
import { titleOf } from '../../../src/queries/member.js';
import type { Roles } from '../../../src/queries/query.js';
import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import { groupsInTable } from '../../../src/questions/conversation/groups-in-table.js';
import { createRolecall, type Rolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

const RUNS = { numRuns: 60, seed: 20_251_126 };

/** Questions that say themselves what they are about. */
function wholeQuestions({ roles, families }: Catalog): fc.Arbitrary<string> {
  const title = fc.constantFrom(...roles.map((role) => role.title));
  return fc.oneof(
    title.map((of) => `grade of the ${of}`),
    title.map((of) => `who does the ${of} report to`),
    title.map((of) => `who reports to the ${of}`),
    title.map((of) => `what are the requirements of the ${of}`),
    title.map((of) => `what comes after the ${of}`),
    title.map((of) => `is the ${of} grade 6`),
    title.map((of) => `tell me about the ${of}`),
    fc.tuple(title, title).map(([one, other]) => `compare the ${one} with the ${other}`),
    fc.constantFrom(...families.map(({ name }) => `roles in ${name}`)),
    fc.constantFrom('which roles are grade 6', 'how many roles are grade 5', 'list the job families'),
    fc.constantFrom('how many managers are there', 'who has the most direct reports'),
  );
}

/** Questions that go on with the last one, whatever it was. */
function followUps({ roles }: Catalog): fc.Arbitrary<string> {
  const title = fc.constantFrom(...roles.map((role) => role.title));
  return fc.oneof(
    fc.constantFrom('and her grade?', 'requirements', 'what is its level', 'and the manager?'),
    fc.constantFrom('who do they report to', 'who reports to them', 'grade of that manager', 'their levels'),
    fc.constantFrom('what about the senior one', 'no, the director', 'what about grade 6', 'and above?'),
    fc.constantFrom('compare them', 'which of them is higher', 'difference between those two', 'same grade?'),
    fc.constantFrom('the second', 'the other one', 'both', 'how many of them', 'which ones', 'why'),
    fc.constantFrom("what's next", 'and after that?', 'and below?', 'only the managers', 'any directors'),
    title.map((of) => `what about the ${of}`),
    title.map((of) => `same for the ${of}`),
    title.map((of) => `and to the ${of}`),
    title.map((of) => `compare it with the ${of}`),
  );
}

/** Follow-ups that are about the roles last named, and about no others. */
const OF_THEM = fc.constantFrom(
  'only the managers',
  'only the grade 6 ones',
  'which of them are grade 6',
  'how many managers in there',
  'all of them',
  'compare those two',
  'the second one',
  'their grades',
  'average of those',
  'per family',
  'drop the managers',
  'the last two',
);

/** Some of a list, as both "only" and "drop" name them. */
const SOME_OF_THEM = fc.constantFrom(
  'the managers',
  'the directors',
  'the senior ones',
  'the individual contributors',
);

/** Turns that ask nothing of the catalogue. */
const NOTHING = fc.constantFrom('thanks!', 'ok great', 'and the blorptastic one', 'never mind');

/** What a conversation remembers after some turns. */
function afterTurns({ ask }: Rolecall, turns: readonly string[]): Conversation | undefined {
  return turns.reduce<Conversation | undefined>(
    (conversation, turn) => ask(turn, conversation).conversation,
    undefined,
  );
}

describe.each(Object.entries(ORGANISATIONS))('a conversation about %s', (_, catalog) => {
  const rolecall = createRolecall(catalog);
  const { ask, read, readAs } = rolecall;
  const whole = wholeQuestions(catalog);
  const sources = { catalog, statements: finish(buildStatementIndex(catalog)), today: '2025-11-26' };
  const titlesOf = (...groups: readonly (Roles | undefined)[]): string[] =>
    groups.flatMap((group) => (group ? evaluateRoles(group, sources).members.map(titleOf) : []));
  const turns = fc
    .tuple(whole, fc.array(fc.oneof(followUps(catalog), whole), { maxLength: 3 }))
    .map(([first, others]) => [first, ...others]);

  it('answers a question of its own as if nothing had been asked before', () => {
    fc.assert(
      fc.property(turns, whole, (before, question) => {
        const alone = ask(question);
        fc.pre(alone.outcome !== 'ambiguous');
        expect(ask(question, afterTurns(rolecall, before)).headline).toBe(alone.headline);
      }),
      RUNS,
    );
  });

  it('answers a follow-up like the sentence that asks the same in full', () => {
    fc.assert(
      fc.property(turns, followUps(catalog), (before, followUp) => {
        const conversation = afterTurns(rolecall, before);
        const [sentence, another] = readAs(followUp, conversation);
        fc.pre(sentence !== undefined && another === undefined);
        expect(ask(followUp, conversation).headline).toBe(ask(sentence).headline);
      }),
      RUNS,
    );
  });

  it('is not changed by a turn that asks nothing', () => {
    fc.assert(
      fc.property(turns, NOTHING, followUps(catalog), (before, nothing, followUp) => {
        const conversation = afterTurns(rolecall, before);
        const then = ask(nothing, conversation).conversation;
        expect(ask(followUp, then).headline).toBe(ask(followUp, conversation).headline);
      }),
      RUNS,
    );
  });

  it('splits a list in two: what "only" keeps, and what "drop" leaves', () => {
    const list = fc.constantFrom(...catalog.families.map(({ name }) => `roles in ${name}`), 'list all roles');
    fc.assert(
      fc.property(list, SOME_OF_THEM, (asked, some) => {
        const { conversation } = ask(asked);
        const listed = titlesOf(conversation?.focus);
        fc.pre(listed.length > 1);
        const parts = [`only ${some}`, `drop ${some}`].flatMap((turn) => {
          const [clause] = read(turn, conversation).asked;
          return clause?.understood.kind === 'query' ? [titlesOf(subjectOf(clause.understood.query))] : [];
        });
        // Not every organisation has directors.
        fc.pre(parts.length === 2);
        expect(parts.flat().sort()).toEqual(listed.sort());
      }),
      RUNS,
    );
  });

  it('keeps to the roles last named where a follow-up can only mean them', () => {
    fc.assert(
      fc.property(whole, OF_THEM, (before, followUp) => {
        const conversation = ask(before).conversation;
        const [asked] = read(followUp, conversation).asked;
        // After offered choices, a follow-up is about the choices.
        fc.pre(asked?.understood.kind === 'query' && !conversation?.choices);
        const rows = conversation ? groupsInTable(conversation, sources) : [];
        const { focus } = conversation ?? {};
        // "The second", after the role with the most reports, has the second most.
        const ranked = focus?.kind === 'extreme' ? focus.of : focus;
        const named = titlesOf(ranked, conversation?.introduced, ...rows);
        const asksOf = titlesOf(subjectOf(asked.understood.query));
        expect(asksOf.filter((title) => !named.includes(title))).toEqual([]);
      }),
      RUNS,
    );
  });
});
