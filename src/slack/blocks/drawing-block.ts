import type { ImageBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { renderText } from '../../answers/render-text.js';
import { cut, LIMITS } from './limits.js';

/** What a picture of the site shows of a role, and of a family. */
const DRAWN = { role: 'reporting_chart', family: 'ladder_chart' } as const;

/** The picture that an answer asks for, where a site has it; the same in words is its alternative text. */
export function renderDrawing(answer: Answer): ImageBlock | undefined {
  const { subject, intents, outcome } = answer;
  const [intent, another] = intents;
  const isDrawn = subject && intent === DRAWN[subject.kind] && !another && outcome === 'answered';
  if (!isDrawn || !subject.links) return undefined;
  const inWords = renderText({ ...answer, notes: [], sources: [], choices: [], caveat: undefined });
  return { type: 'image', image_url: subject.links.picture, alt_text: cut(inWords, LIMITS.altText) };
}
