import { tabulateRules } from '../../chart/tabulate-rules.js';
import { isQuestion, isSmall } from '../lexicon/small-words.js';
import { WORD_CLASSES } from '../lexicon/word-classes.js';
import { ENGLISH_RULES } from './grammar.js';

/** The parsed patterns of English. The build computes them, so that a start need not parse thousands. */
export const RULE_TABLE = tabulateRules(ENGLISH_RULES, WORD_CLASSES, { isSmall, isQuestion });
