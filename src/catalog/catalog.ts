import type { Track } from '../titles/levels.js';
import type { Inferable, NoteAbout } from './schema.js';

/** A list of duties or requirements, or the words in which the page says that it is not written yet. */
export type Section =
  | { kind: 'listed'; items: readonly string[]; extends?: string }
  | { kind: 'to_be_defined'; text: string };

interface Note {
  about: NoteAbout;
  text: string;
}

/** Who a role reports to, as its page says. Several managers mean "either". */
export interface ReportingLine {
  managers: readonly string[];
  typically: boolean;
}

/** What a page expects at a level, in the order of the pages. */
export const ASPECTS = ['knowledge', 'responsibilities', 'interaction', 'impact'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One job at one level. */
export interface Role {
  id: string;
  title: string;
  aliases: readonly string[];
  /** The title it replaced, and where that is stated. */
  formerly?: { title: string; statedIn: string };
  family: Family;
  /** The heading of the role on its page. */
  section: string;
  level: string;
  track: Track;
  /** Those of level and track that the page does not state, so that they are read from its title and duties. */
  inferred: readonly Inferable[];
  grade?: number;
  /** The grades that the page leaves open. Then there is no `grade`. */
  openGrades?: readonly number[];
  reportsTo?: ReportingLine;
  summary?: string;
  expectations?: Readonly<Record<Aspect, string>>;
  responsibilities?: Section;
  requirements?: Section;
  /** The next three only where the page states them for this role, not for its family. */
  performanceIndicators?: Listing;
  careerLadder?: Listing;
  hiringProcess?: Listing;
  notes: readonly Note[];
  /** The address of its section or of its own page, if known. */
  url?: string;
}

export interface Listing {
  summary?: string;
  items: readonly string[];
}

/** What every role of one track shares. */
export interface SharedDuties {
  summary?: string;
  responsibilities?: Section;
  requirements?: Section;
}

export interface Family {
  id: string;
  name: string;
  aliases: readonly string[];
  organization?: string;
  acronyms: ReadonlyMap<string, string>;
  /** The family it replaced, and where that is stated. */
  replaces?: { family: string; statedIn: string };
  source: { page: string; url?: string; date?: string };
  summary?: string;
  shared: Record<Track, SharedDuties | undefined>;
  specialties?: { summary?: string; items: readonly { name: string; summary: string }[] };
  performanceIndicators?: Listing;
  careerLadder?: Listing;
  hiringProcess?: Listing;
  notes: readonly Note[];
  /** In the order of the page, lowest level first. */
  roles: readonly Role[];
}

export const STATEMENT_KINDS = ['requirements', 'responsibilities', 'expectations', 'summary'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One thing a page says of a role. */
export interface Statement {
  kind: StatementKind;
  text: string;
}

/** Everything the organisation says its jobs are. Never changed, only replaced. */
export interface Catalog {
  families: readonly Family[];
  roles: readonly Role[];
  roleById: ReadonlyMap<string, Role>;
  familyById: ReadonlyMap<string, Family>;
  /** By title key, for titles and aliases. */
  roleByKey: ReadonlyMap<string, Role>;
  /** By title key, for names and aliases. */
  familyByKey: ReadonlyMap<string, Family>;
  /** The roles that name a manager, by the manager's title key. */
  reportsByKey: ReadonlyMap<string, readonly Role[]>;
  /** The role that replaced a title, by the old title's key. */
  successorByKey: ReadonlyMap<string, Role>;
  index: RoleIndex;
}

/** Roles by what is asked of many; every list in the order of the catalogue. */
export interface RoleIndex {
  /** By the level, in lower case. */
  byLevel: ReadonlyMap<string, readonly Role[]>;
  /** By the stems of the words of their titles. */
  byTitleStem: ReadonlyMap<string, readonly Role[]>;
  /** Each title with the stems of its words. */
  titles: ReadonlyMap<Role, { title: string; stems: readonly string[] }>;
  /** The roles of those whom pages name as managers, by the title as it is written; undefined for an outsider. */
  managers: ReadonlyMap<string, Role | undefined>;
  /** The roles that report to each role that has any. */
  reports: ReadonlyMap<Role, readonly Role[]>;
  /** How many requirements and responsibilities each role has, where its pages state all of them. */
  dutyCounts: Readonly<Record<'requirements' | 'responsibilities', ReadonlyMap<Role, number>>>;
}

/** Every name of a role, the title first. */
export function namesOf(role: Role): string[] {
  return [role.title, ...role.aliases];
}
