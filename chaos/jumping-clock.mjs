import { isMainThread } from 'node:worker_threads';

// Loaded before a program: at each SIGUSR2 the clock, as the program sees it, jumps by CLOCK_JUMP_MS.
if (isMainThread) {
  const jumpMs = Number(process.env.CLOCK_JUMP_MS);
  const RealDate = Date;
  let aheadMs = 0;
  const now = () => RealDate.now() + aheadMs;
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, args, target) => Reflect.construct(RealDate, args.length > 0 ? args : [now()], target),
    get: (_, name, receiver) => (name === 'now' ? now : Reflect.get(RealDate, name, receiver)),
  });
  process.on('SIGUSR2', () => {
    aheadMs += jumpMs;
  });
}
