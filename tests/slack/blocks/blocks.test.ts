import { describe, expect, it } from 'vitest';
import { type Answer, choice } from '../../../src/answers/answer.js';
import { gradeCell, textCell } from '../../../src/answers/parts/cell.js';
import { renderBlocks } from '../../../src/slack/blocks/blocks.js';
import { askKitchen } from '../../support/catalogues/kitchen.js';
import { outline } from '../../support/files/outline.js';
import { answerOf } from '../../support/questions/answer-of.js';
import { refusals } from '../../support/slack/slack-limits.js';

const blocksFor = (question: string) => outline(renderBlocks(askKitchen(question), 'newest'));

describe('an answer in Slack', () => {
  it('shows the fact in bold, then detail, next questions, notes and source', () => {
    expect(blocksFor('grade Head Chef')).toMatchInlineSnapshot(`
      "*The Head Chef is grade 8.*
      • *Level: *Manager
      • *Track: *Management
      • *Job family: *Kitchen
      [Requirements → requirements of the Head Chef] [Responsibilities → responsibilities of the Head Chef] [Reports to → reporting line of the Head Chef] [Next level → next step of the Head Chef]
      (The page also says grade 7.)
      (Source: <https://example.com/kitchen|Kitchen › Head Chef (changed 2025-02-13)>)"
    `);
  });

  it('shows the differences of two roles in lines, and shared items folded', () => {
    expect(blocksFor('compare Cook vs Senior Cook')).toMatchInlineSnapshot(`
      "*The Senior Cook (grade 6) is one grade above the Cook (grade 5).*
      Requirements: 2 gained, 1 dropped, 1 shared. Responsibilities: 1 gained, 2 shared. Expectations: 2 of 4 differ.
        | Cook | Senior Cook
      Grade | 5 | 6
      Level | Intermediate | Senior
      • *Reports to: *Head Chef, typically → Head Chef or Restaurant Owner (outside the catalogue)
      • *Track, both: *Individual contributor
      • *Job family, both: *Kitchen
      *Requirements gained (2)*
      • Five years in a kitchen
      • A cookery degree
      *Requirements dropped (1)*
      • Two years in a kitchen
      ▸ Requirements shared (1)
        • Clean hands
      *Responsibilities gained (1)*
      • Teach cooks
      ▸ Responsibilities shared (2)
        • Cook meals
        • Clean the stove
      *Expectations that differ (2)*
      • *Responsibilities: *Runs one station → Runs every station
      • *Impact: *On a plate → On an evening
      [Requirements → requirements of the Senior Cook] [Responsibilities → responsibilities of the Senior Cook] [Reports to → reporting line of the Senior Cook] [Job description → job description of the Senior Cook]
      (The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).)
      (Source: <https://example.com/kitchen|Kitchen › Cook (changed 2025-02-13)>; <https://example.com/kitchen|Kitchen › Senior Cook (changed 2025-02-13)>)"
    `);
  });

  it('puts the first line of each of several answers above its parts', () => {
    const lines = blocksFor('grade Cook? who reports to the Head Chef?').split('\n');
    expect(lines).toContain('*The Cook is grade 5. 2 roles report to the Head Chef.*');
    expect(lines).toContain('*The Cook is grade 5.*');
    expect(lines).toContain('*2 roles report to the Head Chef.*');
  });

  it('shows the role asked about in bold within its chain', () => {
    expect(blocksFor('reporting chain of the Cook')).toContain('• *Cook*');
  });

  it('shows the words of a search in bold', () => {
    expect(blocksFor('which roles need a degree?')).toMatchInlineSnapshot(`
      "*1 role mentions “degree”: the Senior Cook.*
      *Requirements*
      • A cookery *degree* (Senior Cook)
      [Senior Cook → Senior Cook] [Requirements → requirements of the Senior Cook] [Responsibilities → responsibilities of the Senior Cook] [Reports to → reporting line of the Senior Cook]
      (Source: <https://example.com/kitchen|Kitchen › Senior Cook (changed 2025-02-13)>)"
    `);
  });

  it('offers a button for each role that fits', () => {
    expect(blocksFor('grade manager')).toMatchInlineSnapshot(`
      "*2 roles fit “manager”. Which one do you mean?*
      [Head Chef → grade of the Head Chef] [Canteen Manager → grade of the Canteen Manager]"
    `);
  });
});

