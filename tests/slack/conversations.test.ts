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

  it('go on from thread to thread of a direct message, each thread with what was last said in it', () => {
    const conversations = createConversations();
    const inThread = (thread: string) => ({ ...PLACE, channel: 'D1', thread });
    const last = { ...CONTEXT, roleId: 'cook' };
    conversations.keep(inThread('1.1'), CONTEXT);
    conversations.keep(inThread('2.2'), last);
    const known = ['1.1', '2.2', '3.3'].map((thread) => conversations.contextAt(inThread(thread)));
    expect(known).toEqual([CONTEXT, last, last]);
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
