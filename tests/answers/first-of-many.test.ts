import { expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { renderMessage } from '../../src/slack/blocks/message.js';
import { rolecallOfMany } from '../support/catalogues/many-roles.js';

const answer = rolecallOfMany(1500).ask('grade 10 roles');

it('counts thousands of roles, lists the first thousand, and says how many more there are', () => {
  expect(answer.headline).toContain('1500 roles');
  expect(answer.roles).toHaveLength(1000);
  expect(answer.parts).toMatchObject([{ kind: 'table', further: 500 }]);
  expect(renderText(answer).split('\n')).toContain('… and 500 more');
  expect(JSON.stringify(renderMessage(answer))).toContain('… and 1401 more');
});
