import { CAREER_RULES } from './careers.js';
import { CHART_RULES } from './charts.js';
import { COMPARISON_RULES } from './comparisons.js';
import { CONDITION_RULES } from './conditions.js';
import { FACT_RULES } from './facts.js';
import { FAMILY_RULES } from './families.js';
import { FOLLOW_UP_RULES } from './follow-ups.js';
import { GRADE_RULES } from './grades.js';
import { GROUP_RULES } from './groups.js';
import { LIST_RULES } from './lists.js';
import { OWN_WORD_RULES } from './own-words.js';
import { RELATION_RULES } from './relations.js';
import { SETTING_RULES, TALK_RULES } from './talk.js';
import { TEXT_RULES } from './text.js';
import { UPKEEP_RULES } from './upkeep.js';
import { WHETHER_RULES } from './whether.js';

/** The English that Rolecall reads, by topic. */
export const GRAMMAR = {
  grades: GRADE_RULES,
  groups: GROUP_RULES,
  relations: RELATION_RULES,
  conditions: CONDITION_RULES,
  text: TEXT_RULES,
  facts: FACT_RULES,
  lists: LIST_RULES,
  whether: WHETHER_RULES,
  comparisons: COMPARISON_RULES,
  careers: CAREER_RULES,
  families: FAMILY_RULES,
  upkeep: UPKEEP_RULES,
  charts: CHART_RULES,
  'follow-ups': FOLLOW_UP_RULES,
  settings: SETTING_RULES,
  'own words': OWN_WORD_RULES,
  talk: TALK_RULES,
};
