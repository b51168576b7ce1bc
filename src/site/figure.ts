import type { Answer } from '../answers/answer.js';
import { drawAnswer } from '../pictures/draw-answer.js';
import { type Html, html, markup } from './html.js';

/** A phone without its margins, and a column of text on a wide screen. */
const WIDTHS = { phone: 334, wide: 840 };

/** The drawing of an answer, once for a narrow and once for a wide screen. Empty if there is nothing to draw. */
export function renderFigure(answer: Answer, id: string): Html {
  const drawn = Object.entries(WIDTHS).flatMap(([size, width]) => {
    const picture = drawAnswer(answer, { colours: 'page', width, id: `${id}-${size}` });
    return picture ? [html`<div class="${size}">${markup(picture.svg)}</div>`] : [];
  });
  return drawn.length > 0 ? html`<figure tabindex="0" aria-label="Drawing">${drawn}</figure>` : html``;
}
