import type { ContainerBlock, RichTextBlock } from '@slack/types';
import { LIMITS } from './limits.js';
import { plain } from './plain-text.js';

/** Blocks under a title, which opens them on a tap. */
export function opening(title: string, blocks: readonly RichTextBlock[]): ContainerBlock {
  return {
    type: 'container',
    title: plain(title, LIMITS.containerTitle),
    child_blocks: blocks.slice(0, LIMITS.containerBlocks),
    is_collapsible: true,
    default_collapsed: true,
  };
}
