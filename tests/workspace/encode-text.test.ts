import { describe, expect, it } from 'vitest';
import { appInfo } from '../../workspace/server/app-info.js';
import { encodeText, linksIn } from '../../workspace/server/encode-text.js';
import { shippedManifest } from '../support/slack/shipped-manifest.js';

const app = { ...appInfo(shippedManifest, 'U0BOT', []), unfurlDomains: ['example.org'] };

describe('a typed text', () => {
  it.each([
    ['@rolecall hello', '<@U0BOT> hello'],
    ['hello @Rolecall, who?', 'hello <@U0BOT>, who?'],
    ['@rolecaller', '@rolecaller'],
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['see https://example.org/roles now', 'see <https://example.org/roles> now'],
  ])('reaches the bot in Slack’s markup: %s', (typed, encoded) => {
    expect(encodeText(typed, app)).toBe(encoded);
  });

  it.each([
    ['https://example.org/roles', [{ url: 'https://example.org/roles', domain: 'example.org' }]],
    ['https://hr.example.org/', [{ url: 'https://hr.example.org/', domain: 'example.org' }]],
    ['https://notexample.org/', []],
    ['example.org', []],
  ])('names the links of the app’s domains: %s', (typed, links) => {
    expect(linksIn(encodeText(typed, app), app)).toEqual(links);
  });
});
