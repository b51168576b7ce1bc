import { PAGE_LISTS } from '../../../../../catalog/page-lists.js';
import { and } from '../../../../../queries/build.js';
import { type Fact, UNSTATED_FACTS } from '../../../../../queries/facts.js';
import type { Condition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';

/** Every role has a family: "without a team" is said of roles that manage nobody. */
const missing = (fact: Fact): Condition | undefined =>
  fact === 'family' ? undefined : { kind: 'documented', fact, state: 'missing' };

/** Facts whose names pages also have as everyday words: "hiring", "bonus", "office". Who asks for a mention means the words. */
const EVERYDAY: ReadonlySet<Fact> = new Set<Fact>([
  'hiring_process',
  'knowledge',
  'interaction',
  'impact',
  'competencies',
  'performance_indicators',
  'location',
  'family',
  'title',
  ...UNSTATED_FACTS,
]);

/** Lists that only some pages have. Most have duties: "with requirements that mention SQL" is about their text. */
export const LISTS: ReadonlySet<Fact> = new Set<Fact>(PAGE_LISTS);

/** What pages state, leave to be defined, or say nothing about: "without a grade", "has a stated manager". */
export const STATED_RULES = [
  rule('modifier')(
    [
      '(without a|any? | with|having no|undocumented|unknown|unstated) documented|stated|known|named? <manager>',
      '(without | with no) <manager> stated|named|documented|known|listed|given',
      '<reporting> <into> (nobody|none | no one)',
    ],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'missing' }),
    'without a documented manager',
  ),
  rule('modifier')(
    [
      '(without a|any? | with|having no|undocumented|unknown|unstated) documented|stated|known? {fact}',
      '(without | with no) {fact} stated|documented|known|listed|given',
      'missing|lacking {fact}',
      '(whose | where the?) {fact} <be> not stated|documented|known|listed|given',
      '(whose | where the?) {fact} <be> unknown|unstated|undocumented|missing|blank',
    ],
    ({ fact }) => missing(fact),
    'without a grade',
  ),
  rule('attribute')(
    'ungraded',
    () => ({ kind: 'documented', fact: 'grade', state: 'missing' }),
    'ungraded directors',
  ),
  rule('complement')('ungraded', () => ({ kind: 'documented', fact: 'grade', state: 'missing' })),
  rule('modifier')(
    [
      'with|having (documented|stated|known | a) {fact}',
      'with|having {fact} documented|stated|known|listed|given|defined|written',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'with a stated grade',
  ),
  rule('modifier')(
    'with|having any? {fact}',
    ({ fact }) => (LISTS.has(fact) ? { kind: 'documented', fact, state: 'stated' } : undefined),
    'with performance indicators',
  ),
  rule('modifier')(
    [
      'with|whose {fact} <be>? to be defined|determined|announced|written',
      'with undefined|unwritten|tbd {fact}',
      'whose {fact} <be> undefined|tbd|open|unwritten',
      'with {fact} that <be> still|yet? to be defined',
      'whose {fact} <be> not defined|written|ready yet?',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'to_be_defined' }),
    'whose requirements are to be defined',
  ),
  rule('modifier')(
    ['with|having neither {a:fact} nor {b:fact}', '(without | with no) {a:fact} and|or|nor no? {b:fact}'],
    ({ a, b }) =>
      and(
        { kind: 'documented', fact: a, state: 'missing' },
        { kind: 'documented', fact: b, state: 'missing' },
      ),
    'with neither a grade nor a manager',
  ),
  rule('modifier')(
    'with|having {a:fact} but|and no|without {b:fact}',
    ({ a, b }) =>
      and(
        { kind: 'documented', fact: a, state: 'stated' },
        { kind: 'documented', fact: b, state: 'missing' },
      ),
    'with a grade but no manager',
  ),
  rule('predicate')(
    '<have>|<mention> {a:fact} but|and|, no {b:fact}',
    ({ a, b }) =>
      and(
        { kind: 'documented', fact: a, state: 'stated' },
        { kind: 'documented', fact: b, state: 'missing' },
      ),
    'have responsibilities but no requirements',
  ),
  rule('complement')(
    'ungraded|gradeless',
    () => ({ kind: 'documented', fact: 'grade', state: 'missing' }),
    'ungraded',
  ),
  rule('complement')(
    ['without a|any? {fact}', 'missing|lacking a|any {fact}'],
    ({ fact }) => missing(fact),
    'without a grade',
  ),
  rule('complement')('graded', () => ({ kind: 'documented', fact: 'grade', state: 'stated' }), 'graded'),
  rule('predicate')(
    [
      '<have> (no|undocumented|unknown documented|stated? | not any?) {fact}',
      '<have> no {fact} stated|documented|known|listed|given|named|defined',
      'lack|lacks {fact}',
      '<have> nothing stated|documented|known|listed|given|written|defined? as|for|about|under {fact}',
      'give|gives no {fact}',
    ],
    ({ fact }) => missing(fact),
    'has no grade',
  ),
  rule('predicate')(
    [
      '<mention>|name|names|know|show|shows|tell|tells <who>|what they|it <report> <into>',
      '<mention>|name|names <who> (they|it <be> managed|supervised by | their|its <manager> <be>)',
      '<report> <into> someone|somebody|anyone|anybody',
      '<have> a|any <manager>',
      '<mention>|name|names a|any|their|its? <manager>',
    ],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'stated' }),
    'state who they report to',
    'reports to somebody',
  ),
  rule('predicate')(
    ['<report> <into> (nobody|none | no one)', '<have> no one|nobody above it|them?'],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'missing' }),
    'reports to nobody',
  ),
  rule('predicate')(
    [
      '<have> documented|stated|known {fact}',
      '<have> {fact} documented|stated|known|listed|given|named|defined|written',
      'state|states|list|lists|give|gives any? {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'has a stated grade',
  ),
  rule('predicate')('<mention> any? {fact}', ({ fact }) =>
    EVERYDAY.has(fact) ? undefined : { kind: 'documented', fact, state: 'stated' },
  ),
  rule('predicate')('<mention> no {fact}', ({ fact }) => (EVERYDAY.has(fact) ? undefined : missing(fact))),
  rule('predicate')(
    [
      '<have> {fact} that|which? <be>? still|yet? to be defined|determined|announced|written',
      '<have> undefined|unwritten {fact}',
      '<have> {fact} that|which <be> not defined|written yet?',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'to_be_defined' }),
    'have requirements that are still to be defined',
  ),
  rule('predicate')(
    ['<have> neither {a:fact} nor {b:fact}', '<have> no {a:fact} and|or|nor no? {b:fact}'],
    ({ a, b }) =>
      and(
        { kind: 'documented', fact: a, state: 'missing' },
        { kind: 'documented', fact: b, state: 'missing' },
      ),
    'has neither a grade nor a manager',
  ),
  rule('claim')(
    '<have> a|any? {fact}',
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'has a grade',
  ),
  rule('claim')(
    ['<do> <not> <have> any? documented|stated|known? {fact}'],
    ({ fact }) => missing(fact),
    'does not have a grade',
  ),
];
