import { styleText } from 'node:util';

/** A colour or weight of terminal text. */
export type Style = Parameters<typeof styleText>[0];

/** Styles a text, or returns it as it is without colours. */
export type Paint = (style: Style, text: string) => string;

/** The caller decides about colours, so Node's own check of the stream is off. */
export function createPaint(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}
