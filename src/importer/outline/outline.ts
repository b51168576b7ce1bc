import type { Track } from '../../titles/levels.js';
import type { HeadingKind } from '../language/kinds.js';
import type { Node } from './node.js';

/** A section of a page, and its part in the description of its owner. */
export interface OutlinePart {
  /** An "intro" is the text right below the owner's heading. A "record" is a table row about the owner. */
  kind: HeadingKind | 'intro' | 'record';
  node: Node;
  /** A label that its items need, such as "Nice-to-haves". */
  label?: string;
}

/** A role, and the sections about it. */
export interface RoleOutline {
  title: string;
  /** The heading as the page writes it. */
  heading: string;
  /** The code of its level, if the heading has one. */
  code?: string;
  /** The acronym that its heading has in brackets. */
  acronym?: string;
  /** The track that the headings around it name. */
  track?: Track;
  node: Node;
  parts: OutlinePart[];
}

/** A specialty, and the sections about it. It may have its own duties. */
export interface SpecialtyOutline {
  name: string;
  node: Node;
  parts: OutlinePart[];
}

/** Duties that all roles of a page share, or all of one track. */
export interface SharedPart extends OutlinePart {
  track?: Track;
}

/** One reason for a decision about a section. */
export interface Reason {
  /** What was seen, in a few words. */
  what: string;
  weight: number;
}

/** What a section is, whose it is, and why. */
export interface Label {
  node: Node;
  as: string;
  owner?: string;
  reasons: readonly Reason[];
}

/** The owners of all sections of a page. Every section is in exactly one place, or ignored. */
export interface Outline {
  roles: RoleOutline[];
  specialties: SpecialtyOutline[];
  shared: SharedPart[];
  /**
   * What the page says about the family: its introduction, hiring process and so on. Also the sections without an owner.
   */
  family: OutlinePart[];
  ignored: { node: Node; reason: string }[];
  labels: Label[];
}
