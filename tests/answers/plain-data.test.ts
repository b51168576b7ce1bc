import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answerer.js';
import type { Answer } from '../../src/answers/answer.js';
import { renderText } from '../../src/answers/render-text.js';
import { type Expectation, parseExpectations } from '../../src/evaluation/expectation.js';
import { buttonRow } from '../../src/slack/blocks/actions.js';
import { renderAnswerModal, renderForModal } from '../../src/slack/blocks/answer-modal.js';
import { renderMessage } from '../../src/slack/blocks/message.js';
import { renderUnfurl } from '../../src/slack/entrances/unfurl.js';
import { renderReport } from '../../src/slack/feedback/report.js';
import { renderRated } from '../../src/slack/feedback/thumbs.js';
import { renderShared, renderUnseen, shareButton } from '../../src/slack/share/share-view.js';
import { renderAnswer } from '../../src/terminal/render/answer.js';
import { askKitchen } from '../support/catalogues/kitchen.js';
import { ask } from '../support/catalogues/shipped.js';

const asked = { question: 'a question' };

/** Every way in which an answer is shown. */
const SURFACES: Record<string, (answer: Answer) => unknown> = {
  'plain text': renderText,
  terminal: (answer) => renderAnswer(answer, { width: 80, colour: true }),
  message: (answer) => renderMessage(answer),
  modal: (answer) => renderAnswerModal(renderForModal(answer)),
  unfurl: renderUnfurl,
  private: (answer) => renderMessage(answer, buttonRow(shareButton(answer, asked))),
  shared: (answer) => renderShared(answer, asked, 'U1'),
  rated: (answer) => renderRated(answer, asked),
  unseen: renderUnseen,
  report: (answer) => renderReport({ kind: 'unhelpful', question: asked.question, answer }),
};

const FOLDER = path.join(import.meta.dirname, '..', 'questions');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

function answersIn(file: string): Answer[] {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  return parseExpectations(file, text).flatMap((expectation) => answersTo(expectation, ask));
}

function answersTo({ before, turns }: Expectation, bot: Ask): Answer[] {
  let conversation: ReturnType<Ask>['conversation'];
  return [...before, ...turns.map((turn) => turn.ask)].map((question) => {
    const answer = bot(question, conversation);
    conversation = answer.conversation;
    return answer;
  });
}

/** The surfaces that show an answer differently after it went through JSON. */
function differencesIn(answer: Answer): string[] {
  const copy: Answer = JSON.parse(JSON.stringify(answer));
  expect(copy).toEqual(answer);
  return Object.entries(SURFACES)
    .filter(([, render]) => JSON.stringify(render(copy)) !== JSON.stringify(render(answer)))
    .map(([surface]) => `${surface}: ${answer.headline}`);
}

describe('an answer that went through JSON', () => {
  it.each(FILES)('is shown the same on every surface, for every question of %s', (file) => {
    expect(answersIn(file).flatMap(differencesIn)).toEqual([]);
  });

  it.each([
    'compare Cook vs Senior Cook',
    'what is next after Senior Cook?',
    'reporting chain of Senior Cook',
    'who reports to the Head Chef?',
    'what job families are there?',
    'list all roles',
    'which roles need a degree?',
    'copy requirements Senior Cook',
  ])('is shown the same for "%s"', (question) => {
    expect(differencesIn(askKitchen(question))).toEqual([]);
  });
});

describe('a part of an answer', () => {
  const partsOf = (question: string) => askKitchen(question).parts;
  const cook = { id: 'cook', title: 'Cook', family: 'Kitchen', grade: 5 };
  const senior = { id: 'senior-cook', title: 'Senior Cook', family: 'Kitchen', grade: 6 };

  it('sets two roles side by side', () => {
    expect(partsOf('compare Cook vs Senior Cook')).toContainEqual({
      kind: 'comparison',
      caption: 'Cook → Senior Cook',
      from: cook,
      to: senior,
      levels: ['Intermediate', 'Senior'],
      rows: expect.arrayContaining([
        { label: 'Grade', from: { kind: 'grade', grade: 5 }, to: { kind: 'grade', grade: 6 } },
      ]),
    });
  });

  it('shows the rungs of a ladder, and where the role asked about stands', () => {
    expect(partsOf('what is next after Cook?')[0]).toEqual({
      kind: 'ladder',
      caption: 'Individual contributor track of Kitchen',
      rungs: [
        { grade: 5, roles: [cook] },
        { grade: 6, roles: [senior] },
      ],
      here: 'cook',
    });
  });

  it('goes up a chain of managers, each with the page that names them', () => {
    expect(partsOf('reporting chain of Cook')[0]).toMatchObject({
      kind: 'chain',
      from: cook,
      steps: [
        { manager: { title: 'Head Chef', role: { id: 'head-chef' } }, title: 'Cook', typically: true },
        { manager: { title: 'Restaurant Owner' }, page: 'Kitchen', title: 'Head Chef', typically: false },
      ],
    });
  });

  it('goes down a tree of reports', () => {
    expect(partsOf('who reports to the Head Chef?')).toEqual([
      {
        kind: 'tree',
        manager: { title: 'Head Chef', role: expect.objectContaining({ id: 'head-chef' }) },
        branches: [
          { role: cook, typically: true, otherManagers: false },
          { role: senior, typically: false, otherManagers: true },
        ],
      },
    ]);
  });

  it('holds grades, roles and counts as such', () => {
    expect(partsOf('grade 5 roles')).toMatchObject([
      {
        rows: [
          [
            { kind: 'grade', grade: 5 },
            { kind: 'role', role: cook },
          ],
        ],
      },
    ]);
    expect(partsOf('Cook')).toMatchObject([
      {
        facts: expect.arrayContaining([{ label: 'Requirements', value: { kind: 'count', count: 2 } }]),
      },
    ]);
  });
});
