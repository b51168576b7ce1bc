import { editDistance } from '../../text/edit-distance.js';
import { setOfWords } from '../../text/set-of-words.js';
import { contentWords, titleKey } from '../../text/title.js';
import { withoutGrade } from '../language/heading-words.js';
import {
  cleanTitle,
  isBareHead,
  isBareLevel,
  isTitle,
  strengthOfTitle,
  withoutFirstLevel,
} from '../language/job-titles.js';
import { isNameOfTrack, type Language } from '../language/language.js';
import { splitAcronym } from '../language/level-codes.js';
import { nameIn } from '../language/subjects.js';
import { familyName, fullTitle, jobIn, ofOne, roleName } from '../language/titles/page-names.js';
import { isOfOneLevel } from './match-roles.js';
import { aroundOf, insideOf, type Node } from './node.js';
import type { RoleOutline } from './outline.js';

/** The title of a role, and the acronym that its heading has for it. */
export interface RoleName {
  title: string;
  acronym?: string;
}

/** The title of the role that a section begins. A level alone is completed with the job around it. */
export function titleOfSection(node: Node, pageTitle: string): RoleName {
  if (node.parent === undefined) return splitAcronym(titleOfPage(node));
  const name = withoutGrade(node.name);
  if (node.name === '')
    return { title: titleOfCode(node.section.heading, jobAbove(node) ?? jobOfPage(pageTitle)) };
  if (node.kind === 'introduction') return { title: subjectBelow(node) ?? cleanTitle(name) };
  const base = baseAround(node) ?? baseOfPage(pageTitle);
  const isKind = isKindInColumn(node) && strengthOfTitle(base) !== 'none';
  if (STANDS_ALONE.test(name)) return { title: cleanTitle(name) };
  if (!isTitle(base) && isAmongWholeTitles(node)) return splitAcronym(cleanTitle(name));
  const plain = cleanTitle(name);
  if (!isBareLevel(name) && !isKind)
    return splitAcronym(
      titleOfLists(node) ?? (node.section.form === 'heading' ? ofOne(plain) : undefined) ?? plain,
    );
  // The name of a sheet is no job, so its "Manager" stays alone.
  if (node.section.form === 'record' && isBareHead(name) && !isTitle(base))
    return { title: cleanTitle(name) };
  const whole = isBareLevel(base) ? cleanTitle(name) : fullTitle(name, base);
  return splitAcronym((isTitle(base) ? undefined : titleInGrade(node)) ?? whole);
}

/** Whether the titles beside a section are whole: a "President" beside a "Treasurer" is no level of another job. */
function isAmongWholeTitles(node: Node): boolean {
  if (node.code !== undefined) return false;
  const others = (node.parent?.children ?? []).filter((each) => each !== node && isTitle(each.name));
  const whole = others.filter(({ name }) => !isBareLevel(name));
  return whole.length > 1 && whole.length * 2 >= others.length;
}

/** Levels that are titles themselves. An "Engineer" is no "Intern Engineer". */
const STANDS_ALONE = /^(?:intern|trainee|fellow)$/i;

/**
 * Whether the head of a level's column names only a kind of the job: "Mid-market (P3)" of the Account Executive. Beside it
 * "Senior Mid-market (P4)" is a kind, too.
 */
function isKindInColumn(node: Node): boolean {
  if (isKind(node, node.name)) return true;
  const others = node.parent?.children ?? [];
  return isKind(node, withoutFirstLevel(node.name)) && others.some((each) => isKind(each, each.name));
}

function isKind({ section, code }: Node, name: string): boolean {
  return (
    section.form === 'column' &&
    code !== undefined &&
    strengthOfTitle(name) === 'none' &&
    /\p{Ll}/u.test(name)
  );
}

/** The title of a page's job. If the page is named after a field of work, its sentences name the job. */
function titleOfPage(root: Node): string {
  const name = roleName(root.name === '' ? root.section.heading : root.name);
  if (isTitle(name)) return ofOne(name) ?? name;
  return subjectBelow(root) ?? name;
}

/** The title of a heading that is only a code. A numbered level gets the name of its job: "IC3", "Baking Level 1". */
function titleOfCode(heading: string, base: string): string {
  return /^(?:level|tier)\s/i.test(heading)
    ? `${base} ${heading.replace(/^[a-z]/, (letter) => letter.toUpperCase())}`.trim()
    : heading;
}

