import type { Track } from '../../titles/levels.js';
import type { HeadingKind } from '../language/kinds.js';
import type { Node } from './node.js';

/** A section of a page, and what it is to its owner. */
export interface OutlinePart {
  /** An "intro" is what stands right below the owner's own heading, a "record" a row of a table about it. */
  kind: HeadingKind | 'intro' | 'record';
  node: Node;
  /** The label without which its items would mislead, such as "Nice-to-haves". */
  label?: string;
}

/** A role as its page lays it out. */
export interface RoleOutline {
  title: string;
  /** The heading as the page writes it. */
  heading: string;
  /** The code of its level, where the heading has one. */
  code?: string;
  /** The short name that its heading gives it in brackets. */
  acronym?: string;
  /** The track that the headings around it name. */
  track?: Track;
  node: Node;
  parts: OutlinePart[];
}

/** A specialty as its page lays it out; it may have duties of its own. */
export interface SpecialtyOutline {
  name: string;
  node: Node;
  parts: OutlinePart[];
}

/** Duties that hold for every role of a track, or of the page. */
export interface SharedPart extends OutlinePart {
  track?: Track;
}

/** One reason for what a section was taken for. */
export interface Reason {
  /** What was seen, in a few words. */
  what: string;
  weight: number;
}

/** What a section was taken for, whose it is, and why. */
export interface Label {
  node: Node;
  as: string;
  owner?: string;
  reasons: readonly Reason[];
}

/** Whose each section of a page is. Every section is in exactly one place, or ignored. */
export interface Outline {
  roles: RoleOutline[];
  specialties: SpecialtyOutline[];
  shared: SharedPart[];
  /**
   * What the page says of the family: its introduction, hiring process and so on, and all that could not be assigned.
   */
  family: OutlinePart[];
  ignored: { node: Node; reason: string }[];
  labels: Label[];
}
