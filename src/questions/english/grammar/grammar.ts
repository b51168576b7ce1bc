import type { Rule } from '../../chart/rule.js';
import { CLAIM_RULES } from './claims/claims.js';
import { FAMILY_CLAIM_RULES } from './claims/claims-of-families.js';
import { GROUP_CLAIM_RULES } from './claims/claims-of-groups.js';
import { CLAIM_OF_NONE_RULES } from './claims/claims-of-none.js';
import { CLAIM_OF_WORDS_RULES } from './claims/claims-of-words.js';
import { EXISTENCE_RULES } from './claims/existence.js';
import { ROLES_OF_FAMILY_RULES } from './claims/roles-of-family.js';
import { STANDING_RULES } from './claims/standing.js';
import { COMMON_RULES } from './comparisons/common.js';
import { COMPARED_RULES } from './comparisons/compared.js';
import { COMPARISON_RULES } from './comparisons/comparisons.js';
import { NEW_AT_STEP_RULES } from './comparisons/new-at-step.js';
import { WHICH_IS_FIRST_RULES } from './comparisons/which-is-first.js';
import { BEST_GROUP_RULES } from './divisions/best-groups.js';
import { BETTER_GROUP_RULES } from './divisions/better-groups.js';
import { EMPTY_GROUP_RULES } from './divisions/empty-groups.js';
import { EVERY_GROUP_RULES } from './divisions/every-group.js';
import { GROUP_ORDER_RULES } from './divisions/group-orders.js';
import { GROUP_RANK_RULES } from './divisions/group-ranks.js';
import { GROUPING_RULES } from './divisions/groupings.js';
import { GROUPS_IN_FAMILIES_RULES } from './divisions/groups-in-families.js';
import { GROUPS_WITH_RULES } from './divisions/groups-with.js';
import { HELD_RULES } from './divisions/held.js';
import { HELD_CLAIM_RULES } from './divisions/held-claims.js';
import { REPEATED_GROUP_RULES } from './divisions/repeated-groups.js';
import { TOP_GROUP_RULES } from './divisions/top-groups.js';
import { WHICH_FAMILIES_RULES } from './divisions/which-families.js';
import { ABOUT_ROLE_RULES } from './facts/about-role.js';
import { CAREER_RULES } from './facts/careers.js';
import { CHART_RULES } from './facts/charts.js';
import { EXPERIENCE_RULES } from './facts/experience.js';
import { FACT_IDIOM_RULES } from './facts/fact-idioms.js';
import { FACT_NAME_RULES } from './facts/fact-names.js';
import { FACT_RULES } from './facts/facts.js';
import { HOLDER_RULES } from './facts/holders.js';
import { ITEM_RULES } from './facts/items.js';
import { OWN_WORD_RULES } from './facts/own-words.js';
import { FAMILY_RULES } from './facts/pages/families.js';
import { FAMILY_QUESTION_RULES } from './facts/pages/family-questions.js';
import { HIRING_RULES } from './facts/pages/hiring.js';
import { IN_LIST_RULES } from './facts/pages/in-lists.js';
import { PAGE_FACT_RULES } from './facts/pages/page-facts.js';
import { REPORTING_IDIOM_RULES } from './facts/reporting-idioms.js';
import { STATEMENTS_OF_ROLE_RULES } from './facts/statements-of-role.js';
import { UNTOLD_FACT_RULES } from './facts/untold-facts.js';
import { UPKEEP_RULES } from './facts/upkeep.js';
import { UPKEEP_CONDITION_RULES } from './facts/upkeep-conditions.js';
import { WHEN_AND_WHY_RULES } from './facts/when-and-why.js';
import { WORD_MEANING_RULES } from './facts/word-meanings.js';
import { FOLLOW_UP_RULES } from './follow-ups/follow-ups.js';
import { COLUMN_RULES } from './lists/columns.js';
import { COUNT_RULES } from './lists/counts.js';
import { COUNTS_OF_EACH_RULES } from './lists/counts-of-each.js';
import { ENDS_OF_FAMILIES_RULES } from './lists/ends-of-families.js';
import { FIGURE_RULES } from './lists/figures.js';
import { FIRST_OF_EACH_RULES } from './lists/first-of-each.js';
import { LEVELS_OF_KIND_RULES } from './lists/levels-of-kind.js';
import { LIKENESS_RULES } from './lists/likeness.js';
import { LIST_RULES } from './lists/lists.js';
import { LISTS_BY_CLAIM_RULES } from './lists/lists-by-claim.js';
import { LISTS_OF_SOME_RULES } from './lists/lists-of-some.js';
import { LISTS_ON_LADDER_RULES } from './lists/lists-on-ladder.js';
import { LISTS_WITHOUT_RULES } from './lists/lists-without.js';
import { ORDER_RULES } from './lists/orders.js';
import { SHARE_RULES } from './lists/shares.js';
import { STATEMENT_RULES } from './lists/statements.js';
import { SUPERLATIVE_RULES } from './lists/superlatives.js';
import { WHERE_MENTIONED_RULES } from './lists/where-mentioned.js';
import { WITHIN_RULES } from './lists/within.js';
import { ABOVE_BELOW_RULES } from './phrases/conditions/above-below.js';
import { ALIKE_RULES } from './phrases/conditions/alike.js';
import { COMPLEMENT_RULES } from './phrases/conditions/complements.js';
import { LEVEL_BOUND_RULES } from './phrases/conditions/level-bounds.js';
import { MANAGING_RULES } from './phrases/conditions/managing.js';
import { MENTIONING_RULES } from './phrases/conditions/mentioning.js';
import { MODIFIER_RULES } from './phrases/conditions/modifiers.js';
import { NAMED_RULES } from './phrases/conditions/named.js';
import { OWN_MANAGER_RULES } from './phrases/conditions/own-manager.js';
import { PREDICATE_RULES } from './phrases/conditions/predicates.js';
import { REPORTING_RULES } from './phrases/conditions/reporting.js';
import { STATED_RULES } from './phrases/conditions/stated.js';
import { TITLED_RULES } from './phrases/conditions/titled.js';
import { EXTREME_RULES } from './phrases/extremes.js';
import { GRADE_RULES } from './phrases/grades.js';
import { GROUP_RULES } from './phrases/groups.js';
import { JOINED_RULES } from './phrases/joined.js';
import { JOURNEY_RULES } from './phrases/journeys.js';
import { LADDER_STEP_RULES } from './phrases/ladder-steps.js';
import { MANAGER_RULES } from './phrases/managers.js';
import { NAMED_FAMILY_RULES } from './phrases/named-families.js';
import { NOUN_RULES } from './phrases/nouns.js';
import { ONE_ROLE_RULES } from './phrases/one-role.js';
import { RANK_RULES } from './phrases/ranks.js';
import { RELATION_RULES } from './phrases/relations.js';
import { REPORT_RULES } from './phrases/reports.js';
import { TEXT_RULES } from './phrases/text.js';
import { SETTING_RULES, TALK_RULES } from './talk.js';
import { WAY_RULES } from './ways.js';

