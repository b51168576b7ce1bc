import type { DutyKind } from '../../catalog/duties.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { HeadingKind } from './kinds.js';

/** Phrases of headings, by what they announce. The first match counts: "Career Ladder Requirements" is about the ladder. */
export const PHRASES: readonly (readonly [HeadingKind, RegExp])[] = [
  ['responsibilities', /^(?:(?:at|for|across) )?(?:all|every) (?:levels?|grades?)$/],
  [
    'performance_indicators',
    /performance (indicator|measure|metric)s?|\bkpis?\b|how you.ll be measured|^(measures of )?success( metrics| measures)?$|^(key|success) (measures|metrics|outcomes|results)$|^expected (outcomes|results)$|^(?:definition|measures?) of (?:\w+ )?success$|^outcomes$/,
  ],
  ['career_ladder', /career (ladder|path|progress|development)|career$|^(?:path|promotion|progression) to\b/],
  [
    'requirements',
    /\b(?:skills|experience|competenc(?:y|ies)|knowledge|qualifications|criteria)\b.*\b(?:assessed|tested|evaluated)\b/,
  ],
  [
    'hiring_process',
    /(hiring|interview|selection|recruit(ing|ment)|application) (process|plan|steps|stages)/,
  ],
  ['levels', /^(job )?grades$|^job grades\b/],
  ['grade', /\bgrade$|\b(?:job|pay|salary|compensation) band$|^band$|^(job )?grade\b/],
  [
    'requirements',
    /nice.to.haves?|must.haves?|^should have$|^bonus( points)?$|^preferred\b|what you(?:.ll| will)? (?:bring|need)|who you are$|^(?:required|core|key) competenc(?:y|ies)\b/,
  ],
  [
    'requirements',
    /you (may|might) be a (good |great )?fit|you should apply if|^about you$|we.re looking for|^(?:the )?ideal candidate\b|^you(?:.ll| will)? (?:have|are|need|bring|should have|must have)$|^your (?:profile|skills|background|experience|qualifications)(?: (?:and|&) (?:skills|experience|qualifications))?$|^(?:job |candidate )?prerequisites$|^what (?:we|the role) (?:need|look for|require)s?\b|^what (?:we|is) expect(?:ed)? (?:from|of) (?:you|candidates|applicants)\b|^eligibility(?: criteria)?$/,
  ],
  [
    'requirements',
    /^(?:which|what) .*\b(skills|experience|qualities)\b|^(?:desirable|essential|required|desired|preferred|minimum|relevant)\b.*\b(skills|experience|criteria|qualifications|knowledge|attributes)\b|^(?:key |core )?skills(?: and| &)? (?:experience|knowledge|qualifications)\b|^experience (?:and|&) skills\b|^(?:skills|experience|knowledge|qualifications) (?:needed|required)\b|^person specification|^(?:essential|desirable|selection)(?: criteria)?$|what we.?(?:re| are) looking for|\bhow do (?:i|you) qualify\b|\b(?:right|ideal|successful|strong) candidate\b|\bfit (?:right in )?if\b|^(?:the )?skills (?:we|you)\b|you.ll bring\b/,
  ],
  [
    'responsibilities',
    /what you(?:.ll| will) (?:do|be doing|own|work on)|^(?:essential |primary |main |key )?(?:job |role )?functions$|^(?:areas? of|scope of) (?:responsibility|ownership|work)$|^what (?:the|this) (?:job|role|position) (?:involves|entails|does)$|^your (?:tasks|duties|day)\b|^a (?:typical )?day in the life\b|^(as an? .* you|you).?(will|ll)$|\bin this role\b|^(?:the|this) (?:role|position|job) (?:will )?(?:involves?|includes?|entails?)\b|^(?:(?:is|are) )?expected to$/,
  ],
  [
    'responsibilities',
    /what you can expect in|^what (you|they) do$|^(?:day to day|the day.to.day)$|^main (?:tasks|activities)$|^(?:key |main )?tasks$/,
  ],
];

/** The end of a heading about a grade: "Senior Baker Job Grade". */
export const GRADE_ENDING = /(?:^|\s+)(?:(?:job|pay|salary|compensation) )?(?:grade|band)$/i;

