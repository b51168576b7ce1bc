import type { Claims, Lease } from '../claims.js';
import { createAttempt, type DatabaseClaims } from './database-claims.js';
import type { DatabaseLink } from './database-link.js';

/**
 * Claims on this process first, then on the database. So repeats within the process cost no query, and while the
 * database is away the process still answers nothing twice.
 */
export function createSharedClaims(link: DatabaseLink, shared: DatabaseClaims, local: Claims): Claims {
  return {
    async take(keys, leaseMs) {
      const mine = await local.take(keys, leaseMs);
      if (mine.kind !== 'taken') return mine;
      const attempt = createAttempt(keys);
      const kind = await link.ask(
        () => shared.take(attempt, leaseMs),
        // Without the database this process takes the claim, since a late answer helps nobody. A process that ends leaves it to others.
        () => (link.isClosed ? 'busy' : 'taken'),
      );
      if (kind === 'taken') {
        return { kind, lease: bothLeases(mine.lease, shared.leaseOf(attempt, leaseMs), link) };
      }
      await (kind === 'done' ? mine.lease.finish() : mine.lease.release());
      return { kind };
    },
  };
}

function bothLeases(local: Lease, shared: Lease, link: DatabaseLink): Lease {
  return {
    async renew() {
      await local.renew();
      await link.ask(shared.renew, () => undefined);
    },
    async finish() {
      await local.finish();
      await link.write(shared.finish);
    },
    async release() {
      await local.release();
      await link.write(shared.release);
    },
  };
}
