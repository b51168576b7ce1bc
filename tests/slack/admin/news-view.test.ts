import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/catalog/files/problem.js';
import { renderCaveat, renderNewsMessage, renderNewsText } from '../../../src/slack/admin/news-view.js';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { catalogOf } from '../../support/catalogues/catalog-of.js';
import { outline } from '../../support/files/outline.js';
import { answerOf } from '../../support/questions/answer-of.js';
import { refusals } from '../../support/slack/slack-limits.js';

function problems(count: number, message: string): Problem[] {
  return Array.from({ length: count }, (_, at) => ({
    file: '/some/where/kitchen.yaml',
    line: at + 1,
    column: 5,
    code: 'unknown-key',
    severity: 'error',
    message,
    fix: 'Correct it',
  }));
}

describe('news of broken roles', () => {
  it('lists the first problems with their places, and counts the others', () => {
    const { text } = renderNewsMessage({ kind: 'broken', problems: problems(12, 'unknown key') });
    expect(text).toMatchInlineSnapshot(`
      "The roles cannot be used: 12 errors.
      kitchen.yaml:1:5 unknown key. Correct it
      kitchen.yaml:2:5 unknown key. Correct it
      kitchen.yaml:3:5 unknown key. Correct it
      kitchen.yaml:4:5 unknown key. Correct it
      kitchen.yaml:5:5 unknown key. Correct it
      kitchen.yaml:6:5 unknown key. Correct it
      kitchen.yaml:7:5 unknown key. Correct it
      kitchen.yaml:8:5 unknown key. Correct it
      kitchen.yaml:9:5 unknown key. Correct it
      kitchen.yaml:10:5 unknown key. Correct it
      … and 2 more; the log and \`rolecall check\` list all of them.
      Until they are fixed, Rolecall answers from the roles as they were."
    `);
  });

  it('cannot mention or link, whatever a file holds', () => {
    const { text, blocks } = renderNewsMessage({
      kind: 'broken',
      problems: problems(1, '"<!channel>" & <@U1>'),
    });
    expect(text).toContain('"&lt;!channel&gt;" &amp; &lt;@U1&gt;');
    expect(blocks.every(({ type }) => type === 'rich_text')).toBe(true);
  });

  it('stays within the limits of Slack, however long it is', () => {
    for (const message of ['', 'x'.repeat(10_000), '&'.repeat(10_000)]) {
      const { blocks } = renderNewsMessage({ kind: 'broken', problems: problems(1000, message) });
      expect(refusals(blocks)).toEqual([]);
    }
  });
});

describe('news of changed roles', () => {
  const catalogWith = (title: string) => catalogOf({ Clerk: { grade: 4 }, [title]: { grade: 5 } });

  it('lists the changes in the log, a line for each role, without control characters', () => {
    const edited = { before: catalogOf({ Clerk: { grade: 4 } }), after: catalogWith('Cook\u001b[2J') };
    expect(renderNewsText({ kind: 'changed', versions: ['1', '2'], ...edited, edited })).toBe(
      [
        'The roles have changed: 2 roles in 1 job family (before: 1 role in 1 job family).',
        'Changes to the catalogue: 1 role added.',
        '• Cook[2J: added, grade 5',
      ].join('\n'),
    );
  });
});

describe('the caveat of an old catalogue', () => {
  const caveat = renderCaveat(new Date('2026-11-21T18:30:15Z'));

  it('ends the line with the sources, or stands alone without sources', () => {
    const sources = [{ page: 'Page' }];
    const line =
      'From the last good catalogue, of 2026-11-21 18:30 UTC, because the current role files have errors';
    expect(renderMessage(answerOf({ sources, caveat })).text).toMatch(`\nSource: Page. ${line}`);
    expect(renderMessage(answerOf({ caveat })).text).toMatch(`\n${line}`);
  });

  it('always has room in the small print', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ page: `Page ${at} ${'x'.repeat(90)}` }));
    for (const sources of [[], [{ page: 'Page' }], many]) {
      const { blocks } = renderMessage(answerOf({ sources, caveat, notes: Array(30).fill('A note.') }));
      expect(outline(blocks)).toContain(caveat);
      expect(refusals(blocks)).toEqual([]);
    }
  });
});
