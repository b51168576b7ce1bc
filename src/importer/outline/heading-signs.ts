import { roleName, strengthOfTitle } from '../language/job-titles.js';

/** Pages about how things are done have responsibilities too, and are about no job. */
const WORK =
  /\b(?:polic(?:y|ies)|procedures?|process(?:es)?|guides?|guidelines?|handbook|playbook|runbook|checklist|agenda|template|faqs?|how to|onboarding|offboarding|plan|roadmap|menu|minutes|meeting|calendar|glossary|values|training|benefits|standards?|code of conduct|release notes|changelog|readme)\b/i;

/** Whether a heading has a word of how things are done: "Onboarding Process", "Process Engineer". */
export function namesWork(heading: string): boolean {
  return WORK.test(heading);
}

/** Whether a heading is about how things are done; "Process Engineer" is a title that such a word is part of. */
export function isAboutWork(heading: string): boolean {
  return namesWork(heading) && strengthOfTitle(roleName(heading)) === 'none';
}

/** "Technical Advisors" are a team. */
export function isOfMany(heading: string): boolean {
  return /[^s]s$/i.test(roleName(heading).replace(/\s*\([^)]*\)$/, '')) && !/\bsales$/i.test(heading);
}
