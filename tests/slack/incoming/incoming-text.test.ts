import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, toPlainLines, toPlainText } from '../../../src/slack/incoming/incoming-text.js';

const BOT = 'U0BOT';

describe('toPlainLines', () => {
  it.each([
    ['own mention', '<@U0BOT> grade 8', 'grade 8'],
    ['own mention with a label, inside', 'grade <@U0BOT|rolecall> 8', 'grade 8'],
    ['nothing but the own mention', ' <@U0BOT> ', ''],
    ['lines', 'grade\n  8 ', 'grade\n8'],
  ])('reads %s', (_, text, plain) => {
    expect(toPlainLines(text, BOT)).toBe(plain);
  });
});

describe('toPlainText', () => {
  it.each([
    ['a person with a label', 'who is <@U2|ann>?', 'who is @ann?'],
    ['a person without', 'who is <@U2>?', 'who is @someone?'],
    ['a channel', 'see <#C2|jobs>', 'see #jobs'],
    ['a channel whose name is hidden', 'see <#C2|>', 'see #channel'],
    ['a group', 'ask <!subteam^S1|@recruiters>', 'ask @recruiters'],
    ['a group without a label', 'ask <!subteam^S1>', 'ask @subteam'],
    ['everybody', '<!here> grade 8', '@here grade 8'],
    ['a date', '<!date^1700000000^{date}|14 November>', '14 November'],
    ['a link with a label', 'see <https://example.org/a?b&amp;c|the page>', 'see the page'],
    ['a link without', 'see <https://example.org/a?b&amp;c>', 'see https://example.org/a?b&c'],
    ['a mail address', '<mailto:ann@example.org|ann@example.org>', 'ann@example.org'],
    ['escaped characters, once', 'R&amp;D &lt;!here&gt; &amp;lt;', 'R&D <!here> &lt;'],
    ['what is no markup', 'if a < b > c & <script>', 'if a < b > c & <script>'],
    ['lines', 'grade\n  8 ', 'grade 8'],
  ])('reads %s', (_, text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  it('is empty when there is no text', () => {
    expect(toPlainText(undefined)).toBe('');
  });

  it('reads only the beginning of a text that is far too long', () => {
    expect(toPlainText('a'.repeat(LONGEST_TEXT + 1))).toBe('a'.repeat(LONGEST_TEXT));
  });

  it('restores any typed text from what Slack makes of it', () => {
    const asSent = (typed: string) =>
      typed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(toPlainText(asSent(typed))).toBe(typed.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
