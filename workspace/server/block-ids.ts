import { randomBytes } from 'node:crypto';
import type { KnownBlock } from '@slack/types';

/** Gives every block without an id one, as Slack does: clicks and inputs refer to it. */
export function withBlockIds(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.map((block) => {
    const named = { block_id: randomBytes(3).toString('base64url'), ...block } as KnownBlock;
    if (named.type !== 'container') return named;
    return { ...named, child_blocks: withBlockIds(named.child_blocks) as typeof named.child_blocks };
  });
}
