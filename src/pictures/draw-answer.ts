import type { Answer } from '../answers/answer.js';
import { drawLadder } from './draw-ladder.js';
import { drawReporting } from './draw-reporting.js';
import type { Drawing, Picture } from './picture.js';

/** Draws the ladders of an answer or, if it has none, its reporting line. Undefined if it has neither. */
export function drawAnswer(
  { headline, parts }: Pick<Answer, 'headline' | 'parts'>,
  drawing: Drawing,
): Picture | undefined {
  const ladders = parts.filter((part) => part.kind === 'ladder');
  if (ladders.length > 0) return drawLadder(headline, ladders, drawing);
  const chains = parts.filter((part) => part.kind === 'chain');
  const tree = parts.find((part) => part.kind === 'tree');
  return drawReporting(headline, chains, tree, drawing);
}
