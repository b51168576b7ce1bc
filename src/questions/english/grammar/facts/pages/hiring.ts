import { factsOf } from '../../../../../queries/build.js';
import { rule } from '../../../../chart/rule.js';

/** How people are hired for a role: "how many interviews for a Cook". */
export const HIRING_RULES = [
  rule('query')(
    [
      'how <do> interview|hiring|application for|of {roles} work|look|go like?',
      'how <be> {roles} hired|interviewed|recruited|selected',
      'how <do> <i> hire|interview|recruit|select for? {roles}',
      'steps|process|stages to <become>|get hired? as|for|to? {roles}',
      'number of interview|hiring? interviews|rounds|stages|steps for|of|as|to {roles}',
      'how many (people|persons | team members) <will>|<do>? interview|interviews {roles}',
      '<who>|<which> people? <will>|<do>|<be>|<can>? interview|interviews|interviewing me|us|them? for? {roles} first|last?',
      'how long <be>|<do> {fact} take|last? for|of|to|as {roles}',
      'number of rounds|stages|steps in {fact} of|for {roles}',
      'first|second|third|final|last interview|interviews|round|step|stage for|of|as|in {roles} <be> with? <who>|what',
      'what|how|who <be>|<will> first|second|third|final|last interview|round|step|stage be? like|with? for|of|as {roles} be?',
      'how long <be>|<will> first|second|third|final|last interview|round|step|stage for|of|as {roles} be?',
      'how many {text} interviews|rounds|stages|steps <do>|<will> {roles} go|goes|have through?',
      'how many interviews|rounds|stages|steps <do>|<will> {roles} go|goes through',
      'how many interviews|interview|hiring rounds|stages|steps|interviews? for|to become? {roles}',
      'how many rounds|stages|steps in|of|has|are|does? in? interview|interviews|hiring process? have? for|of {roles}',
      'how many interviews <do> {roles} have|take',
      'how many interview|hiring? rounds|stages for|of|as|to|with {roles}',
      '{roles} :|,|-|–? how many (interviews|rounds|stages | interview|hiring rounds|stages|steps)',
      '{fact} of|for? {roles} :|,|-|–? how many rounds|stages|steps|interviews',
      '<be> there interview|call with hiring manager for|of|as|in {roles}',
      '<who> <do>|<will> <i> see|talk|speak to|with? in|for|at {roles} interview|interviews|hiring process?',
      'what? <be>? first|last? steps|stages|rounds in|of {roles} hiring|interview|interviewing|recruiting|recruitment|application? process|loop',
      'how many rounds|stages|steps of|in? interviews|interview|hiring? <do>|<be>|<have> {roles} interview|hiring? process? have|there|in?',
      'how many interviews|interview <do>|<will> <i> <have>|<need>|face|expect|do for|as|to {roles}',
      'how many interview|hiring rounds|stages|steps|interviews <do>|<will> <i> <have>|<need>|face|expect|do for|as|to {roles}',
      'how <do>|<can> <i> apply for|to|as {roles}',
      'what <do> {fact} for|of|in {roles} look like',
      'how <do> ({fact} for|of|in {roles} | {roles} {fact}) look|work|go',
    ],
    (s) => ('fact' in s && s.fact !== 'hiring_process' ? undefined : factsOf(s.roles, 'hiring_process')),
    'how many interviews for a Staff ESM',
  ),
  // "Who hires interns" asks which pages mention hiring them, so only a single role is read here.
  rule('query')(
    '<who> <do>|<will>|<can>? hire|hires|recruit|recruits {role}',
    ({ role }) => factsOf(role, 'hiring_process'),
    'who hires a Staff ESM',
  ),
];
