import type { Track } from '../titles/levels.js';
import type { HeadingKind } from './heading.js';
import type { Section } from './page.js';

/** A section of a page, and what it is to its owner. */
export interface Part {
  /** "intro" is what stands right under the owner's own heading. */
  kind: HeadingKind | 'intro';
  section: Section;
  /** What its items are nothing without, such as "Nice-to-haves". */
  label?: string;
}

/** A role as its page lays it out. */
export interface RoleOutline {
  title: string;
  /** The heading as the page writes it. */
  heading: string;
  section: Section;
  parts: Part[];
}

/** A specialty as its page lays it out; it may have duties of its own. */
export interface SpecialtyOutline {
  name: string;
  section: Section;
  parts: Part[];
}

/** Duties that hold for every role of a track, or of the page. */
export interface SharedPart extends Part {
  track?: Track;
}

/** Which section of a page is whose. Every section but those of link lists is in exactly one place. */
export interface Outline {
  roles: RoleOutline[];
  specialties: SpecialtyOutline[];
  shared: SharedPart[];
  /** What is said of the family: its introduction, hiring process and so on, and what could not be told. */
  family: Part[];
}
