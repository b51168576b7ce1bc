import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { buttonRow } from '../../src/slack/blocks/actions.js';
import { renderMessage } from '../../src/slack/blocks/message.js';
import { correctButton } from '../../src/slack/corrections/correction-view.js';
import { renderRated, reportButton } from '../../src/slack/feedback/thumbs.js';
import { followButton } from '../../src/slack/follow/follow-view.js';
import { renderHome } from '../../src/slack/home/home-view.js';
import { shareButton } from '../../src/slack/share/share-view.js';
import { ask, rolecall } from '../support/catalogues/shipped.js';
import { refusals, viewRefusals } from '../support/slack/slack-limits.js';

const asked = (question: string) => ({ answer: ask(question), asked: { question } });
const STATED = asked('grade Staff ESM');
const MISSING = asked('grade Principal Engineer');

describe('every button has its label in its accessible name', () => {
  it.each<[string, readonly KnownBlock[]]>([
    ['thumbs', renderRated(STATED.answer, STATED.asked).blocks],
    ['“Report it”', buttonRow(reportButton(MISSING.answer, MISSING.asked))],
    ['“Share”', buttonRow(shareButton(STATED.answer, STATED.asked))],
    ['“Follow this role”', buttonRow([followButton('role')])],
    ['“Suggest a correction”', buttonRow(correctButton('role', ['grade']))],
    ['the rows of a list', renderMessage(ask('grade 8 roles')).blocks],
  ])('in %s', (_, blocks) => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(refusals(blocks)).toEqual([]);
  });

  it('on Home', () => {
    const followed = [{ id: 'role', title: 'Staff Ecosystem Sales Manager' }];
    expect(viewRefusals(renderHome({ ...rolecall, help: ask('help'), followed }))).toEqual([]);
  });
});
