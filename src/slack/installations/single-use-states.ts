import { createHmac } from 'node:crypto';
import oauth, { type StateStore } from '@slack/oauth';
import { type Claims, claimKey } from '../../stores/claims.js';

// Node finds no exports of these names.
const { ClearStateStore, InvalidStateError } = oauth;

/** Much longer than it takes to finish the claim. */
const LEASE_MS = 60_000;

/** The states that tie the end of an installation to its beginning. Each works for ten minutes, in one browser, once. */
export function createSingleUseStates(clientSecret: string, claims: Claims): StateStore {
  const secret = createHmac('sha256', clientSecret).update('state of an installation').digest('hex');
  const signed = new ClearStateStore(secret);
  return {
    generateStateParam: (options, now) => signed.generateStateParam(options, now),
    async verifyStateParam(now, state) {
      const options = await signed.verifyStateParam(now, state);
      const claim = await claims.take([claimKey(undefined, 'state', state)], LEASE_MS);
      if (claim.kind !== 'taken') throw new InvalidStateError('The state was used before');
      await claim.lease.finish();
      return options;
    },
  };
}
