import { ALL, atLevel, factsOf, listOf, next, or, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { first } from '../phrases/extremes.js';

/** At which levels there is a kind of role, and whether a family has a level. */
export const LEVELS_OF_KIND_RULES = [
  rule('query')(
    [
      '(<all>? levels|rungs | <which> levels|rungs <be> there) of|for|in|on {singular_kind}',
      '<which> levels|rungs <do> {singular_kind} have',
      '<which> levels|rungs of|for {singular_kind} <be> there',
      '<which> {singular_kind} levels|rungs <be> there',
      '<show> me|us? <all>? levels|rungs of|for {singular_kind}',
      '{singular_kind} levels|rungs',
      '<which> <be> <all>? levels of {singular_kind}',
    ],
    ({ singular_kind }) => listOf(singular_kind),
    'all levels of Partner Specialist',
  ),
  // The other levels of one role are the roles beside it in its family.
  rule('query')(
    [
      '<which>? other levels|rungs|steps <be>? there? of|for|in|besides|than {title}',
      '<which> other levels|rungs|steps <do> {title} have',
      '<which> levels|rungs|steps <be>? there? (besides|except|beyond | apart|aside from) {title}',
      'rest|remainder of ladder|track|family of|for|around {title}',
    ],
    ({ title }) =>
      title.kind === 'unknown' ? undefined : listOf(where(ALL, { kind: 'same', as: title, fact: 'family' })),
    'other levels of the Partner Specialist',
  ),
  rule('query')(
    '<which> {singular_kind} level|levels|rung {superlative}',
    ({ singular_kind, superlative }) => listOf(first(singular_kind, superlative) ?? singular_kind),
    'which Partner Specialist level has the most requirements',
  ),
  rule('query')(
    '<which> {singular_kind} levels|level {claim}',
    ({ singular_kind, claim }) => listOf(where(singular_kind, claim)),
    'which Partner Specialist levels are grade 7',
  ),
  rule('query')(
    [
      'how many (levels|rungs of|for|on {singular_kind} | {singular_kind} levels|rungs) <be>|<do>? there|exist?',
      'how many levels|rungs <be> there of|for|on {singular_kind}',
      'how many levels|rungs <do> {singular_kind} have',
    ],
    ({ singular_kind }) => ({ kind: 'count', roles: singular_kind }),
    'how many levels of Partner Specialist are there',
  ),
  rule('query')(
    [
      '<which>? levels|rungs|steps <be>|exist? there? in|of|on family|ladder|track|team of|around {role}',
      "<which>? levels|rungs|steps <be>|exist? there? in|of|on {role} 's family|ladder|track|team",
    ],
    ({ role }) => factsOf(role, 'career_ladder'),
    'which levels are there in the family of the ESM',
  ),
  rule('query')(
    [
      'how many levels|rungs|steps|promotions (<be> it?)? from {role} to top',
      'how many <roles>|levels|rungs|steps <be> there? above|over {role} on|in the|its? ladder|track?',
      'how many levels|rungs|steps|promotions <do>|<be> {role} <have>? below|under|from top',
      'how many levels|rungs|steps|promotions <can>|<do> {role} <have>? still? go|get|left to? top?',
    ],
    ({ role }) => ({ kind: 'count', roles: next(role, 'all') }),
    'how many levels from the ESM to the top',
  ),
  rule('query')(
    [
      '(any | <be> there) {level} level|role? in|at {family}',
      '<do> there|we|you <have> any? {level} level|levels|role|roles in|at {family}',
      '<do> {family} have {level} level|role?',
      '<be>|<do> there|we|you <have>? any? {level} level|version of|for {family}',
    ],
    ({ level, family }) => listOf(where(rolesInFamily(family), atLevel(level))),
    'is there an associate level in Partner Programs',
  ),
  rule('query')(
    [
      '<be>|<do> there|we|you <have>? any? {level} level|version of|for {title}',
      '<do> {title} have {level} level|version',
    ],
    ({ level, title }) =>
      title.kind === 'unknown'
        ? undefined
        : listOf(
            where(
              where(ALL, or({ kind: 'among', roles: title }, { kind: 'same', as: title, fact: 'family' })),
              atLevel(level),
            ),
          ),
    'is there a staff level of the ESM',
  ),
];
