import { styleText } from 'node:util';

/** A colour or a weight of the terminal. */
export type Style = Parameters<typeof styleText>[0];

/** Gives a text a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** Whoever calls knows whether there is a terminal to colour for; Node is not asked. */
export function createPaint(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}
