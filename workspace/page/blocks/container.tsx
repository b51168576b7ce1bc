import type { ContainerBlock } from '@slack/types';
import type { ReactNode } from 'react';
import { LibraryBlock } from './library-block.js';

/** A group of blocks under a title, which may be collapsed. */
export function Container({ block, children }: { block: ContainerBlock; children: ReactNode }) {
  const { title, rich_text_title, subtitle, is_collapsible, default_collapsed } = block;
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
  if (!is_collapsible) {
    return (
      <div className="container">
        <div className="container-head">{head}</div>
        {children}
      </div>
    );
  }
  return (
    <details className="container" open={!default_collapsed}>
      <summary className="container-head">{head}</summary>
      {children}
    </details>
  );
}
