import { describe, expect, it } from 'vitest';
import { ask } from '../../support/catalogues/shipped.js';

/** Whole questions, each of another kind. */
const QUESTIONS = [
  'the requirements for the Staff ESM',
  'the grade of the Lead EPM',
  'the direct reports of the Director, Partner Programs',
  'the roles in Partner Operations above grade 8',
];

/** What people write around a question, which asks nothing. */
const FRAMES = [
  'can you send me {}',
  'could you share {} with me',
  'pls forward {}',
  'please pull up {}',
  'gimme {}',
  'look up {}',
  'please find {} for us',
  'get me {}',
  "I'd like {}",
  "I'm after {}",
  'looking for {}',
  'I was hoping to find {}',
  'hoping you can help me with {}',
  'info on {}',
  'any idea about {}',
  "you wouldn't happen to know {}",
  'a candidate is asking for {}',
  'the hiring manager asked me for {}',
  'HR needs {}',
  'for a job ad I need {}',
  'where can I find {}',
  'is there somewhere I can see {}',
  "let's see {}",
  'remind me of {}',
  'refresh my memory on {}',
  'can you double-check {}',
  'just to confirm: {}',
  'summarize {} please',
  '{} - urgent',
  '{} EOD',
  '{} real quick',
  '{} if available',
  "{} if that's documented",
  '{} for our new hire',
  '{} for the interview tomorrow',
  '{}. I need it for a slide.',
  '{} as per the handbook',
  '{} according to HR',
  '{} in a nutshell',
  'any way somebody could check {}',
  'I am not sure whom to ask but {}',
  'we keep mixing up {}',
  'could you honestly just send us {}',
  'somebody might let us know {}',
  'want to know urgently: {}',
  'fact check: {}',
  'uhhh {}',
  '{} ta',
];

describe('what frames a question', () => {
  it.each(FRAMES)('changes nothing of its answer: "%s"', (frame) => {
    for (const question of QUESTIONS) {
      const { outcome, headline, roles } = ask(question);
      expect.soft(ask(frame.replace('{}', question))).toMatchObject({ outcome, headline, roles });
    }
  });

  it('asks what it says where it stands in the middle of a question', () => {
    expect(ask('which roles share dashboards').headline).toContain('share');
    expect(ask('what does the Staff ESM confirm').headline).toContain('confirm');
  });
});
