import { describe, expect, it } from 'vitest';
import { accept, offersFor } from '../../../../workspace/page/channel/offers.js';
import { appInfo } from '../../../../workspace/server/app-info.js';
import { shippedManifest } from '../../../support/slack/shipped-manifest.js';

const app = appInfo(shippedManifest, 'U1', []);

describe('what the composer offers', () => {
  it.each([
    ['/', ['/role ']],
    ['/ro', ['/role ']],
    ['/x', []],
    ['/role grade', []],
    ['hello /', []],
    ['@', ['@rolecall ']],
    ['hello @Role', ['@rolecall ']],
    ['@rolecall', []],
    ['a@b', []],
    ['', []],
  ])('after “%s” is %j', (typed, texts) => {
    expect(offersFor(typed, app).map(({ text }) => text)).toEqual(texts);
  });

  it('shows how to use a command', () => {
    expect(offersFor('/', app)[0]?.detail).toMatch(/^\[a role, a question, or help\]/);
  });

  it('replaces the word that was begun', () => {
    expect(accept({ text: '@rolecall ', detail: '' }, 'hello @ro')).toBe('hello @rolecall ');
  });
});