describe('a long list', () => {
  const items = Array.from({ length: 15 }, (_, index) => `item ${index + 1}`);
  const long = answerOf({ parts: [{ kind: 'list', items }] });
  const folding = { ...long, showAll: 'all items' };

  it('opens on a tap', () => {
    const text = outline(renderBlocks(folding, 'newest'));
    expect(text).toMatch(/• item 12\n▸ 3 more\n {2}• item 13\n {2}• item 14\n {2}• item 15$/);
  });

  it('is folded in older blocks, with a button that shows all of it', () => {
    const text = outline(renderBlocks(folding, 'settled'));
    expect(text).toMatch(/• item 12\n… and 3 more\n\[Show all 15 → all items\]$/);
  });

  it.each(['newest', 'settled'] as const)('is shown in full if asked for, in %s blocks', (style) => {
    const text = outline(renderBlocks(long, style));
    expect(text).toContain('• item 15');
    expect(text).not.toMatch(/more|Show all|▸/);
  });

  it.each(['newest', 'settled'] as const)('is not folded to hide two items, in %s blocks', (style) => {
    const parts = [{ kind: 'list', items: items.slice(0, 14) }] as const;
    const text = outline(renderBlocks({ ...folding, parts }, style));
    expect(text).not.toMatch(/more|Show all|▸/);
  });

  it('counts inside what it leaves out', () => {
    const part = { kind: 'list' as const, heading: 'Items', aside: true, items: ['one', 'two'], further: 7 };
    expect(outline(renderBlocks(answerOf({ parts: [part], showAll: 'all items' }), 'newest'))).toContain(
      '▸ Items\n  • one\n  • two\n  … and 7 more',
    );
  });

  it('continues its numbers from block to block', () => {
    const wide = ['same', 'x'.repeat(2998), 'same', 'last'];
    const blocks = renderBlocks(
      answerOf({ parts: [{ kind: 'list', items: wide, ordered: true }] }),
      'newest',
    );
    expect(outline(blocks)).toMatch(/1\. same\n2\. x+\n3\. same\n4\. last$/);
    expect(refusals(blocks)).toEqual([]);
  });
});

describe('a table', () => {
  const rows = Array.from({ length: 25 }, (_, index) => [
    gradeCell({ grade: index + 1 }),
    textCell(`Role ${index + 1}`),
  ]);
  const table = (sortable?: boolean) =>
    answerOf({
      parts: [{ kind: 'table', caption: 'Roles', columns: ['Grade', 'Role'], rows, sortable }],
      showAll: 'all roles',
    });

  it('has numbers to sort by, and pages, if it can be sorted', () => {
    const [, block] = renderBlocks(table(true), 'newest');
    expect(block).toMatchObject({ type: 'data_table', caption: 'Roles', page_size: 20 });
    expect(block?.type === 'data_table' && block.rows[10]).toEqual([
      { type: 'raw_number', value: 10, text: '10' },
      { type: 'raw_text', text: 'Role 10' },
    ]);
    expect(block?.type === 'data_table' && block.rows).toHaveLength(26);
  });

  it.each([
    ['in older blocks', true, 'settled'],
    ['whose order matters', undefined, 'newest'],
  ] as const)('is folded %s', (_what, sortable, style) => {
    const text = outline(renderBlocks(table(sortable), style));
    expect(text).toMatch(/20 \| Role 20\n… and 5 more\n\[Show all 25 → all roles\]$/);
  });
});

describe('a comparison', () => {
  const role = (title: string) => ({ id: title, title, family: 'Kitchen' });
  const row = (label: string, from: string, to: string) => ({
    label,
    from: textCell(from),
    to: textCell(to),
  });
  const compared = (rows: readonly ReturnType<typeof row>[]) =>
    answerOf({
      parts: [{ kind: 'comparison', caption: 'Both', from: role('Cook'), to: role('Senior Cook'), rows }],
      showAll: 'all',
    });
  const long = 'Cooks every dish of the evening with care, and tells the others in time what is missing';

  it('puts short values side by side, and longer ones below', () => {
    const rows = [row('Grade', '5', '6'), row('Level', 'Cook', 'Senior'), row('Work', 'short', long)];
    expect(outline(renderBlocks(compared(rows), 'newest'))).toBe(
      `*The fact.*\n  | Cook | Senior Cook\nGrade | 5 | 6\nLevel | Cook | Senior\n• *Work: *\nshort\n→ ${long}`,
    );
  });

  it('names its columns by levels if the titles are long and one has no word of its own', () => {
    const [from, to] = [role('Restaurant Program Manager'), role('Senior Restaurant Program Manager')];
    const rows = [row('Grade', '5', '6'), row('Track', 'IC', 'Mgr')];
    const levels = ['Intermediate', 'Senior'] as const;
    const answer = answerOf({ parts: [{ kind: 'comparison', caption: 'Both', from, to, levels, rows }] });
    expect(outline(renderBlocks(answer, 'newest'))).toContain('  | Intermediate | Senior\n');
  });

  it('marks the words that changed', () => {
    const blocks = renderBlocks(compared([row('Work', long, long.replace('dish', 'meal'))]), 'newest');
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"text","text":"dish ","style":{"strike":true}},{"type":"text","text":"meal","style":{"bold":true}}',
    );
  });

  it('folds all sentences but the first two', () => {
    const rows = ['one', 'two', 'three', 'four'].map((label) => row(label, long, `${long} ${label}`));
    expect(outline(renderBlocks(compared(rows), 'newest'))).toMatch(/▸ 2 more\n {2}• \*three: /);
    expect(outline(renderBlocks(compared(rows), 'settled'))).toMatch(/… and 2 more\n\[Show all 4 → all\]$/);
  });
});

