import type { Colours } from './colours.js';

/** A drawing, as SVG that stands alone or within a page. */
export interface Picture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The same in words, for those who do not see it. */
  alt: string;
}

/** How a drawing is made. */
export interface Drawing {
  colours: Colours;
  /** The most pixels across, where the drawing can keep to it. */
  width: number;
  /** What the ids within the SVG begin with, so that one page can hold several drawings. */
  id: string;
}
