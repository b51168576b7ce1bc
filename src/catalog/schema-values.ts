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
      extends: name.describe('The title of the role whose list this one goes on from.'),
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
  skill: text.describe('What it is called.'),
  level: text.optional().describe('How well: "3", "expert".'),
  text: text.optional().describe('What that means, in the words of the page.'),
});

/** Facts of a role that its family may state for all its roles. */
export const administration = {
  department: text.optional().describe('The department, where it is not the one of _architecture.yaml.'),
  location: z.union([text, texts]).optional().describe('Where the work is done: one place, or several.'),
  owner: text
    .optional()
    .describe(
      'Who keeps this text true: a person, a title or a team. With a Slack id (Ada Lovelace <U012AB3CD>), they are reminded when it is due for review.',
    ),
  reviewed_on: z.iso.date().optional().describe('When its owner last looked through it, as YYYY-MM-DD.'),
  review_every: text.optional().describe('How often that is due: "6 months", "year".'),
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
    .describe('The fact the note belongs to; answers about that fact show it.'),
  text: text.describe('What the page says, in a sentence.'),
});

export const notes = z
  .array(noteEntry)
  .min(1)
  .optional()
  .describe('Where the page contradicts or misspells itself: what it says, and which fact that touches.');

const SECTION_FORMS =
  'A list; the keys extends (a title) and items (its own) to go on from the list of another role; or the words "to be defined ...".';

/** Text of a page that the importer could not place as a fact. The file keeps it; answers ignore it. */
export const unplaced = z
  .array(
    z.strictObject({
      line: z.int().positive().describe('The line of the page it stands on.'),
      heading: text.optional().describe('The heading it stands under.'),
      text: text.describe('What stands there.'),
      file: text.optional().describe('The file of the page, where the family has several.'),
    }),
  )
  .min(1)
  .optional()
  .describe('What an import found and could not place; answers ignore it.');

/** The fields that a maintainer has reworded. An import does not overwrite them. */
export const restated = texts
  .optional()
  .describe('The keys whose text is your own wording: an import leaves them as they are.');

export const duties = {
  summary: text.optional().describe('What the page says before its lists.'),
  responsibilities: section.optional().describe(`What the role does. ${SECTION_FORMS}`),
  requirements: section.optional().describe(`What the role asks for. ${SECTION_FORMS}`),
};

export const sharedDuties = z
  .strictObject(duties)
  .optional()
  .describe('What every role of this track shares; stored once, here.');

export const expectations = z
  .strictObject({
    knowledge: text.describe('What the role knows, and how well.'),
    responsibilities: text.describe('What it is answerable for.'),
    interaction: text.describe('With whom it deals.'),
    impact: text.describe('How far its work reaches.'),
  })
  .optional()
  .describe('What is expected at this level.');

export const introduction = text.optional().describe('What introduces the items.');

/** What introduces a list, and its items. */
const listing = z.strictObject({
  summary: introduction,
  items: texts.optional().describe('One for each that the page lists.'),
});

/** Facts of a whole family; a role may have its own instead. */
export const listings = {
  performance_indicators: listing.optional().describe('What the work is measured by.'),
  career_ladder: listing.optional().describe('How and where to people move on.'),
  hiring_process: listing.optional().describe('The steps that candidates go through, in order.'),
};

export const renamingSource = text.describe(
  'Where the renaming is stated: the title or the address of that page.',
);