it('splits a text to copy into boxes of whole lines', () => {
  const text = Array.from({ length: 200 }, (_, index) => `- requirement number ${index + 1}`).join('\n');
  const [, ...boxes] = renderBlocks(answerOf({ parts: [{ kind: 'copy', text }] }), 'newest');
  expect(outline(boxes)).toBe(text);
  expect(refusals(boxes)).toEqual([]);
  expect(boxes.length).toBeGreaterThan(1);
});

describe('next questions', () => {
  const followUps = (count: number): Answer['followUps'] =>
    Array.from({ length: count }, (_, index) => choice(`Role ${index + 1}`, `role ${index + 1}`));

  it('are buttons if they are few, and a menu if they are many', () => {
    expect(outline(renderBlocks(answerOf({ followUps: followUps(2) }), 'newest'))).toContain(
      '[Role 1 → role 1] [Role 2 → role 2]',
    );
    expect(outline(renderBlocks(answerOf({ followUps: followUps(6) }), 'newest'))).toContain(
      '[Ask about one of them ▾ role 1 / role 2 / role 3 / role 4 / role 5 / role 6]',
    );
  });
});

describe('choices', () => {
  const choices = (count: number, question = 'grade'): Answer['choices'] =>
    Array.from({ length: count }, (_, index) => choice(`Role ${index + 1}`, `${question} ${index + 1}`));

  it('are in a menu beyond the fifth', () => {
    const blocks = renderBlocks(answerOf({ choices: choices(7) }), 'newest');
    expect(outline(blocks)).toContain('[Role 5 → grade 5]\n[2 more ▾ grade 6 / grade 7]');
  });

  it.each([
    ['more than a menu holds', choices(107), '2 more fit; type more of the title.'],
    ['too long for a menu', choices(7, 'x'.repeat(80)), '2 more fit; type more of the title.'],
  ])('are counted if they are %s', (_what, all, line) => {
    const blocks = renderBlocks(answerOf({ choices: all }), 'newest');
    expect(outline(blocks)).toContain(line);
    expect(refusals(blocks)).toEqual([]);
  });
});

describe('the small print', () => {
  const source = (page: string, url?: string) => ({ page, url });

  it.each([
    ['an address', 'https://example.com/a?b=1&c=2', '<https://example.com/a?b=1&amp;c=2|Page>'],
    ['an address with markup in it', 'https://example.com/<a>|b', '<https://example.com/%3Ca%3E%7Cb|Page>'],
    ['an address with a stray percent sign', 'https://example.com/100%', '<https://example.com/100%|Page>'],
  ])('links a page that has %s', (_what, url, link) => {
    const text = outline(renderBlocks(answerOf({ sources: [source('Page', url)] }), 'newest'));
    expect(text).toContain(`(Source: ${link})`);
  });

  it('names a page that has no address', () => {
    expect(outline(renderBlocks(answerOf({ sources: [source('R&D <x>')] }), 'newest'))).toContain(
      '(Source: R&amp;D &lt;x&gt;)',
    );
  });

  it('counts the sources and notes it has no room for', () => {
    const sources = Array.from({ length: 60 }, (_, index) =>
      source(`Page ${index}`, `https://example.com/${'x'.repeat(50)}${index}`),
    );
    const notes = Array.from({ length: 12 }, (_, index) => `Note ${index}.`);
    const blocks = renderBlocks(answerOf({ sources, notes }), 'newest');
    expect(outline(blocks)).toMatch(
      /\(… and 4 more notes; see the page\)\n\(Source: .*; and \d+ more pages\)$/,
    );
    expect(refusals(blocks)).toEqual([]);
  });
});

it('counts the parts that a message has no room for', () => {
  const parts = Array.from({ length: 60 }, (_, index) => ({ kind: 'text' as const, text: `Part ${index}.` }));
  const blocks = renderBlocks(answerOf({ parts }), 'newest');
  expect(outline(blocks)).toMatch(/Part 47\.\n12 more sections do not fit here\.$/);
  expect(refusals(blocks)).toEqual([]);
});