/** The title that the sentences about grades and lines below a section name. */
export function subjectBelow(node: Node): string | undefined {
  const subjects = [node, ...insideOf(node)]
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ statements }) => statements)
    .map(({ subject }) => nameIn(subject));
  return subjects.find((subject) => isTitle(subject) && /^\p{Lu}/u.test(subject) && !isBareLevel(subject));
}

/** The title in the headings of a role's lists, if the role's own heading only differs by a typing error. */
function titleOfLists(node: Node): string | undefined {
  const names = insideOf(node)
    .map(({ section }) =>
      cleanTitle(withoutGrade(section.heading).replace(/\s*(?:responsibilities|requirements)$/i, '')),
    )
    .filter((name) => isTitle(name));
  const [first, ...others] = names;
  const agreed =
    first !== undefined && others.length > 0 && others.every((name) => titleKey(name) === titleKey(first));
  return agreed && isSlip(titleKey(first), titleKey(cleanTitle(node.name))) ? first : undefined;
}

function isSlip(a: string, b: string): boolean {
  return a !== b && editDistance(a, b, 2) <= 2 && isOfOneLevel(a, b);
}

/** The job of the nearest heading above that names one. The levels below it are levels of that job. */
function baseAround(node: Node): string | undefined {
  const named = aroundOf(node).find(
    ({ kind, name }) =>
      !isBareLevel(name) &&
      !isNameOfTrack(name) &&
      ((kind === 'other' && isTitle(name)) || (LADDER.test(name) && baseOfPage(name) !== '')),
  );
  return named && baseOfPage(named.name);
}

/** The title of a job above a level that is only a number. */
function jobAbove(node: Node): string | undefined {
  const job = aroundOf(node).find(
    ({ kind, name }) => kind === 'other' && isTitle(name) && !isBareLevel(name) && !isNameOfTrack(name),
  );
  return job && cleanTitle(job.name);
}

/** Words of headings above the levels of a job. */
const LADDER = /\b(?:ladder|levels|titles|matrix|framework|progression|career path)$/i;

/** The job that a title names. Empty if the title only says that it is about levels. */
function baseOfPage(title: string): string {
  return withoutFirstLevel(jobOfPage(title));
}

/** Like `baseOfPage`, but keeps the level of the job: "Level 1" on the page "Senior Baker" is a level of the Senior Baker. */
function jobOfPage(title: string): string {
  const name = familyName(title);
  if (TELLS.test(name)) return '';
  if (contentWords(name).every((word) => GENERAL.has(word))) return '';
  return name === title && LADDER.test(name) && name.split(' ').length <= 2 ? '' : jobIn(name);
}

/** A title that says what somebody does, or asks: "Managing an Executive", "Who does what?". */
const TELLS = /^\p{L}+ing (?:an?|the|your|our|my)\b|[?!]/iu;

/** Words of titles that name no job. */
const GENERAL = setOfWords(`
  roles role responsibilities responsibility jobs job positions titles descriptions description levels careers
  organization organisation company team structure overview quick reference guide all core general summary
  grades universal technical individual contributor contributors corporate career path paths growth soft skill
  skills competency competencies definition definitions document framework matrix
`);

/** The title in a sentence about a grade: "Senior Accountant" in "The Senior Accountant is a grade 7" below "Senior". */
function titleInGrade(node: Node): string | undefined {
  const subjects = [node, ...insideOf(node).slice(0, 3)]
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ statements }) => statements)
    .flatMap(({ kind, subject }) => (kind === 'grade' ? [nameIn(subject)] : []));
  const level = titleKey(node.name).replace(/^intermediate$/, '');
  return subjects.find((title) => /^\p{Lu}/u.test(title) && titleKey(title).startsWith(level));
}

/** Whether the heading of a grade names another title than a role's. */
export function namesAnother(heading: string, role: RoleOutline, language: Language): boolean {
  const subject = language.subjectOfHeading(heading).join(' ');
  return subject.includes(' ') && isTitle(subject) && titleKey(subject) !== titleKey(role.title);
}
