import type { Family, Role } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';
import type { SharedStatement } from '../catalog/index/statement-index.js';
import type { PageList, StatedList } from '../catalog/page-lists.js';
import type { Fact, FamilyFact } from './facts.js';
import type { Group } from './group.js';
import type { Member } from './member.js';
import type { Condition, Places, QueryOf, Step, Term, TextCondition } from './query.js';
import type { Along, End, Grouping, GroupMeasure, Measure, Quantifier, StepOrder } from './query-terms.js';
import type { Distance } from './results/distance.js';
import type { Divided, Division } from './results/divide.js';
import type { Ranked } from './results/group-values.js';
import type { Held } from './results/holdings.js';
import type { Route } from './results/route.js';
import type { Figure } from './results/summarise.js';
import type { Shared } from './shared.js';
import type { Truth } from './truth.js';

/** What a query finds in a catalogue: members, and how each came about. The facts stay in the catalogue. */
export type Result =
  | { kind: 'facts'; facts: readonly Fact[]; of: Group; places?: Places }
  /** `shown`: the members within the limit, if there are more of them. */
  | {
      kind: 'list';
      roles: Group;
      columns: readonly Fact[];
      byTitle?: true;
      limit?: number;
      shown?: readonly Member[];
    }
  | { kind: 'count'; roles: Group; per?: Divided }
  /** `having`: the conditions on the divisions, with their roles evaluated. */
  | { kind: 'groups'; of: Group; by: readonly Divided[]; having: readonly Held[] }
  /** `best`: the divisions wanted, and those equal to the last of them. `ranking`: all divisions in order. */
  | {
      kind: 'best_group';
      of: Group;
      by: Grouping;
      end: End;
      measure: GroupMeasure;
      first?: QueryOf<'best_group'>['first'];
      place?: number;
      best: readonly Ranked[];
      ranking: readonly Ranked[];
    }
  | {
      kind: 'summary';
      of: Group;
      figure: QueryOf<'summary'>['figure'];
      measure: Measure;
      all: Figure;
      per?: { by: Grouping; figures: readonly { division: Division; figure: Figure }[] };
    }
  | Whether
  | { kind: 'exists'; roles: Group }
  | { kind: 'compare'; sides: readonly Group[]; focus?: Fact }
  | Common
  | Which
  | GroupOrder
  /** The distance is absent unless each side has exactly one member. */
  | { kind: 'distance'; from: Group; to: Group; along: Along; distance?: Distance }
  | { kind: 'steps'; from: Group; to: Group; route?: Route }
  | Statements
  | InLists
  | { kind: 'document'; of: Group }
  /** `gone`: the ids of families that the catalogue no longer has. */
  | {
      kind: 'family_facts';
      families: readonly Family[];
      gone: readonly string[];
      facts: readonly FamilyFact[];
    }
  | { kind: 'families'; families: readonly Family[] }
  /** The roles of a grade, level or track, or the words for which an acronym stands in each family. */
  | {
      kind: 'meaning';
      of: Term;
      roles: readonly Member[];
      expansions: readonly { family?: Family; words: string }[];
    }
  /** `steps`: how many steps the first is above the second; absent if their order is not stated. */
  | { kind: 'order'; of: Step; than: Step; standing: StepOrder; steps?: number };

export type ResultOf<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

/** Whether a claim is true of a group. */
export interface Whether {
  kind: 'whether';
  of: Group;
  quantifier: Quantifier;
  claim: Condition;
  /** Whether the claim is true of each member. */
  truths: readonly { member: Member; truth: Truth }[];
  /** The groups in the claim. */
  mentioned: readonly Group[];
  /** "mixed": asked with "the" or "each", and the members differ. "nobody": the group has no members. */
  verdict: Truth | 'mixed' | 'nobody';
}

/** What the members of a group have in common. */
export interface Common {
  kind: 'common';
  of: Group;
  without?: Group;
  only?: readonly DutyKind[];
  /** The grade, the level and the like that all members share. Empty if `without` or `only` is given. */
  facts: readonly Shared[];
  lists: readonly CommonItems[];
}

/** The items of one kind that all members share. */
export interface CommonItems {
  kind: DutyKind;
  /** Absent if the pages of one side have no list of this kind, so that nothing can be compared. */
  items?: readonly string[];
  /** The roles of both sides whose pages have no list of this kind. They are left out. */
  silent: readonly Role[];
}

/** Which of several sides is first by a measure. */
export interface Which {
  kind: 'which';
  end: End;
  measure: Measure;
  /** The values of a side are those that its first member by the measure may have; none if no page states one. */
  sides: readonly { group: Group; values: readonly number[] }[];
  /** The indexes of the best sides. Several if they are equal, or if pages leave open which is best. */
  best: readonly number[];
}

/** Two groups beside each other by a measure of groups. */
export interface GroupOrder {
  kind: 'group_order';
  measure: GroupMeasure;
  standing: StepOrder;
  /** A group without a value has no members whose pages state what it needs. */
  of: { group: Group; value?: number };
  than: { group: Group; value?: number };
}

/** What the pages of a group state about some words. */
export interface Statements {
  kind: 'statements';
  of: Group;
  text: TextCondition;
  only?: QueryOf<'statements'>['only'];
  /** The members whose pages say what was asked for. */
  members: readonly Member[];
  /** The numbers of the statements that say it, in the order of the catalogue. */
  found: readonly number[];
  /** Reads one of these statements, with its members. On demand, since many are found and few are shown. */
  read: (statement: number) => SharedStatement;
}

/** What a list on the pages of a group says about some words. */
export interface InLists {
  kind: 'in_list';
  list: PageList;
  of: Group;
  text: TextCondition;
  /** The lists of the group, in the order of its members. */
  pages: readonly ListRead[];
  /** The members whose pages have no such list. */
  silent: readonly Member[];
}

/** One list, and the members to which it applies. */
export interface ListRead {
  owner: StatedList['owner'];
  roles: readonly Role[];
  /** All its sentences and items. */
  said: readonly string[];
  /** Those of them that have the words. */
  found: readonly string[];
  /** Whether the list says what was asked for. */
  holds: boolean;
}