/** The English that Rolecall reads, by topic. */
export const GRAMMAR = {
  grades: GRADE_RULES,
  'names of families': NAMED_FAMILY_RULES,
  nouns: NOUN_RULES,
  'one role': ONE_ROLE_RULES,
  groups: GROUP_RULES,
  'joined roles': JOINED_RULES,
  managers: MANAGER_RULES,
  reports: REPORT_RULES,
  relations: RELATION_RULES,
  'ladder steps': LADDER_STEP_RULES,
  journeys: JOURNEY_RULES,
  'bounds of levels': LEVEL_BOUND_RULES,
  ranks: RANK_RULES,
  extremes: EXTREME_RULES,
  'first of each': FIRST_OF_EACH_RULES,
  alike: ALIKE_RULES,
  'above and below': ABOVE_BELOW_RULES,
  'beside their own manager': OWN_MANAGER_RULES,
  reporting: REPORTING_RULES,
  managing: MANAGING_RULES,
  stated: STATED_RULES,
  'names and codes': NAMED_RULES,
  mentioning: MENTIONING_RULES,
  modifiers: MODIFIER_RULES,
  complements: COMPLEMENT_RULES,
  predicates: PREDICATE_RULES,
  'words of titles': TITLED_RULES,
  text: TEXT_RULES,
  'fact names': FACT_NAME_RULES,
  'items of lists': ITEM_RULES,
  'about a role': ABOUT_ROLE_RULES,
  facts: FACT_RULES,
  'fact idioms': FACT_IDIOM_RULES,
  'reporting idioms': REPORTING_IDIOM_RULES,
  hiring: HIRING_RULES,
  'facts of pages': PAGE_FACT_RULES,
  'facts that no page tells': UNTOLD_FACT_RULES,
  'holders of roles': HOLDER_RULES,
  'when and why': WHEN_AND_WHY_RULES,
  'years of experience': EXPERIENCE_RULES,
  lists: LIST_RULES,
  'lists without some': LISTS_WITHOUT_RULES,
  'lists of some': LISTS_OF_SOME_RULES,
  'lists on a ladder': LISTS_ON_LADDER_RULES,
  'lists by claim': LISTS_BY_CLAIM_RULES,
  'lists in order': ORDER_RULES,
  columns: COLUMN_RULES,
  'levels of a kind': LEVELS_OF_KIND_RULES,
  superlatives: SUPERLATIVE_RULES,
  'ends of families': ENDS_OF_FAMILIES_RULES,
  'questions within a place': WITHIN_RULES,
  counts: COUNT_RULES,
  'counts of each': COUNTS_OF_EACH_RULES,
  shares: SHARE_RULES,
  groupings: GROUPING_RULES,
  'what groups have': HELD_RULES,
  'what is said of groups': HELD_CLAIM_RULES,
  'groups by what they have': GROUPS_WITH_RULES,
  'every group': EVERY_GROUP_RULES,
  'empty groups': EMPTY_GROUP_RULES,
  'repeated groups': REPEATED_GROUP_RULES,
  'groups by their families': GROUPS_IN_FAMILIES_RULES,
  'ranks of groups': GROUP_RANK_RULES,
  'best groups': BEST_GROUP_RULES,
  'top groups': TOP_GROUP_RULES,
  'better groups': BETTER_GROUP_RULES,
  'groups in order': GROUP_ORDER_RULES,
  figures: FIGURE_RULES,
  likeness: LIKENESS_RULES,
  statements: [...STATEMENT_RULES, ...WHERE_MENTIONED_RULES],
  'claims of words': CLAIM_OF_WORDS_RULES,
  'statements of a role': STATEMENTS_OF_ROLE_RULES,
  claims: CLAIM_RULES,
  standing: STANDING_RULES,
  'claims of groups': GROUP_CLAIM_RULES,
  'claims of families': FAMILY_CLAIM_RULES,
  'claims of none': CLAIM_OF_NONE_RULES,
  existence: EXISTENCE_RULES,
  'roles of a family': ROLES_OF_FAMILY_RULES,
  compared: COMPARED_RULES,
  comparisons: COMPARISON_RULES,
  'new at a step': NEW_AT_STEP_RULES,
  'what is common': COMMON_RULES,
  'which is first': WHICH_IS_FIRST_RULES,
  ways: WAY_RULES,
  careers: CAREER_RULES,
  families: FAMILY_RULES,
  'which families': WHICH_FAMILIES_RULES,
  'questions about families': FAMILY_QUESTION_RULES,
  'in lists of pages': IN_LIST_RULES,
  'what words mean': WORD_MEANING_RULES,
  'conditions of upkeep': UPKEEP_CONDITION_RULES,
  upkeep: UPKEEP_RULES,
  charts: CHART_RULES,
  'follow-ups': FOLLOW_UP_RULES,
  settings: SETTING_RULES,
  'own words': OWN_WORD_RULES,
  talk: TALK_RULES,
};

export const ENGLISH_RULES: readonly Rule[] = Object.values(GRAMMAR).flat();
