import type { Colours } from './colours.js';

/** A drawing, as SVG that stands alone or within a page. */
export interface Picture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The same in words, for people who do not see it. */
  alt: string;
}

/** How a drawing is made. */
export interface Drawing {
  colours: Colours;
  /** The most pixels across. A drawing may be wider if its boxes need it. */
  width: number;
  /** The beginning of the ids in the SVG, so that one page can have several drawings. */
  id: string;
}
