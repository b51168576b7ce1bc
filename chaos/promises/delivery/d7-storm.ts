import { Bench, pause } from '../../bench.js';
import { atMost, type PromiseUnderTest } from '../../promise.js';
import { type Fate, refusal } from '../../slack/chaos-slack.js';
import type { SocketFaults } from '../../slack/sockets.js';

const UNAVAILABLE: Fate = { kind: 'answer', status: 503, body: {} };

const STORMS: Record<string, { sockets?: SocketFaults; opening?: Fate }> = {
  'handshake refused': { sockets: { handshake: 'refused' } },
  'closed before hello': { sockets: { greeting: 'close' } },
  'refresh after each hello': { sockets: { greeting: 'refresh' } },
  'open answers 503': { opening: UNAVAILABLE },
  'open fails in Slack': { opening: refusal('internal_error') },
};

export const D7: PromiseUnderTest = {
  id: 'D7',
  title: 'No storm: at most 10 connections are asked for in a minute',
  measure(system, scale) {
    const names = scale === 'full' ? Object.keys(STORMS) : ['refresh after each hello'];
    const seconds = scale === 'full' ? 60 : 5;
    const measured = names.map((name) =>
      Bench.run(system, async (bench) => {
        const { slack } = bench;
        const { sockets = {}, opening } = STORMS[name] ?? {};
        await bench.start();
        slack.sockets.faults = sockets;
        slack.plan = ({ method }) => (method === 'apps.connections.open' ? opening : undefined);
        const start = performance.now();
        await slack.sockets.recycle(slack.sockets.open, 'refresh_requested', 100);
        await pause(seconds * 1000);
        const opens = slack.calls.filter(
          ({ method, at }) => method === 'apps.connections.open' && at > start,
        );
        return atMost(`${name}: opens in ${seconds} s`, opens.length, 10);
      }),
    );
    return Promise.all(measured);
  },
};
