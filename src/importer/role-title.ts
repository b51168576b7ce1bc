import { editDistance } from '../text/edit-distance.js';
import { titleKey } from '../text/title.js';
import { STEP_WORDS } from '../titles/levels.js';
import { kindOfHeading } from './heading.js';
import { cleanTitle, familyName, fullTitle, isBareLevel, isTitle } from './job-title.js';
import { type Page, type Section, sectionAround } from './page.js';
import { readGrade } from './read-grade.js';
import { sentencesOf } from './sentences.js';

const LEVEL_FIRST = new RegExp(String.raw`^(?:${[...STEP_WORDS].join('|')})\.?\s+`, 'i');

/** The title of the role that a section begins; a level alone is completed from what it stands under. */
export function titleOfSection(page: Page, section: Section): string {
  if (!isBareLevel(section.heading))
    return titleOfLists(page.sections, section) ?? cleanTitle(section.heading);
  const base = baseAround(page.sections, section) ?? baseOfPage(page);
  return (isTitle(base) ? undefined : titleInGrade(page, section)) ?? fullTitle(section.heading, base);
}

/** Where the heading has a slip, the headings of the role's lists have not: "Ecosystem Operations Manager Requirements". */
function titleOfLists(sections: Page['sections'], section: Section): string | undefined {
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ depth }) => depth <= section.depth);
  const names = (end === -1 ? after : after.slice(0, end))
    .map(({ heading }) => cleanTitle(heading.replace(/\s*(?:job grade|responsibilities|requirements)$/i, '')))
    .filter((name) => isTitle(name));
  const [first, ...others] = names;
  const agreed =
    first !== undefined && others.length > 0 && others.every((name) => titleKey(name) === titleKey(first));
  const heading = cleanTitle(section.heading);
  return agreed && isSlip(titleKey(first), titleKey(heading)) ? first : undefined;
}

function isSlip(a: string, b: string): boolean {
  return a !== b && editDistance(a, b, 2) <= 2;
}

/** The nearest heading above that names a job: the levels below it are levels of that job. */
function baseAround(sections: Page['sections'], section: Section): string | undefined {
  const around = sectionAround(sections, section);
  if (!around || around.depth === 0) return undefined;
  const { heading } = around;
  const named = kindOfHeading(heading) === 'other' && isTitle(heading) && !isBareLevel(heading);
  return named ? cleanTitle(heading).replace(LEVEL_FIRST, '') : baseAround(sections, around);
}

function baseOfPage({ title }: Page): string {
  return familyName(title).replace(LEVEL_FIRST, '');
}

/** "The Senior Accountant is a grade 7" below "Senior", where the page's title is no job's. */
function titleInGrade({ sections }: Page, section: Section): string | undefined {
  const below = sections.slice(sections.indexOf(section), sections.indexOf(section) + 4);
  const [subject = ''] = below
    .flatMap(({ statements }) => statements)
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => readGrade(sentence, false)?.subject ?? []);
  const title = cleanTitle(subject.replace(/^the /i, ''));
  const level = titleKey(section.heading).replace(/^intermediate$/, '');
  return title !== '' && /^\p{Lu}/u.test(title) && titleKey(title).startsWith(level) ? title : undefined;
}
