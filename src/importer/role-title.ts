import { kindOfHeading } from './heading.js';
import { cleanTitle, familyName, fullTitle, isBareLevel, isTitle } from './job-title.js';
import { type Page, type Section, sectionAround } from './page.js';
import { readGrade } from './read-grade.js';
import { sentencesOf } from './sentences.js';

const LEVEL_FIRST =
  /^(?:intern|associate|junior|jr\.?|intermediate|senior|sr\.?|staff|principal|distinguished|lead)\s+/i;

/** The title of the role that a section begins; a level alone is completed from what it stands under. */
export function titleOfSection(page: Page, section: Section): string {
  if (!isBareLevel(section.heading)) return cleanTitle(section.heading);
  return fullTitle(
    section.heading,
    baseAround(page.sections, section) ?? baseInGrade(page, section) ?? baseOfPage(page),
  );
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

/** "The Software Engineer in Test is a grade 6", where the page's title is no job's. */
function baseInGrade(page: Page, section: Section): string | undefined {
  if (isTitle(baseOfPage(page))) return undefined;
  const { sections } = page;
  const below = sections.slice(sections.indexOf(section), sections.indexOf(section) + 4);
  const subjects = below
    .flatMap(({ statements }) => statements)
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => readGrade(sentence, false)?.subject ?? []);
  const title = cleanTitle(subjects[0]?.replace(/^the /i, '') ?? '');
  return isTitle(title) ? title.replace(LEVEL_FIRST, '') : undefined;
}
