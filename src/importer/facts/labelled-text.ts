import type { Block } from '../pages/page.js';

/** The text of a block after a label: "Direction, Agility: drives change". */
export function labelledText(block: Block, label: string | undefined): string {
  if (label === undefined) return block.text;
  const joint = 'isLabelled' in block && block.isLabelled ? ',' : ':';
  return `${label.replace(/:$/, '')}${joint} ${block.text}`;
}
