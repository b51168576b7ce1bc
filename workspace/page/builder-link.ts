import type { KnownBlock } from '@slack/types';

const BUILDER = 'https://app.slack.com/block-kit-builder/';

/** Opens the blocks in Slack's own editor, to see them as Slack draws them. */
export function builderLink(content: { blocks: readonly KnownBlock[] } & Record<string, unknown>): string {
  return `${BUILDER}#${encodeURIComponent(JSON.stringify(content))}`;
}

export async function copyBuilderLink(blocks: readonly KnownBlock[]): Promise<void> {
  await navigator.clipboard.writeText(builderLink({ blocks }));
}
