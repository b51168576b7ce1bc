import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from './picture.js';

const { resolve } = createRequire(import.meta.url);

/** Machines without a screen often have no fonts. */
const FONT_FILES = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/inter/${file}`),
);

/** Characters that our font has. For others resvg searches the fonts of the machine, which takes time. */
const COVERED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;

/** Sharp on screens that have two dots a pixel. */
const ZOOM = 2;

/** A drawing as PNG, for surfaces that show no SVG. The drawing must not have the colours `page`. */
export function renderPng({ svg }: Picture): Buffer {
  const image = new Resvg(svg, {
    font: {
      fontFiles: FONT_FILES,
      loadSystemFonts: !COVERED.test(svg),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
    fitTo: { mode: 'zoom', value: ZOOM },
  });
  return image.render().asPng();
}
