import { expect, it } from 'vitest';
import { ExpectationError, parseExpectations } from '../../src/evaluation/expectation.js';

it.each([
  ['a key that is missing', '- ask: grade Cook\n  outcome: answered', 'questions.yaml:1 kind: Invalid input'],
  [
    'an outcome that does not exist',
    '- { ask: a, kind: any, outcome: answered }\n- { ask: a, kind: any, outcome: maybe }',
    'questions.yaml:2 outcome: Invalid option',
  ],
  [
    'a key of a turn',
    '- name: a\n  turns:\n    - ask: b\n      outcome: answered\n      say: [Cook]',
    'questions.yaml:3 turns.0: Unrecognized key: "say"',
  ],
  [
    'a pattern',
    '- ask: a\n  kind: any\n  outcome: answered\n  says: ["("]',
    'questions.yaml:4 says.0: is not a regular expression',
  ],
  ['a file that is no list', 'ask: a', 'questions.yaml:1 the file: Invalid input: expected array'],
])('names the line and the key of %s', (_, text, message) => {
  const parse = () => parseExpectations('questions.yaml', text);
  expect(parse).toThrow(ExpectationError);
  expect(parse).toThrow(message);
});
