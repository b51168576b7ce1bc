import type { Rule } from '../../../chart/rule.js';
import { AGAINST_ANOTHER_RULES } from './against-another.js';
import { BESIDE_EACH_OTHER_RULES } from './beside-each-other.js';
import { CHOOSING_RULES } from './choosing.js';
import { COMPARED_WITH_RULES } from './compared-with.js';
import { CORRECTION_RULES } from './corrections.js';
import { FIGURES_OF_THEM_RULES } from './figures-of-them.js';
import { GOING_ON_RULES } from './going-on.js';
import { MORE_FACTS_RULES } from './more-facts.js';
import { NARROWING_RULES } from './narrowing.js';
import { OF_FAMILY_RULES } from './of-family.js';
import { ORDERING_RULES } from './ordering.js';
import { OTHER_ROLES_RULES } from './other-roles.js';
import { WHICH_OF_THEM_RULES } from './which-of-them.js';
import { WHO_ELSE_RULES } from './who-else.js';
import { WIDENING_RULES } from './widening.js';

/** All that may follow a question and change it. */
export const FOLLOW_UP_RULES: readonly Rule[] = [
  ...OTHER_ROLES_RULES,
  ...COMPARED_WITH_RULES,
  ...CORRECTION_RULES,
  ...MORE_FACTS_RULES,
  ...NARROWING_RULES,
  ...WHO_ELSE_RULES,
  ...OF_FAMILY_RULES,
  ...CHOOSING_RULES,
  ...BESIDE_EACH_OTHER_RULES,
  ...WHICH_OF_THEM_RULES,
  ...AGAINST_ANOTHER_RULES,
  ...WIDENING_RULES,
  ...GOING_ON_RULES,
  ...ORDERING_RULES,
  ...FIGURES_OF_THEM_RULES,
];
