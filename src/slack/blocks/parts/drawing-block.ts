import type { ImageBlock } from '@slack/types';
import type { Answer } from '../../../answers/answer.js';
import { renderText } from '../../../answers/render-text.js';
import { cut, LIMITS } from '../limits.js';

/** An answer, with the id of its uploaded picture in Slack, if there is one. */
export interface DrawnAnswer extends Answer {
  pictureFile?: string;
}

/** The fact that the site draws of a role, and of a family. */
const DRAWN = { role: 'reporting_chart', family: 'ladder_chart' } as const;

/** Whether somebody asked for a drawing, and for nothing else. */
export function asksForDrawing({ subject, intents, outcome }: Answer): boolean {
  const [intent, another] = intents;
  return outcome === 'answered' && !another && subject !== undefined && intent === DRAWN[subject.kind];
}

/** The picture that an answer asks for; undefined without one. Its alternative text says the same in words. */
export function renderDrawing(answer: DrawnAnswer): ImageBlock | undefined {
  if (!asksForDrawing(answer)) return undefined;
  const { subject, pictureFile } = answer;
  const inWords = renderText({ ...answer, notes: [], sources: [], choices: [], caveat: undefined });
  const alt_text = cut(inWords, LIMITS.altText);
  if (pictureFile !== undefined) return { type: 'image', slack_file: { id: pictureFile }, alt_text };
  return subject?.links && { type: 'image', image_url: subject.links.picture, alt_text };
}
