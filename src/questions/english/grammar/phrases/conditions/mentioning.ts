import { and, not, partsOf } from '../../../../../queries/build.js';
import type { Condition, TextCondition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';

/** Lacks a text. In "needs no degree and no travel" both are lacking. */
function lacking(text: TextCondition): Condition {
  const mentioned = (of: TextCondition): Condition => ({ kind: 'mentions', text: of });
  if (text.kind !== 'every' || text.of.every(({ kind }) => kind !== 'none')) return not(mentioned(text));
  return and(...text.of.map((each) => not(mentioned(each.kind === 'none' ? each.of : each))));
}

/** A claim and a deed beside it. Undefined behind a claim about a text: in "need SQL and Tableau" both are needed. */
function besides(s: { claim: Condition; act: TextCondition }): Condition | undefined {
  const isOfText = partsOf(s.claim).some(({ kind }) => kind === 'mentions');
  return isOfText ? undefined : and(s.claim, { kind: 'mentions', text: s.act });
}

/** Asks for experience of whatever kind. */
const EXPERIENCE: Condition = { kind: 'mentions', text: { kind: 'phrase', words: ['experience'] } };

/**
 * What pages and titles mention: "needing SQL", "whose responsibilities mention Impartner", "with Sales in the title".
 */
export const MENTIONING_RULES = [
  rule('modifier')(
    [
      '<needing> {text}',
      'asking|calling for {text}',
      '<mentioning> {text}',
      'with|about|around|on|involving|using {text}',
      'with {text} in it|them|there',
      'with|having {text} anywhere? in|on their|its|the? description|descriptions|page|pages',
      'whose description|descriptions|page|pages <mention>|<have> {text}',
      'with|having {text} experience|skills|knowledge|competency',
      'with|having competency {text}',
      '(where | for|in|on which) {text} <be> <needed>',
      'where <i> (<need>|<use> | <need>|<have> to <use>) {text}',
      'for someone|somebody|anyone|anybody|people|candidates|those with|having|knowing {text}',
      'for someone|somebody|anyone|anybody|people|candidates|those who|that <use>|<have> {text}',
      'for someone|somebody|anyone|anybody|people|candidates|those <skilled> at|in|with|on {text}',
      'for someone|somebody|anyone|anybody|people|candidates|those who|that <be> <skilled> at|in|with|on {text}',
    ],
    ({ text }) => ({ kind: 'mentions', text }),
    'needing SQL',
  ),
  rule('modifier')(
    [
      'without (any? mention|mentions of)? {text}',
      'not|without <needing>|<mentioning> {text}',
      '(where | for|in|on which) {text} <be> <not> <needed>',
      'whose description|descriptions|page|pages <mention> nothing about|on|of|regarding {text}',
      'whose description|descriptions|page|pages <do> <not> <mention> {text}',
      '<mentioning> nothing about|on|of|regarding {text}',
      'with no {text} requirement|requirements|experience|needed|required',
      'with|having no {text}',
      'for someone|somebody|anyone|anybody|people|candidates|those without|lacking {text}',
      'for someone|somebody|anyone|anybody|people|candidates|those who|that <do> <not> <have>|<use> {text}',
    ],
    ({ text }) => lacking(text),
    'not requiring SQL',
  ),
  rule('modifier')(
    '{modifier} and|but no {text} requirement|requirements|needed|required?',
    // "With SQL and no Tableau" says both of the text.
    ({ modifier, text }) => (modifier.kind === 'mentions' ? undefined : and(modifier, lacking(text))),
    'reporting to a Director and no degree',
  ),
  rule('modifier')(
    [
      'whose {where_stated} <mention>|<need> {text}',
      'with {text} in|among|under|as their|its|the? {where_stated}',
      'with|having {where_stated} (about|on|around|<mentioning> | that|which <mention>|<need>) {text}',
    ],
    ({ where_stated, text }) => ({ kind: 'mentions', text, only: where_stated }),
    'whose responsibilities mention Impartner',
  ),
  rule('modifier')(
    [
      'whose {a:where_stated} <mention>|<need> {text} but|and whose? {b:where_stated} <do> <not> <mention>|<need>?',
      'with {text} in their|its? {a:where_stated} but|and not in? their|its? {b:where_stated}',
    ],
    ({ a, b, text }) => and({ kind: 'mentions', text, only: a }, not({ kind: 'mentions', text, only: b })),
    'whose responsibilities mention forecasts but whose requirements do not',
  ),
  rule('predicate')(
    [
      '<mention>|<have> {text} in|under|among their|its|the? {a:where_stated} but|and not in|under|among? their|its|the? {b:where_stated}',
    ],
    ({ a, b, text }) => and({ kind: 'mentions', text, only: a }, not({ kind: 'mentions', text, only: b })),
    'mention forecasts in their responsibilities but not in their requirements',
  ),
  rule('predicate')(
    '<need>|<have> any|some|prior|previous? experience',
    () => EXPERIENCE,
    'needs experience',
  ),
  rule('claim')('<need> no prior|previous? experience', () => not(EXPERIENCE), 'needs no experience'),
  rule('modifier')(
    [
      '(without|lacking any|prior|previous? | with no prior|previous?) experience needed|required?',
      'for someone|somebody|anyone|anybody|people|candidates|those without|lacking any|prior? experience',
    ],
    () => not(EXPERIENCE),
    'without experience',
  ),
  rule('where_stated')('requirements|requirement|qualifications|reqs', () => ['requirements'] as const),
  rule('where_stated')(
    'responsibilities|responsibility|duties|duty|tasks',
    () => ['responsibilities'] as const,
  ),
  rule('where_stated')('competencies|competency', () => ['competencies'] as const),
  rule('where_stated')('expectations', () => ['expectations'] as const),
  rule('where_stated')('summary|summaries', () => ['summary'] as const),
  rule('predicate')(
    [
      '<mention>|<use>|<manage> {text}',
      '<mention> something|anything about|on|of {text}',
      '<have> {text} experience|skills|requirement|requirements|knowledge?',
      '<need> for|to? {text}',
      'prefer|prefers|accept|accepts {text}',
      '(<be> | <need>|<have> to be) <skilled> at|in|with|on {text}',
      '<need>|<have> to? <use> {text}',
      'work|works|deal|deals|talk|talks with|on|to|about|in {text}',
      'handle|handles|own|owns|cover|covers {text}',
      'take|takes care of {text}',
      'look|looks after {text}',
      '<be>? responsible|accountable for {text}',
      'interact|interacts|deal|deals|communicate|communicates|talk|talks with|to {text}',
      '<have> to {text}',
      '<be> <in> charge of {text}',
      'know about|of? {text}',
      '<have> {text} in it|them|there',
      '<have>|<mention> {text} anywhere? in|on their|its|the? description|descriptions|page|pages',
    ],
    ({ text }) => ({ kind: 'mentions', text }),
    'needs SQL',
  ),
  rule('predicate')(
    [
      '<mention>|<need>|<have> {text} in|under|among|as|for their|its|the? {where_stated}',
      '<have> {where_stated} (about|on|around|<mentioning> | that|which <mention>|<need>) {text}',
    ],
    ({ text, where_stated }) => ({ kind: 'mentions', text, only: where_stated }),
  ),
  rule('predicate')(
    ['neither <mention>|<need>|<use> {a:text} nor <mention>|<need>|<use>? {b:text}'],
    ({ a, b }) => and(not({ kind: 'mentions', text: a }), not({ kind: 'mentions', text: b })),
    'neither mention SQL nor Tableau',
  ),
  rule('act')('{known_term}', ({ known_term }) => known_term, 'travel'),
  rule('act')('{deed}', ({ deed }) => deed, 'deliver forecasts'),
  rule('doing')('{act}', ({ act }) => ({ kind: 'mentions', text: act })),
  rule('doing')(['{claim} and|but|, {act}', '{act} and|but|, {claim}'], besides, 'are grade 8 and travel'),
  rule('claim')(
    ['<will>|<can>|must|ought to? {act}', '<be> <obliged> to {act}'],
    ({ act }) => ({ kind: 'mentions', text: act }),
    'is expected to travel',
  ),
  rule('claim')(
    ['<do>|<will>|<can> <not> {act}', '<be> <not> <obliged> to {act}'],
    ({ act }) => lacking(act),
    'is not expected to travel',
  ),
  rule('claim')(
    ['<need>|<use>|<mention> no {text}', '<mention> nothing about|on|of|regarding {text}'],
    ({ text }) => lacking(text),
    'needs no SQL',
  ),
  rule('claim')(['<be> <needing>|<mentioning> {text}'], ({ text }) => ({ kind: 'mentions', text })),
];
