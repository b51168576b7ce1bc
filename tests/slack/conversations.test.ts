import { afterEach, describe, expect, it, vi } from 'vitest';
import { createConversations } from '../../src/slack/conversations.js';

const PLACE = { team: 'T1', channel: 'C1', thread: '1.1', user: 'U1' };
const CONTEXT = { roleId: 'baker', topics: ['grade'] as const };

afterEach(() => {
  vi.useRealTimers();
});

describe('conversations', () => {
  it.each([
    ['person', { user: 'U2' }],
    ['thread', { thread: '2.2' }],
    ['channel', { channel: 'C2' }],
    ['workspace', { team: 'T2' }],
  ])('are not known to another %s', (_, other) => {
    const conversations = createConversations();
    conversations.keep(PLACE, CONTEXT);
    expect(conversations.contextAt(PLACE)).toEqual(CONTEXT);
    expect(conversations.contextAt({ ...PLACE, ...other })).toBeUndefined();
  });

  it('are forgotten after half an hour', () => {
    vi.useFakeTimers();
    const conversations = createConversations();
    conversations.keep(PLACE, CONTEXT);
    vi.advanceTimersByTime(29 * 60 * 1000);
    expect(conversations.contextAt(PLACE)).toEqual(CONTEXT);
    vi.advanceTimersByTime(31 * 60 * 1000);
    expect(conversations.contextAt(PLACE)).toBeUndefined();
  });

  it('make room for new ones by letting the oldest go', () => {
    const conversations = createConversations({ limit: 2 });
    for (const user of ['U1', 'U2', 'U3']) conversations.keep({ ...PLACE, user }, CONTEXT);
    expect(conversations.contextAt(PLACE)).toBeUndefined();
    expect(conversations.contextAt({ ...PLACE, user: 'U3' })).toEqual(CONTEXT);
  });
});
