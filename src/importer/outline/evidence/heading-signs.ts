import { isOfDocument, strengthOfTitle } from '../../language/job-titles.js';
import { roleName } from '../../language/titles/page-names.js';

/** Words of pages about how things are done. Such pages may have responsibilities, but they describe no job. */
const WORK =
  /\b(?:polic(?:y|ies)|procedures?|process(?:es)?|guides?|guidelines?|handbook|playbook|runbook|interview(?:s|ing| questions?| guides?| kits?| plans?)|content index|table of contents|site ?map|checklist|agenda|template|faqs?|how to|onboarding|offboarding|plan|roadmap|menu|minutes|meeting|calendar|glossary|values|training|benefits|standards?|code of conduct|release notes|changelog|readme)\b/i;

/** Whether a heading has a word of how things are done: "Onboarding Process", "Process Engineer". */
export function namesWork(heading: string): boolean {
  return WORK.test(heading.replaceAll('_', ' '));
}

/** Whether a heading is over steps of a skill, not of jobs: "Proficiency Levels", "5-Level Scale". */
export function isOfSkills(heading: string): boolean {
  return /\b(?:proficiency|skills?|maturity|rating|mastery|competenc(?:y|e)) (?:levels?|scales?|ratings?|definitions?)\b|\b(?:rating|level) scale\b/i.test(
    heading,
  );
}

/** Whether a heading is over levels of something else than jobs: "Risk Levels", "Service Tiering Framework". */
export function isOfOtherLevels(heading: string): boolean {
  return /\b(?:severity|support|access|service|priority|risk|classification|logs?|alert|approval|maturity|incident|urgency|escalation|clearance|sensitivity|confidence) (?:levels?|tiers?|tiering)\b/i.test(
    heading,
  );
}

/** Whether a page is about an activity for people of all levels: "Onboarding Framework", "Interview Levels". */
export function isAboutActivity(heading: string): boolean {
  return (
    /\b(?:onboarding|offboarding|interview(?:s|ing)?|training|scorecards?|questionnaires?|faqs?)\b/i.test(
      heading,
    ) && isAboutWork(heading)
  );
}

/** Whether a heading is about how things are done. "Process Engineer" is a title and is not. */
export function isAboutWork(heading: string): boolean {
  return (namesWork(heading) || isOfDocument(heading)) && strengthOfTitle(roleName(heading)) === 'none';
}

/** Whether a page is about people, their goals or their pay, so that titles in its headings are no jobs: "Personas", "OKRs". */
export function isAboutPeople(heading: string): boolean {
  if (/\b(?:raci|okrs?|objectives|salar(?:y|ies)|compensation)\b/i.test(heading)) return true;
  return /\b(?:personas?|audiences?|segments?|customers|clients|users?|permissions?|access|rbac|accounts?|contacts?|directory|speakers|alumni|org(?:ani[sz]ation(?:al)?)? ?charts?|committees?|governance|stakeholders?|approvals?|agents|prompts|skills|recipes|glossary|acronyms)$/i.test(
    heading,
  );
}

/** Whether a heading is in the plural: "Technical Advisors" are a team, "Head of Ovens" is not. */
export function isOfMany(heading: string): boolean {
  if (/\p{Ll}\(s\)$/u.test(heading)) return true;
  const noun = roleName(heading)
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/ (?:of|for|to) .*$/i, '');
  return /[^s]s$/i.test(noun) && !/\bsales$/i.test(heading);
}

/** Whether a heading is typical of pages about tools and rules. Pages about jobs do not have such headings. */
export function isOfNoJob(heading: string): boolean {
  return /^(?:usage|installation|installing|getting started|quick ?start|prerequisites|licen[cs]e|contributing|configuration|api|change ?log|policy statement|enforcement|exceptions|violations|revision history|applicability)$/i.test(
    heading,
  );
}

/** Whether a person writes about themselves under a heading: "My communication style". */
export function isInOwnWords(heading: string): boolean {
  return /\b(?:my|me|myself)\b/i.test(heading);
}

/** Whether a heading is typical of pages about a team. */
export function isOfTeam(heading: string): boolean {
  return /^(?:who we are|(?:meet )?(?:our|the) team|team (?:members|charter)|(?:our )?(?:vision|charter)|(?:how to )?(?:contact|reach)(?:ing)? us)$/i.test(
    heading,
  );
}

/** Whether a heading names nothing: "Why are we here?", "Position Title", "[Role] for [Product]". */
export function isNoName(heading: string): boolean {
  if (/[[{<]/.test(heading) && !/\p{Lu}/u.test(heading.replace(PLACEHOLDERS, ' '))) return true;
  return /\?$|^\W*(?:job|position|role|post) (?:title|name)\W*$/i.test(heading);
}

/** Words in brackets that stand for others. */
const PLACEHOLDERS = /\[[^\]]*\]|\{+[^{}]*\}+|<[^<>]*>/g;
