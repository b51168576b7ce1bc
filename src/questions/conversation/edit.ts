import type { DutyKind } from '../../catalog/duties.js';
import type { Fact } from '../../queries/facts.js';
import type { Condition, Holding, Places, Query, Roles, TextCondition } from '../../queries/query.js';
import type { AboveOrBelow, End, Grouping, GroupMeasure, Measure } from '../../queries/query-terms.js';

/** What a follow-up does to the last question. */
export type Edit =
  /** Asks it about other roles: "what about the Lead EPM?" */
  | { kind: 'swap_roles'; roles: Roles }
  /** "what about the other directors", "another director" */
  | { kind: 'ask_of_other'; roles: Roles }
  /**
   * "the senior one", "requirements of the senior one". `otherwise` is asked where there is none, and of "manager?"
   * alone where a page answers it.
   */
  | {
      kind: 'swap_level';
      levels: readonly string[];
      facts?: readonly Fact[];
      otherwise?: Fact;
      isAlone?: true;
      /** "No, the senior" corrects a question about one role. "No seniors" after a list leaves them out. */
      isCorrection?: true;
    }
  /**
   * "what about grade 9"; `isOfThem` where the words can only go on from the last question; `isOne` for "the one in
   * Sales"; `isAlone` for a family, which only goes on from another one
   */
  | { kind: 'swap_condition'; condition: Condition; isOfThem?: true; isOne?: true; isAlone?: true }
  /** Asks something else of the same roles: "and her grade?" */
  | { kind: 'swap_facts'; facts: readonly Fact[]; places?: Places }
  /** "and travel?"; "or travel" adds it to what the last roles were searched for */
  | { kind: 'swap_text'; text: TextCondition; isOr?: true }
  /** "Only the first three", of the list that was asked for. */
  | { kind: 'items_of_it'; places: Places }
  /** "how much travel is there?"; `only` in some lists: "and requirements about SQL" */
  | { kind: 'ask_text'; text: TextCondition; only?: readonly DutyKind[] }
  /** "And in the responsibilities", after what was looked for in pages */
  | { kind: 'same_text_in'; only: readonly DutyKind[] }
  /** "Does it include a call" after a hiring process. */
  | { kind: 'ask_in_list'; text: TextCondition }
  /**
   * "Only the managers"; "how many managers in there" counts them. Some words can only narrow the last list. After one
   * role, "any directors" are those of its family.
   */
  | {
      kind: 'narrow';
      condition: Condition;
      isCounted?: true;
      isOfThem?: true;
      isAny?: true;
      /** "Only the managers" asks the last question again. */
      isOnly?: true;
    }
  /** "how many in each", of the groups of a table or of compared families, or of the items of several roles */
  | { kind: 'count_each' }
  /** "average grade of each", of the same groups */
  | { kind: 'average_of_each'; measure: Measure }
  | { kind: 'leave_out'; roles: Roles }
  /** "include the directors" */
  | { kind: 'widen'; roles: Roles }
  /** "or grade 9": besides the grade of the last list, or in place of what was counted or asked of one role */
  | { kind: 'or_condition'; condition: Condition }
  /** "without the grade filter", "in any family"; "without that" lifts the last one */
  | { kind: 'lift'; condition?: Condition['kind'] }
  /** "Remove Python", of roles that mention Python and SQL */
  | { kind: 'lift_text'; text: TextCondition }
  | { kind: 'pick'; place: number }
  /** The number of a choice that was offered: "2". */
  | { kind: 'pick_choice'; place: number }
  /** "all of them", and of just two "both" */
  | { kind: 'all_of_them'; count?: number }
  /** "Who?", after a question whether somebody reports to a role */
  | { kind: 'who_is_it' }
  /** Compares all of them, the first few (`first`), or the last few spoken of (`count`): "those two". */
  | { kind: 'compare_them'; first?: number; count?: number }
  /** "what do they have in common" */
  | { kind: 'in_common'; only?: readonly DutyKind[]; with?: Roles; count?: number }
  /** "by how much": both values, or how many grades lie between */
  | { kind: 'by_how_much' }
  /** The way to where the last answer led; "what would I need" after any other role asks for its requirements. */
  | { kind: 'get_there'; isNeed?: true }
  | { kind: 'compare_with'; roles: Roles; focus?: Fact }
  | { kind: 'compare_with_level'; levels: readonly string[] }
  /** "and her grade?": of the role that the pronoun stands for. */
  | { kind: 'facts_of'; roles: Roles; facts: readonly Fact[] }
  | { kind: 'count_them' }
  /**
   * "Managers", "how many roles", "the top role": a short question about all roles, asked of the last family; of
   * `isOfSome` ("list the managers") only where it has some.
   */
  | { kind: 'ask_of_family'; query: Query; isOfSome?: true }
  /** Asks of the roles last named what the query asks of all roles: "average grade", "per family". */
  | { kind: 'ask_of_them'; query: Query }
  /**
   * "which one is higher", of all of them or of the last `count` spoken of: "which of the three". `isRank` for "and the
   * lowest?", which is by grade where nothing else was measured.
   */
  | {
      kind: 'which_of_them';
      end: End;
      measure?: Measure;
      count?: number;
      isRank?: true;
      isOfThem?: true;
      place?: number;
    }
  /** "which one is the smallest", of the groups of a table */
  | { kind: 'group_of_them'; end: End; measure?: GroupMeasure; place?: number; among?: Roles }
  /** "with managers", "which have a director", of the groups of a table */
  | { kind: 'groups_with'; having: readonly Holding[] }
  /** "alphabetically" */
  | { kind: 'order_by_title' }
  /** "highest first", "sort them by requirements", "top two"; without an end, the other way round */
  | { kind: 'order_them'; end?: End; measure?: Measure; first?: number }
  /**
   * "who does then", "who else does": all roles of which it is true, or the others; `isOfThem`: of the last list, "which
   * of them do"
   */
  | { kind: 'who_does'; isElse?: true; isOfThem?: true; among?: Roles }
  /** "which ones don't": the roles of which it is not true, or that the last list left out */
  | { kind: 'who_does_not' }
  /**
   * "and after that?", "and above?", or of the reporting line "who is above"; beyond that grade, or from it on. "Then?"
   * only goes on from a step (`isOfWay`).
   */
  | { kind: 'further'; direction: Direction; isBeyond: boolean; isPerson?: true; isOfWay?: true }
  /** "two levels up" from the last role */
  | { kind: 'steps_further'; direction: Direction; steps: number }
  /** "how do I get to senior from there"; "and to director", after the way to another role */
  | { kind: 'way_to'; to: Roles | Level; goesOn?: true }
  /** "and from senior", after a way or a distance: the same to that end from another role */
  | { kind: 'way_from'; from: Roles | Level }
  /** "and to the CFO": the same of another manager, or up to another role */
  | { kind: 'swap_target'; roles: Roles }
  /** "other roles there", "who else is at that grade": the roles that share that fact */
  | { kind: 'beside'; fact: Grouping; within?: Condition; isCounted?: true }
  /** "Who else reports to her", "how many others need SQL": those of whom it is true, without the roles last named */
  | { kind: 'others'; condition: Condition; isCounted?: true }
  /** "is there a staff level": among the roles last named, or in the family of the last role */
  | { kind: 'is_there'; condition: Condition }
  /** "is the Lead EPM one of them" */
  | { kind: 'is_among'; roles: Roles }
  /** "same grade?" */
  | { kind: 'compare_fact'; fact: Fact }
  /** "grade of the first" */
  | { kind: 'facts_of_place'; facts: readonly Fact[]; place: number }
  /** "is that more than the Senior ESM", by what was last asked about; "than the principal?" */
  | {
      kind: 'measure_against';
      direction?: AboveOrBelow;
      measure?: Measure;
      than: Roles | Level;
      /** "does the Senior ESM have more" */
      isOther?: true;
    }
  /** "so is the director higher", than the last role */
  | { kind: 'stands'; roles: Roles; direction: AboveOrBelow }
  /** "same grade as the Lead EPM", "so grade 8": whether something is true of the last role */
  | { kind: 'is_it'; claim: Condition }
  /** "how far to the director from there" */
  | { kind: 'far_to'; roles: Roles }
  /** "does the junior report to the same person" */
  | { kind: 'is_same'; roles: Roles; fact: Grouping }
  /** "what would I need that the senior does not": only the last role has it; `isOther`: "what is missing for staff" */
  | { kind: 'only_in'; beside: Roles | Level; isOther?: true; only?: readonly DutyKind[] }
  /** "what is new", of the second of two roles, or of the next one; `isMissing` for "what would she lack" on the way */
  | { kind: 'what_is_new'; isMissing?: true }
  /** "which levels are between" */
  | { kind: 'between_them' }
  /** "how many requirements does each have", "list them with their levels" */
  | { kind: 'facts_of_each'; facts: readonly Fact[]; count?: number }
  /** "just the names" */
  | { kind: 'names_of_them' }
  /** "go back" to the question before the last one */
  | { kind: 'go_back' }
  /** "Back to the Lead EPM": the latest question about that role */
  | { kind: 'go_back_to'; roles: Roles }
  /** "together": what was asked one after the other, at once; a table as one number */
  | { kind: 'together' }
  | { kind: 'repeat' }
  | { kind: 'where_stated' };

export type Direction = 'up' | 'down';

/** "The staff one": the counterpart of the last role at a level. */
export interface Level {
  kind: 'level';
  levels: readonly string[];
}
