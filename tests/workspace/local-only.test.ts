import { request } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalSlack } from '../../workspace/server/local-slack.js';
import { startLocalSlack } from '../support/slack/local-slack.js';

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startLocalSlack();
  return () => slack.server.stop();
});

function statusWith(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${slack.server.origin}${path}`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}

function socketWith(headers: Record<string, string>): Promise<'open' | 'refused'> {
  return new Promise((resolve) => {
    const socket = new WebSocket(slack.server.socketUrl, { headers });
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
    socket.on('error', () => resolve('refused'));
  });
}

const FOREIGN: [string, Record<string, string>][] = [
  ['a page of another site', { origin: 'https://example.org' }],
  ['a page on another port', { origin: 'http://127.0.0.1:1' }],
  ['a page without an origin of its own', { origin: 'null' }],
  ['another name for this machine', { host: 'example.org' }],
];

describe('the local workspace', () => {
  it.each(FOREIGN)('refuses %s', async (_, headers) => {
    expect(await statusWith('/api/auth.test', headers)).toBe(403);
    expect(await statusWith('/workspace/act', headers)).toBe(403);
    expect(await socketWith(headers)).toBe('refused');
  });

  it('accepts its own page and programs of this machine', async () => {
    const { origin } = slack.server;
    expect(await statusWith('/api/auth.test', { origin })).toBe(200);
    expect(await statusWith('/api/auth.test', {})).toBe(200);
    expect(await socketWith({})).toBe('open');
  });

  it('listens on no other address of this machine', async () => {
    const { port } = new URL(slack.server.origin);
    // Some systems refuse a connection that others leave without an answer.
    const signal = AbortSignal.timeout(1000);
    await expect(fetch(`http://127.0.0.2:${port}/`, { signal })).rejects.toThrow();
  });
});
