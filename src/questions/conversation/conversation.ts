import type { Query, Roles } from '../../queries/query.js';

/** What a conversation remembers: plain data, so that it can be kept and outlives a reload. */
export interface Conversation {
  /** The last question that was understood. */
  query?: Query;
  /** The roles that it was about. */
  focus?: Roles;
  /** The roles that its answer brought in: the manager, the direct reports. */
  introduced?: Roles;
  /** The roles that "the first", "both" and "the other one" choose from: the last list, or the last two roles. */
  among?: Roles;
  /** The list that `among` was narrowed from: "the other one" may be in it. */
  wider?: Roles;
  /** Single roles that were spoken of, the latest first: "the engineer" is more likely one of them than any other. */
  spoken?: readonly Roles[];
  /** The role that the person said they have. */
  me?: Roles;
  /** The questions before the last one, the latest first: "go back", "together". */
  earlier?: readonly Query[];
  /** The questions that the last answer offered to choose from, in its order. */
  choices?: readonly Query[];
}