/** A heading about a grade without those words: "Senior Baker". */
export function withoutGrade(heading: string): string {
  return heading.trim().replace(GRADE_ENDING, '');
}

/** "Levels", "Levels for Site Reliability Engineer", "Job Titles"; not "Requirements Across All Levels". */
export const LEVELS = /\b(?:levels|titles)( (?:for|of)\b.*)?$|^level$|^levell?ing\b/;

/** Single words that show the kind of a heading. Long ones are also recognised when misspelled. */
export const KEYWORDS: readonly (readonly [string, HeadingKind])[] = [
  ['responsibilities', 'responsibilities'],
  ['responsibility', 'responsibilities'],
  ['duties', 'responsibilities'],
  ['accountabilities', 'responsibilities'],
  ['requirements', 'requirements'],
  ['qualifications', 'requirements'],
  ['expectations', 'expectations'],
  ['specialties', 'specialties'],
  ['specialities', 'specialties'],
  ['specializations', 'specialties'],
  ['specialisations', 'specialties'],
];

/** Headings of introductions. They never name a role or a specialty. */
export const INTRODUCTION =
  /^(?:about(?: (?:the|this))?(?: (?:role|position|team|job))?|(?:a )?(?:brief )?overview|(?:the |your )?(?:role|position|job)(?: (?:summary|overview|description|purpose|at|in|within)\b.*)?|introduction|summary|description|purpose|background|(?:job|role|position) (?:description|summary|overview|purpose|details|information|particulars|posting)|summary of (?:the )?(?:role|job|position)|what (?:does|will|is) (?:the|this) (?:job|role|position)\b.*|your (?:part|role|mission|impact) .*)$/;

/** Headings of lists about a job that are neither duties nor needs. */
const ASIDE =
  /\b(?:benefits|perks|compensation|salary|pay|faqs?|see also|more information|we offer|why (?:join|work)|about us|anti-?patterns?|pitfalls|red flags|warning signs)\b|\b(?:tools?|resources?|links?|location|hours|schedule|contacts?|references?|examples?|questions|projects?|team|reading)(?:$| (?:and|&|for|of|at)\b)/i;

export function isAside(heading: string): boolean {
  return ASIDE.test(heading) && !isSentence(heading);
}

/** Whether a heading announces a comparison: "Baker vs Miller". Tables below it describe no job. */
export function isComparison(heading: string): boolean {
  return /^(?:comparison|compared|differences?|how (?:it|this)\b.* (?:differs|compares)) (?:with|to|from|between)\b|\b(?:vs\.?|versus)\s|\bequivalen(?:ts?|c(?:e|es|y|ies))\b|\bmaps? (?:\w+ )?to\b/i.test(
    heading,
  );
}

/** Whether a heading is a sentence: "I am trusted to lead a team". */
export function isSentence(heading: string): boolean {
  return /\b(?:am|is|are|was|were|has|have|had|can|will|must|does)\b|^(?:I|You|We|They)(?:['’]| \p{Ll}{2})/u.test(
    heading,
  );
}

/** Headings of needs, in roles that also have a list of duties. */
export const NEEDS =
  /\b(?:skills?|competenc(?:y|ies)|behaviou?rs?|experience|knowledge|qualities|attributes|traits|abilities|mindset|education|certifications?|languages)\b/i;

/** One of the four expectations of a level. */
export const ASPECT = /^(knowledge|responsibilities|interaction|impact)\s*:\s*(.+)$/i;

/** Words in headings of lists that say nothing about the list's owner. */
export const NEUTRAL: ReadonlySet<string> = setOfWords(`
  a the of for and in role roles job position base basic key primary core main general additional common shared
  minimum overall individual contributor contributors ic people manager managers management leadership leader
  level levels you your our ability
`);

/** The list that the words before some items announce: "This role specifically requires:". */
export function listAfter(lead: string): DutyKind | undefined {
  const end =
    lead
      .replace(/\W+$/, '')
      .split(/[.;:] /)
      .at(-1) ?? '';
  if (/\b(?:requires|requirements(?: \w+)*|qualifications|needs?|(?:should|must)(?: have)?)$/i.test(end))
    return 'requirements';
  return /\b(?:responsibilities(?: \w+)*|responsible for|duties)$/i.test(end)
    ? 'responsibilities'
    : undefined;
}
