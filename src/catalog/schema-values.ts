import * as z from 'zod';
import type { Architecture } from './architecture.js';
import { parseGrades, WHOLE_NUMBERS } from './grade.js';
import { name, nameList, text, texts } from './schema-texts.js';

/** The words with which a page marks a section as yet to be written. */
const UNWRITTEN = ['to be defined', 'to be determined', 'to be announced', 'tbd', 'tba'];

const inAnyCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A section that is yet to be written, in the page's own words. It never means "none". */
const toBeDefined = z
  .string()
  // The pattern lists each letter in both cases, since the JSON Schema for editors drops the flags.
  .regex(
    new RegExp(`^(?:${UNWRITTEN.map(inAnyCase).join('|')})\\b`),
    'is neither a list of items nor the words "to be defined ..."',
  );

/** Duties or requirements: a list, a list on top of another role's, or words for a list that is yet to be written. */
const section = z.union(
  [
    texts,
    toBeDefined,
    z.strictObject({
      extends: name.describe('The title of the role whose list this one continues.'),
      items: texts.optional().describe('What this role adds to it.'),
    }),
  ],
  'must be a list of items, "to be defined ...", or a map with the keys extends and items',
);

/** The message for a value that is not a grade, and its fix. */
export const NO_GRADE = {
  message: 'is neither a whole number from 1 up nor a range of them such as 3-5',
  fix: 'Write such a number, or list your grades in order in _architecture.yaml',
};

/** The schema of a grade, or of the grades that a page leaves open: "L5", "3 or 4", "3-5". */
export function gradeOn({ grades: scale }: Architecture) {
  if (scale === WHOLE_NUMBERS)
    return z.union(
      [z.int().positive(), z.string().regex(/^[1-9]\d{0,3} ?(?:-|–|to|or) ?[1-9]\d{0,3}$/, NO_GRADE.message)],
      NO_GRADE.message,
    );
  return z
    .union([z.int(), text], NO_GRADE.message)
    .refine((value) => parseGrades(scale, value) !== undefined, {
      message: `is not a ${scale.one} in _architecture.yaml`,
      params: { fix: `Use one of: ${scale.values?.map(({ label }) => label).join(', ')}` },
    });
}

const managers = z.union([name, nameList]);

/** A reporting line: one that always holds, one that holds "typically", or one to several managers at once. */
export const reportsTo = z.union(
  [
    managers,
    z.strictObject({ typically: managers.describe('A title, or a list of titles.') }),
    z.strictObject({
      both: z.array(name).min(2).max(100).describe('The titles of all managers it reports to at once.'),
    }),
  ],
  'must be a title, a list of titles, or a map with the key typically or both',
);

/** A skill of a role, and how well the role must have it. */
export const competency = z.strictObject({
  skill: text.describe('The name of the skill.'),
  level: text.optional().describe('The level that the role needs: "3", "expert".'),
  text: text.optional().describe('What that level means, in the words of the page.'),
});

/** Facts of a role that its family may state for all its roles. */
export const administration = {
  department: text.optional().describe('The department, if it is not the one in _architecture.yaml.'),
  location: z.union([text, texts]).optional().describe('Where the work is done: one place, or several.'),
  owner: text
    .optional()
    .describe(
      'Who keeps this text true: a person, a title or a team. With a Slack id (Ada Lovelace <U012AB3CD>), they are reminded when it is due for review.',
    ),
  reviewed_on: z.iso.date().optional().describe('When the owner last reviewed the text, as YYYY-MM-DD.'),
  review_every: text.optional().describe('How often a review is due: "6 months", "year".'),
};

/** A place where the page contradicts or misspells itself, and the fact that this affects. */
export const noteEntry = z.strictObject({
  about: z
    .enum([
      'title',
      'grade',
      'reports_to',
      'responsibilities',
      'requirements',
      'expectations',
      'specialties',
      'performance_indicators',
      'career_ladder',
      'hiring_process',
      'next_roles',
      'competencies',
      'page',
    ])
    .describe('The fact that the note is about. Answers about that fact show the note.'),
  text: text.describe('What the page says, in a sentence.'),
});

export const notes = z
  .array(noteEntry)
  .min(1)
  .optional()
  .describe(
    'Places where the page contradicts or misspells itself: what it says, and which fact this affects.',
  );

const SECTION_FORMS =
  'A list; or the keys extends (a title) and items (its own), to continue the list of another role; or the words "to be defined ...".';

/** Text of a page that the importer could not place as a fact. The file keeps it; answers ignore it. */
export const unplaced = z
  .array(
    z.strictObject({
      line: z.int().positive().describe('The line of the page.'),
      heading: text.optional().describe('The heading above the text.'),
      text: text.describe('The text itself.'),
      file: text.optional().describe('The file of the page, where the family has several.'),
    }),
  )
  .min(1)
  .optional()
  .describe('Text that an import could not place as a fact. Answers ignore it.');

/** The fields that a maintainer has reworded. An import does not overwrite them. */
export const restated = texts
  .optional()
  .describe('The keys whose text you have reworded. An import does not overwrite them.');

export const duties = {
  summary: text.optional().describe('The text of the page before its lists.'),
  responsibilities: section.optional().describe(`What the role does. ${SECTION_FORMS}`),
  requirements: section.optional().describe(`What the role asks for. ${SECTION_FORMS}`),
};

export const sharedDuties = z
  .strictObject(duties)
  .optional()
  .describe('The items that every role of this track shares, stored once.');

export const expectations = z
  .strictObject({
    knowledge: text.describe('What the role knows, and how well.'),
    responsibilities: text.describe('What the role is responsible for.'),
    interaction: text.describe('Whom the role works with.'),
    impact: text.describe('How far the work of the role reaches.'),
  })
  .optional()
  .describe('What is expected at this level.');

export const introduction = text.optional().describe('The text before the items.');

/** A list with the text before it. */
const listing = z.strictObject({
  summary: introduction,
  items: texts.optional().describe('The items that the page lists.'),
});

/** Facts of a whole family; a role may have its own instead. */
export const listings = {
  performance_indicators: listing.optional().describe('How the work is measured.'),
  career_ladder: listing.optional().describe('How people move on, and to which roles.'),
  hiring_process: listing.optional().describe('The steps that candidates go through, in order.'),
};

export const renamingSource = text.describe(
  'Where the renaming is stated: the title or the address of that page.',
);
