import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/slack/blocks/limits.js';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { answerOf } from '../../support/questions/answer-of.js';

describe('the text of a message', () => {
  it('holds a short answer in full', () => {
    const { text } = renderMessage(
      answerOf({
        parts: [{ kind: 'list', heading: 'Items', items: ['one', 'two'], ordered: true }],
        notes: ['A note.'],
        sources: [{ page: 'Page', section: 'Section', date: '2025-02-13' }],
      }),
    );
    expect(text).toBe(
      'The fact.\n\nItems:\n1. one\n2. two\n\nA note.\nSource: Page › Section (changed 2025-02-13)',
    );
  });

  it('cannot mention or link', () => {
    const headline = '<!channel> <@U1> R&D';
    expect(renderMessage(answerOf({ headline })).text).toBe('&lt;!channel&gt; &lt;@U1&gt; R&amp;D');
  });

  it('ends at the length that Slack advises, with a whole character', () => {
    const { text } = renderMessage(answerOf({ headline: `${'&'.repeat(3999)}end` }));
    expect(text).toBe(`${'&amp;'.repeat(3999)}…`);
  });
});

describe('a footer', () => {
  const footer = [{ type: 'divider' }] as const;

  it('comes under the answer', () => {
    expect(renderMessage(answerOf({ notes: ['A note.'] }), footer).blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'context',
      'divider',
    ]);
  });

  it('has room under the longest answer', () => {
    const parts = Array.from({ length: 60 }, (_, index) => ({
      kind: 'text' as const,
      text: `Part ${index}.`,
    }));
    const { blocks } = renderMessage(answerOf({ parts }), footer);
    expect(blocks).toHaveLength(50);
    expect(blocks.at(-1)).toEqual({ type: 'divider' });
  });
});

describe('a cut text', () => {
  it.each([
    ['long enough', 11, 'long enough'],
    ['long enough', 10, 'long enou…'],
    ['long enough', 6, 'long…'],
    ['🎉🎉🎉', 6, '🎉🎉🎉'],
    ['🎉🎉🎉', 5, '🎉🎉…'],
    ['🎉🎉🎉', 4, '🎉…'],
  ])('turns "%s" at %i into "%s"', (text, length, short) => {
    expect(cut(text, length)).toBe(short);
  });
});
