import { setTimeout as delay } from 'node:timers/promises';
import { claimed } from '../../operate/signals.js';
import type { Claims, Lease } from '../../stores/claims.js';

/** Longer than a pause of the process, and shorter than the minute after which Slack delivers again. */
const LEASE_MS = 30_000;
const BETWEEN_LOOKS_MS = 200;

/**
 * Does some work once, across calls and processes. A second call waits, and does the work itself if the first one fails or
 * dies. Returns true if this call did the work.
 */
export async function once(
  claims: Claims,
  keys: readonly string[],
  work: () => Promise<boolean>,
): Promise<boolean> {
  for (;;) {
    const claim = await claims.take(keys, LEASE_MS);
    claimed.tell({ kind: claim.kind });
    if (claim.kind === 'done') return false;
    if (claim.kind === 'taken') return workUnder(claim.lease, work);
    await delay(BETWEEN_LOOKS_MS);
  }
}

/** As `once`, but work that fails counts as done, as the person has been told. */
export async function onceForAll(
  claims: Claims,
  keys: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> {
  let failure: { error: unknown } | undefined;
  await once(claims, keys, async () => {
    await work().catch((error: unknown) => {
      failure = { error };
    });
    return true;
  });
  if (failure) throw failure.error;
}

async function workUnder(lease: Lease, work: () => Promise<boolean>): Promise<boolean> {
  // If a lease cannot be renewed, it expires. The work may then be done twice, but it is never lost.
  const renewal = setInterval(() => lease.renew().catch(() => undefined), LEASE_MS / 3);
  let isDone = false;
  try {
    isDone = await work();
  } finally {
    clearInterval(renewal);
    await (isDone ? lease.finish() : lease.release());
  }
  return isDone;
}
