import { factsOf, the } from '../../../../../queries/build.js';
import { rule } from '../../../../chart/rule.js';

/** What is asked about the page of a role: who keeps it, its names, its source, and the page as a whole. */
export const PAGE_FACT_RULES = [
  rule('query')(
    [
      '<who> owns|own|maintains|maintain|keeps|keep page|text|description? of|for? {roles} true|current?',
      '<who> <be> responsible for page|text|description of {roles}',
      '<who> <be> owner|maintainer of|for {roles}',
      '<who> keeps|keep {roles} page|text|description? up to date',
      '<who> keeps|keep page|text|description of|for {roles} up to date',
    ],
    ({ roles }) => factsOf(roles, 'owner'),
    'who owns the Staff ESM',
  ),
  rule('query')(
    [
      'when <be> page|text|description? of|for? {roles} last|next reviewed|review',
      'when <be> {roles} due|up for review',
      'how often <be> {roles} reviewed',
    ],
    ({ roles }) => factsOf(roles, 'review'),
    'when was the Staff ESM last reviewed',
  ),
  rule('query')(
    [
      'when <be> page|information|handbook of|for|about? {roles} last? updated|changed|written|edited',
      'when <be> {roles} page last? updated|changed|written|edited',
      'how old|recent|fresh|current <be> page|information of|for|about {roles}',
    ],
    // The page may have a date of its own, beside the day of the last review.
    ({ roles }) => factsOf(roles, 'source', 'review'),
    'when was the page of the Staff ESM last changed',
  ),
  rule('query')(
    [
      'where <do> it|page say|stand that? of|about? {roles}',
      'where <be> {roles} documented|described|written',
      '<which> page (describes|covers | <be>|talks|speaks about) {roles}',
      'what|how <be> page of|for|about {roles} called|named',
    ],
    ({ roles }) => factsOf(roles, 'source'),
    'where is the Staff ESM documented',
  ),
  rule('query')(
    [
      'what <be> {role} called now|today|before|formerly|previously?',
      'what <be> {role} named now|today|before|formerly|previously',
      '<be> {role} renamed',
      'what <be> other|new|old|former|previous name|names|title of|for {role}',
      'how <be> {role} called|named before|now|formerly|previously',
      '<which> role <do> {role} replace',
      '<have> {role} been renamed|replaced',
      'what <do> {role} use|used to be called|named',
    ],
    ({ role }) => factsOf(role, 'names'),
    'what is the new name of the Staff ESM',
  ),
  rule('query')(
    [
      'job description|ad|posting|advert for|of|as {role} for|to? posting|paste|ad?',
      'jd for|of? {role}',
      'write|draft|create|make|generate|prepare|produce me|us? jd|posting for|of {role}',
      'write|draft|create|make|generate|prepare|produce me|us? job description|ad|posting for|of {role}',
      'job ad|advert|posting|description text for|of {role}',
      '{role} jd',
      '{role} job description',
      'whole|entire|full|complete job? page|job|description|ad|posting of|for {role}',
      '<i> need|want jd|job description of|for {role} for|to? posting|ad|advert|paste?',
      '<need> jd|job|full description? of|for {role}',
      'what <be> in|on (jd|posting | job description|ad|posting) of|for {role}',
      '<show> me|us? jd|job jd|description|posting of|for {role}',
    ],
    ({ role }) => ({ kind: 'document', of: the(role) }),
    'job description of the Staff ESM',
  ),
];
