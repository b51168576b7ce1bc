import type { Query, Roles } from '../../queries/query.js';
import type { Talk } from '../phrase-meanings.js';
import type { RoleChoice } from './which-role.js';

/** What a clause asks, or why it cannot be answered. */
export type Understood =
  /** `isBack` if somebody said so: "go back". */
  | { kind: 'query'; query: Query; isMended: boolean; isBack?: boolean }
  /** A description that several roles fit: which one? The words are those of the description, where they are known. */
  | { kind: 'which_role'; choices: readonly RoleChoice[]; words?: string }
  /** Readings with different results: which one? */
  | { kind: 'which_reading'; queries: readonly Query[] }
  /** No role has the title. `asksAboutRole` if the words around it ask about a role. */
  | { kind: 'no_such_title'; title: string; query: Query; asksAboutRole: boolean }
  /** Words are left that matter. The offers are what was understood, without them. */
  | { kind: 'not_understood'; words: readonly string[]; offers: readonly Query[]; asksAboutRole: boolean }
  | { kind: 'talk'; talk: Talk }
  /** The person says only which role they have. */
  | { kind: 'setting'; of: Roles }
  | { kind: 'other_language' }
  | { kind: 'too_long'; limit: number }
  /** It can be read in so many ways that not all were tried. */
  | { kind: 'too_much' };
