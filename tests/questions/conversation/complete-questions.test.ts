import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStatementIndex } from '../../../src/catalog/index/statement-index.js';
import { denotationOf } from '../../../src/queries/denotation.js';
import { evaluate } from '../../../src/queries/evaluate.js';
import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

/** Questions about X, after which "it" and "she" are X. */
const FIRST = [
  'grade of the X',
  'what does the X do',
  'requirements of the X',
  'what level is the X',
  'is the X grade 6',
  'does the X need SQL',
  'tell me about the X',
  'is the X a manager',
];

/** Follow-ups, and the question that says the same in full. */
const OF_IT: readonly (readonly [string, string])[] = [
  ['and her manager?', 'who does the X report to'],
  ['line manager?', 'who does the X report to'],
  ['who would be my boss', 'who does the X report to'],
  ['and who reports to her', 'who reports to the X'],
  ['any direct reports', 'who reports to the X'],
  ['who would I manage', 'who reports to the X'],
  ['anyone below?', 'who reports to the X'],
  ['how about the grade', 'grade of the X'],
  ['what would I do', 'responsibilities of the X'],
  ['what do I need to have for it', 'requirements of the X'],
  ['where can I go from there', 'what comes after the X'],
  ['what would I be promoted to', 'what comes after the X'],
  ['does the role mention SQL', 'does the X need SQL'],
  ['so grade 8?', 'is the X grade 8'],
  ['grade 8, right?', 'is the X grade 8'],
  ['where can I read that', 'source of the X'],
  ['higher than the Y?', 'is the X higher than the Y'],
  ['same grade as the Y?', 'is the X the same grade as the Y'],
  ['difference with the Y?', 'compare the X with the Y'],
  ['side by side with the Y', 'compare the X with the Y'],
  ["who's above?", 'who does the X report to'],
  ["who's under her", 'who reports to the X'],
  ['what came before?', 'what comes before the X'],
  ['requirements about SQL', 'which requirements of the X mention SQL'],
  ['what is missing for the Y', 'what does the Y have that the X does not'],
  ['what would I need that the Y does not', 'what does the X need that the Y does not'],
  ['in common with the Y', 'what do the X and the Y have in common'],
];

/** Follow-ups that ask the first question about another role. */
const OF_ANOTHER = [
  'and for the Y',
  'for the Y?',
  'ditto for the Y',
  'how about the Y instead',
  'no, the Y',
  'the Y then',
  'also for the Y',
];

/** A first question, a follow-up about what it led to, and the same in full. */
const OF_OTHERS: readonly (readonly [string, string, string])[] = [
  ['who does the X report to', 'what grade is that', 'grade of the manager of the X'],
  ['who reports to the X', 'their grades', 'grades of the direct reports of the X'],
  ['who reports to the X', 'what grades are they', 'grades of the direct reports of the X'],
  ['compare the X with the Y', 'which needs more', 'which has more requirements, the X or the Y'],
  ['compare the X with the Y', 'which one outranks the other', 'which is higher, the X or the Y'],
  ['compare the X with the Y', 'grade of the second', 'grade of the Y'],
  ['grade of the X', 'back to the Y', 'tell me about the Y'],
  ['compare the X with the Y', 'the other way round', 'compare the Y with the X'],
  ['compare the X with the Y', 'what do they share', 'what do the X and the Y have in common'],
  ['is the X higher than the Y', 'and vice versa', 'is the Y higher than the X'],
  ['how do I get from the X to the Y', 'and back', 'how do I get from the Y to the X'],
  ['how do I get from the X to the Y', 'what would I lack', 'what does the Y have that the X does not'],
  ['is the X higher than the Y', 'how many grades', 'how many grades are between the X and the Y'],
];

const QUESTIONS = fc.oneof(
  fc
    .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...OF_IT))
    .map(([first, [followUp, complete]]) => [first, followUp, complete] as const),
  fc
    .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...OF_ANOTHER))
    .map(([first, followUp]) => [first, followUp, first.replace('X', 'Y')] as const),
  fc.constantFrom(...OF_OTHERS),
);

describe.each(Object.entries(ORGANISATIONS))('a follow-up about %s', (_, catalog) => {
  const { ask, read } = createRolecall(catalog);
  const sources = { catalog, statements: finish(buildStatementIndex(catalog)), today: '2025-11-26' };

  /** What a message asks, as the result of its query: "that manager" and her title are one. */
  function resultOf(text: string, conversation?: Conversation): unknown {
    const [clause] = read(text, conversation).asked;
    const { understood } = clause ?? {};
    return understood?.kind === 'query'
      ? denotationOf(evaluate(understood.query, sources))
      : understood?.kind;
  }

  it('is answered like the question that says the same in full', () => {
    const title = fc.constantFrom(...catalog.roles.map((role) => role.title));
    fc.assert(
      fc.property(QUESTIONS, title, title, (questions, one, other) => {
        fc.pre(one !== other);
        const [first, followUp, complete] = questions.map((question) =>
          question.replaceAll(/\b[XY]\b/g, (slot) => (slot === 'X' ? one : other)),
        ) as [string, string, string];
        const { conversation, outcome } = ask(first);
        fc.pre(outcome !== 'ambiguous' && ask(complete).outcome !== 'ambiguous');
        expect([first, followUp, resultOf(followUp, conversation)]).toEqual([
          first,
          followUp,
          resultOf(complete),
        ]);
      }),
      { numRuns: 150, seed: 20_260_104 },
    );
  });
});
