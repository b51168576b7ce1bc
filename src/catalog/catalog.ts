import type { StemmedTitle } from '../titles/title-matcher.js';
import type { Architecture } from './architecture.js';
import type { GradeName } from './grade.js';
import type { Inferable } from './inferable.js';
import type { RoleOwner } from './owner.js';
import type { NoteAbout } from './schema.js';

/** A list of duties or requirements, or the words of a page whose list is not written yet. */
export type Section =
  | { kind: 'listed'; items: readonly string[]; extends?: string }
  | { kind: 'to_be_defined'; text: string };

interface Note {
  about: NoteAbout;
  text: string;
}

/** The managers of a role, as its page names them. Several mean "either", or "all at once" with `toAll`. */
export interface ReportingLine {
  managers: readonly string[];
  typically: boolean;
  toAll?: boolean;
}

/** A skill of a role, and how well the role must have it. */
export interface Competency {
  skill: string;
  level?: string;
  text?: string;
}

/** What an organisation records about a role apart from its work. A family may state it for all its roles. */
export interface Administration {
  department?: string;
  locations?: readonly string[];
  owner?: RoleOwner;
  /** As YYYY-MM-DD. */
  reviewedOn?: string;
  reviewEvery?: string;
}

/** The headings under which pages state expectations of a level, in their order. */
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
  /** The code of its level, if its page has one beside the word: "IC5". */
  levelCode?: string;
  track: string;
  /** Whether its track manages people. */
  leadsPeople: boolean;
  /** Which of level and track the page does not state. They were inferred from the title and the duties. */
  inferred: readonly Inferable[];
  /** Its place on the grade scale of the organisation. `gradeName` has the words for it. */
  grade?: number;
  /** The grades that the page leaves open. Then there is no `grade`. */
  openGrades?: readonly number[];
  /** Absent where grades are plain numbers called "grade". */
  gradeName?: GradeName;
  reportsTo?: ReportingLine;
  /** The titles of the managers it also reports to, on a dotted line. */
  dottedLines: readonly string[];
  /** The titles that its page names as the next step. */
  nextRoles: readonly string[];
  jobCode?: string;
  /** Its codes in other systems, by the name of the system. */
  codes: ReadonlyMap<string, string>;
  competencies: readonly Competency[];
  /** What its file states for this role alone; `administrationOf` adds what its family states. */
  administration: Administration;
  summary?: string;
  expectations?: Readonly<Record<Aspect, string>>;
  responsibilities?: Section;
  requirements?: Section;
  /** This and the next two only if the page states them for this role, not for its family. */
  performanceIndicators?: Listing;
  careerLadder?: Listing;
  hiringProcess?: Listing;
  notes: readonly Note[];
  /** The address of its section or of its own page, if known. */
  url?: string;
}

/** A list of a page, with the text before it. */
export interface Listing {
  summary?: string;
  items: readonly string[];
}

/** The items that every role of one track shares. */
export interface SharedDuties {
  summary?: string;
  responsibilities?: Section;
  requirements?: Section;
}

/** A job family: its roles, and the facts that its page states for all of them. */
export interface Family {
  id: string;
  name: string;
  aliases: readonly string[];
  organization?: string;
  administration: Administration;
  acronyms: ReadonlyMap<string, string>;
  /** The family it replaced, and where that is stated. */
  replaces?: { family: string; statedIn: string };
  source: { page: string; url?: string; date?: string };
  summary?: string;
  /** By track. */
  shared: Readonly<Record<string, SharedDuties | undefined>>;
  specialties?: { summary?: string; items: readonly { name: string; summary: string }[] };
  performanceIndicators?: Listing;
  careerLadder?: Listing;
  hiringProcess?: Listing;
  notes: readonly Note[];
  /** In the order of the page, lowest level first. */
  roles: readonly Role[];
}

export const STATEMENT_KINDS = [
  'requirements',
  'responsibilities',
  'expectations',
  'competencies',
  'summary',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One sentence or item that a page states about a role. */
export interface Statement {
  kind: StatementKind;
  text: string;
}

/** All roles and families of an organisation. Immutable: a reload replaces it. */
export interface Catalog {
  /** What the organisation calls its grades, levels, tracks and departments. */
  architecture: Architecture;
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
  /** The family that replaced another, by the other's name. */
  successorByFamily: ReadonlyMap<string, Family>;
  index: RoleIndex;
}

/** Lookups that questions about many roles need. Every list is in the order of the catalogue. */
export interface RoleIndex {
  /** Every role as a member of a group. */
  members: readonly { kind: 'role'; role: Role }[];
  /** The families in alphabetical order, as answers list them. */
  familiesByName: readonly Family[];
  /** The place of each role in the catalogue. */
  places: ReadonlyMap<Role, number>;
  /** By the level, in lower case. */
  byLevel: ReadonlyMap<string, readonly Role[]>;
  /** By the stems of the words of their titles. */
  byTitleStem: ReadonlyMap<string, readonly Role[]>;
  /** Each title with the stems of its words. */
  titles: ReadonlyMap<Role, StemmedTitle>;
  /** The role of each manager whom pages name, by the title as written; undefined if the catalogue lacks the role. */
  managers: ReadonlyMap<string, Role | undefined>;
  /** The other names by which pages call roles that are managers: "CISO", "L&D Manager". */
  otherNames: ReadonlyMap<Role, readonly string[]>;
  /** The roles that report to each role that has any. */
  reports: ReadonlyMap<Role, readonly Role[]>;
  /** The role that replaced each role that has been replaced. */
  successors: ReadonlyMap<Role, Role>;
  /** By each grade that a role has, or may have. */
  byGrade: ReadonlyMap<number, readonly Role[]>;
  /** The number of requirements and of responsibilities of each role. Lacks roles whose pages do not state all of them. */
  dutyCounts: Readonly<Record<'requirements' | 'responsibilities', ReadonlyMap<Role, number>>>;
  /** The years of experience that each role asks for. Of several requirements with years, the highest counts. */
  years: ReadonlyMap<Role, number>;
}

/** The administration of a role. Fields that the role does not state come from its family. */
export function administrationOf({ administration, family }: Role): Administration {
  return { ...family.administration, ...administration };
}

/** Every name of a role, the title first. */
export function namesOf(role: Role): string[] {
  return [role.title, ...role.aliases];
}
