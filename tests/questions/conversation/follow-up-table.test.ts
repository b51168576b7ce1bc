import { expect, it } from 'vitest';
import { ask } from '../../support/catalogues/shipped.js';

/** A conversation for each kind of answer that a follow-up may go on from. */
const CONVERSATIONS: readonly (readonly string[])[] = [
  ['grade of the senior epm'],
  ['who does the senior ecosystem operations analyst report to'],
  ['who reports to the director, partner operations'],
  ['tell me about the partner experience manager'],
  ['grade 7 roles'],
  ['roles in partner operations', 'who does the first one report to'],
  ['how many roles are in ecosystem sales'],
  ['how many roles per grade'],
  ['which family has the most managers'],
  ['compare the staff esm and the associate epm'],
  ['compare the staff esm and the associate epm', 'which is higher'],
  ['career ladder of partner programs'],
  ['what comes after the senior esm'],
  ['how do I get from the esm to the director, ecosystem sales'],
  ['which roles need tableau'],
  ['is the staff esm higher than the senior esm'],
  ['who does the lead epm report to'],
  ['grade of the director'],
  ['grade of the director', 'the second'],
];

/** Follow-ups that mean something only after an answer. */
const FOLLOW_UPS: readonly string[] = [
  'what grade is it',
  'what grade is that',
  'same for the manager',
  'what about that manager',
  'what would she do next',
  'what comes after that',
  'is there a staff level',
  'without that',
  'the one with the higher grade',
  'go back to the first',
  'and the last',
  'the highest of those',
  'what are their grades',
  'who do they all report to',
  'show me the whole family',
  'compare them',
  'only the senior ones',
  'how many is that',
  'and the ecosystem one',
  'what is the grade there',
  'in terms of requirements',
];

it('goes on from each kind of answer, or says that it cannot', async () => {
  const lines = CONVERSATIONS.flatMap((turns) => {
    let conversation: ReturnType<typeof ask>['conversation'];
    for (const turn of turns) ({ conversation } = ask(turn, conversation));
    const answers = FOLLOW_UPS.map((followUp) => {
      const { outcome, headline } = ask(followUp, conversation);
      return `    ${followUp}\n        ${outcome === 'help' ? outcome : `${outcome}: ${headline}`}`;
    });
    return [turns.join(' / '), ...answers];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('follow-up-table.txt');
});
