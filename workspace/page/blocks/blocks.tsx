import type { KnownBlock } from '@slack/types';
import { Chart, type ChartBlock } from './chart.js';
import { Container } from './container.js';
import { Control } from './control.js';
import { DataTable } from './data-table.js';
import { InputBlock } from './input-block.js';
import { LibraryBlock } from './library-block.js';
import type { Element } from './values.js';

/** Blocks as Slack would show them; `fallback` is the text of the whole message. */
export function Blocks({ blocks, fallback }: { blocks: readonly KnownBlock[]; fallback: string }) {
  return (
    <div className="blocks">
      {blocks.map((block) => (
        <Block key={block.block_id} block={block} fallback={fallback} />
      ))}
    </div>
  );
}

/** The library draws what people read. What they click or fill in is drawn here, since the library reports no clicks. */
function Block({ block, fallback }: { block: KnownBlock | ChartBlock; fallback: string }) {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return <Controls blockId={block.block_id} elements={block.elements as Element[]} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'container':
      return (
        <Container block={block}>
          <Blocks blocks={block.child_blocks as KnownBlock[]} fallback={fallback} />
        </Container>
      );
    case 'data_visualization':
      return <Chart block={block} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'card': {
      const { actions = [], ...card } = block;
      return (
        <div>
          <LibraryBlock block={card} fallback={fallback} />
          <Controls blockId={block.block_id} elements={actions as Element[]} />
        </div>
      );
    }
    case 'section': {
      const { accessory, ...section } = block;
      if (!accessory || accessory.type === 'image') return <LibraryBlock block={block} fallback={fallback} />;
      return (
        <div className="with-accessory">
          <LibraryBlock block={section} fallback={fallback} />
          <Controls blockId={block.block_id} elements={[accessory as Element]} />
        </div>
      );
    }
    default:
      return <LibraryBlock block={block} fallback={fallback} />;
  }
}

function Controls({ blockId = '', elements }: { blockId?: string; elements: readonly Element[] }) {
  return (
    <div className="controls">
      {elements.map((element, index) => (
        <Control key={element.action_id ?? index} blockId={blockId} element={element} dispatches />
      ))}
    </div>
  );
}
