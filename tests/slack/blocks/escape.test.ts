import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallbackText } from '../../../src/slack/blocks/escape.js';

describe('the text beside blocks', () => {
  it('reads as written, but has no address that a client would turn into a link', () => {
    const text = fallbackText(
      'No role is called “https://evil.example/x or www.evil.example”. Ask a@b.example.',
    );
    expect(text.replaceAll('\u2060', '')).toBe(
      'No role is called “https://evil.example/x or www.evil.example”. Ask a@b.example.',
    );
    expect(text).not.toMatch(/:\/\/|evil\.example|b\.example/);
  });

  it('cannot ping, link or change its direction', () => {
    const pieces = fc.constantFrom(
      '<!here>',
      '<@U1>',
      '<https://x.example|a>',
      '\u202e',
      '\u0007',
      '&',
      '.',
      '//',
      ':',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(fallbackText(parts.join(''))).not.toMatch(/[<>]|:\/\/|[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
      }),
    );
  });
});
