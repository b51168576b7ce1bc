import { setTimeout as delay } from 'node:timers/promises';
import type { Claims, Lease } from '../stores/claims.js';

/** Long enough to outlast a pause of the process, short against the minute after which Slack delivers again. */
const LEASE_MS = 30_000;
const BETWEEN_LOOKS_MS = 200;

/**
 * Does something once, even if it is asked for again meanwhile, here or in another process; again only if it was not
 * done. Whoever asks again waits, and does it themselves if whoever is at it fails or dies. True if it was done here.
 */
export async function once(
  claims: Claims,
  keys: readonly string[],
  work: () => Promise<boolean>,
): Promise<boolean> {
  for (;;) {
    const claim = await claims.take(keys, LEASE_MS);
    if (claim.kind === 'done') return false;
    if (claim.kind === 'taken') return workUnder(claim.lease, work);
    await delay(BETWEEN_LOOKS_MS);
  }
}

/** As `once`, for what is over when it fails too, because the person has been told. */
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
  // A lease that cannot be renewed lapses: then the work may be done twice, but not lost.
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
