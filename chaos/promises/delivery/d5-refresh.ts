import { atRate, Bench, pause, QUESTION, until } from '../../bench.js';
import { areAnswered, lostCommands } from '../../lost-commands.js';
import type { PromiseUnderTest } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

/** Slack closes a socket soon after it has asked for another. */
const CLOSE_AFTER_MS = 1000;

const KINDS = {
  refresh: ['refresh_requested'],
  'warning, then refresh': ['warning', 'refresh_requested'],
  'link disabled': ['link_disabled'],
  'a reason that is new, then warning': ['too_many_websockets', 'warning'],
} as const;

export const D5: PromiseUnderTest = {
  id: 'D5',
  title: 'A socket that Slack refreshes loses no command',
  measure(system, scale) {
    const seconds = scale === 'full' ? 20 : 4;
    const kinds = Object.entries(KINDS).slice(...(scale === 'full' ? [] : [1, 2]));
    const measured = kinds.map(([kind, reasons]) =>
      Bench.run(system, async (bench) => {
        await bench.start();
        const commands: (Delivered | undefined)[] = [];
        const end = performance.now() + seconds * 1000;
        const asking = atRate(
          scale === 'full' ? 20 : 5,
          () => performance.now() > end,
          () => commands.push(bench.slack.command(QUESTION)),
        );
        await pause((seconds * 1000) / 4);
        const socket = bench.slack.sockets.open.slice(0, 1);
        for (const reason of reasons.slice(0, -1)) {
          for (const { send } of socket.map((one) => ({ send: one.send.bind(one) }))) {
            send(JSON.stringify({ type: 'disconnect', reason }));
          }
          await pause(CLOSE_AFTER_MS);
        }
        await bench.slack.sockets.recycle(socket, reasons.at(-1) ?? '', CLOSE_AFTER_MS);
        await asking;
        await until(() => areAnswered(commands, bench.slack), 5000);
        return lostCommands(`lost of ${commands.length}, ${kind}`, commands, bench.slack);
      }),
    );
    return Promise.all(measured);
  },
};
