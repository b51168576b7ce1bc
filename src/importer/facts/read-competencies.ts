import type { RoleEntry } from '../../catalog/schema.js';
import type { ReadBlock } from '../outline/node.js';
import type { OutlinePart } from '../outline/outline.js';
import type { SkillRating } from '../pages/page.js';

/** The skills of a role, each with the level that its page states. */
export function readCompetencies(parts: readonly OutlinePart[]): Pick<RoleEntry, 'competencies'> {
  const found = new Map<string, SkillRating>();
  for (const block of parts.flatMap(({ node }) => node.blocks)) {
    const rating = ratingIn(block);
    if (rating && !found.has(rating.skill)) found.set(rating.skill, rating);
  }
  return found.size > 0 ? { competencies: [...found.values()] } : {};
}

/** The rating of a skill that a block is. */
export function ratingIn({ block }: ReadBlock): SkillRating | undefined {
  return block.kind === 'field' ? undefined : block.rating;
}
