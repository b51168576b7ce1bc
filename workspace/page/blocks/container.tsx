import type { ContainerBlock, KnownBlock } from '@slack/types';
import { Blocks } from './blocks.js';
import { LibraryBlock } from './library-block.js';

/** A group of blocks under a title, which may be folded. */
export function Container({ block, fallback }: { block: ContainerBlock; fallback: string }) {
  const { title, rich_text_title, subtitle, child_blocks, is_collapsible, default_collapsed } = block;
  const head = (
    <>
      {rich_text_title ? (
        <LibraryBlock block={rich_text_title} fallback="" />
      ) : (
        <strong>{title?.text}</strong>
      )}
      {subtitle && <span className="subtitle">{subtitle.text}</span>}
    </>
  );
  const content = <Blocks blocks={child_blocks as KnownBlock[]} fallback={fallback} />;
  if (!is_collapsible) {
    return (
      <div className="container">
        <div className="container-head">{head}</div>
        {content}
      </div>
    );
  }
  return (
    <details className="container" open={!default_collapsed}>
      <summary className="container-head">{head}</summary>
      {content}
    </details>
  );
}
