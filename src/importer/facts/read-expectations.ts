import type { RoleEntry } from '../../catalog/schema.js';
import { ASPECT } from '../language/heading-words.js';
import type { OutlinePart } from '../outline/outline.js';
import { type Leftover, leftoverOf } from './leftover.js';

type Expectations = NonNullable<RoleEntry['expectations']>;

export interface ReadExpectations {
  expectations?: Expectations;
  rest: Leftover[];
}

/** Reads the four expectations of a level. Unless the page states all four, they stay text. */
export function readExpectations(parts: readonly OutlinePart[]): ReadExpectations {
  const blocks = parts.flatMap(({ node }) => node.blocks.map((read) => ({ node, read })));
  const stated = blocks.flatMap(({ read }) => {
    const [, aspect, text] = ASPECT.exec(read.block.text) ?? [];
    return aspect && text ? [{ aspect: aspect.toLowerCase(), text, read }] : [];
  });
  const of = (aspect: string): string => stated.find((each) => each.aspect === aspect)?.text ?? '';
  const expectations: Expectations = {
    knowledge: of('knowledge'),
    responsibilities: of('responsibilities'),
    interaction: of('interaction'),
    impact: of('impact'),
  };
  const isWhole = !Object.values(expectations).includes('');
  const rest = blocks
    .filter(({ read }) => !isWhole || !stated.some((each) => each.read === read))
    .map(({ node, read }) => leftoverOf(node, read));
  return { ...(isWhole && { expectations }), rest };
}
