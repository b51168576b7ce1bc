import * as z from 'zod';
import { type Architecture, PLAIN_ARCHITECTURE } from './architecture.js';
import { parseGrades, WHOLE_NUMBERS } from './grade.js';

/** How a page says that a section is yet to be written. */
const UNWRITTEN = ['to be defined', 'to be determined', 'to be announced', 'tbd', 'tba'];

const inAnyCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** The state a page gives a section it has not written yet; kept in the page's words, never read as "none". */
const toBeDefined = z
  .string()
  // Each letter in both its cases, as editors are given the pattern without its flags.
  .regex(
    new RegExp(`^(?:${UNWRITTEN.map(inAnyCase).join('|')})\\b`),
    'is neither a list of items nor the words "to be defined ..."',
  );

const text = z.string().trim().min(1);
const texts = z.array(text).min(1);
const label = z.union([z.int(), text], 'wants a number or a code');

/** The name of a role or a family. Names are compared with one another, so their length and number are bounded. */
const name = text.max(200);
const names = z.array(name).min(1).max(100);

/** What a role's duties or requirements are: a list, a list on top of another role's, or not written yet. */
const section = z.union(
  [
    texts,
    toBeDefined,
    z.strictObject({
      extends: name.describe('The title of the role whose list this one goes on from.'),
      items: texts.optional().describe('What this role adds to it.'),
    }),
  ],
  'wants a list of items, "to be defined ...", or the keys extends and items',
);

/** What is wrong with a grade, and how to mend it. */
export const NO_GRADE = {
  message: 'is neither a whole number from 1 up nor a range of them such as 3-5',
  fix: 'Write such a number, or list your grades in order in _architecture.yaml',
};

/** A grade, or the grades between which a page leaves it open: "L5", "3 or 4", "3-5". */
function gradeOn({ grades: scale }: Architecture) {
  if (scale === WHOLE_NUMBERS)
    return z.union(
      [z.int().positive(), z.string().regex(/^[1-9]\d{0,3} ?(?:-|–|to|or) ?[1-9]\d{0,3}$/, NO_GRADE.message)],
      NO_GRADE.message,
    );
  return z
    .union([z.int(), text], NO_GRADE.message)
    .refine((value) => parseGrades(scale, value) !== undefined, {
      message: `is no ${scale.one} of _architecture.yaml`,
      params: { fix: `Use one of: ${scale.values?.map(({ label }) => label).join(', ')}` },
    });
}

const managers = z.union([name, names]);

/** A line that is "typically" so, one to several managers at once, or one that always is. */
const reportsTo = z.union(
  [
    managers,
    z.strictObject({ typically: managers.describe('A title, or a list of titles.') }),
    z.strictObject({
      both: z.array(name).min(2).max(100).describe('The titles of all managers it reports to at once.'),
    }),
  ],
  'wants a title, a list of titles, or the key typically or both',
);

/** What a role can do, and how well. */
const competency = z.strictObject({
  skill: text.describe('What it is called.'),
  level: text.optional().describe('How well: "3", "expert".'),
  text: text.optional().describe('What that means, in the words of the page.'),
});

/** Facts of a role that its family may state for all its roles. */
const administration = {
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

/** Where a page contradicts or misspells itself: what it says, and which fact that touches. */
const note = z.strictObject({
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

const notes = z
  .array(note)
  .min(1)
  .optional()
  .describe('Where the page contradicts or misspells itself: what it says, and which fact that touches.');

const SECTION_FORMS =
  'A list; the keys extends (a title) and items (its own) to go on from the list of another role; or the words "to be defined ...".';
/** Text of a page that an import could not place as a fact: kept so that nothing is lost. Answers ignore it. */
const unplaced = z
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

/** The fields that a maintainer put into their own words; an import leaves them alone. */
const restated = texts
  .optional()
  .describe('The keys whose text is your own wording: an import leaves them as they are.');

const duties = {
  summary: text.optional().describe('What the page says before its lists.'),
  responsibilities: section.optional().describe(`What the role does. ${SECTION_FORMS}`),
  requirements: section.optional().describe(`What the role asks for. ${SECTION_FORMS}`),
};

const sharedDuties = z
  .strictObject(duties)
  .optional()
  .describe('What every role of this track shares; stored once, here.');

const expectations = z
  .strictObject({
    knowledge: text.describe('What the role knows, and how well.'),
    responsibilities: text.describe('What it is answerable for.'),
    interaction: text.describe('With whom it deals.'),
    impact: text.describe('How far its work reaches.'),
  })
  .optional()
  .describe('What is expected at this level.');

const introduction = text.optional().describe('What introduces the items.');

/** What introduces a list, and its items. */
const listing = z.strictObject({
  summary: introduction,
  items: texts.optional().describe('One for each that the page lists.'),
});

/** Facts of a whole family; a role may have its own instead. */
const listings = {
  performance_indicators: listing.optional().describe('What the work is measured by.'),
  career_ladder: listing.optional().describe('How and where to people move on.'),
  hiring_process: listing.optional().describe('The steps that candidates go through, in order.'),
};

const statedIn = text.describe('Where the renaming is stated: the title or the address of that page.');

/** The facts that a title and the duties may suggest where no page states them. */
export const INFERABLE = ['level', 'track'] as const;

const roleSchemaOf = (architecture: Architecture) =>
  z.strictObject({
    title: name.describe('The title as the page writes it.'),
    aliases: names.optional().describe('Other names people use for this role.'),
    formerly: z
      .strictObject({
        title: name.describe('The title of the role that this one replaced.'),
        stated_in: statedIn,
      })
      .optional()
      .describe('The title of the role that this one replaced, and where that is stated.'),
    section: text.optional().describe("The page's heading for this role, where it is not the title."),
    level: name.describe('The step in the track: associate, intermediate, senior, staff, lead, manager ...'),
    track: z
      .enum(tracksOf(architecture))
      .describe('Which track it is a step of, such as that of those who lead people (management).'),
    inferred: z
      .array(z.enum(INFERABLE))
      .min(1)
      .optional()
      .describe(
        'Which of level and track the page does not state, so that they are read from the title and duties.',
      ),
    grade: gradeOn(architecture)
      .optional()
      .describe(
        'The grade, or "3 or 4" or 3-5 where the page leaves it open; left out where it states none.',
      ),
    open_grades: z
      .array(gradeOn(architecture))
      .min(2)
      .optional()
      .describe('Instead of a grade: those between which the page leaves it open.'),
    reports_to: reportsTo
      .optional()
      .describe(
        'The title of the manager; a list of titles for "either ... or"; the key both with a list for all at once; the key typically for "typically".',
      ),
    dotted_line: z
      .union([name, names], 'wants a title, or a list of titles')
      .optional()
      .describe('Whom it reports to besides, on a dotted line: a title, or a list of titles.'),
    next_roles: names
      .optional()
      .describe('The titles that its page names as the next step; left out, the ladder says.'),
    job_code: text.optional().describe('Its code in the job catalogue of the organisation.'),
    codes: z
      .record(text, label)
      .optional()
      .describe('Its codes in other systems, by the name of the system (Workday: 10442).'),
    competencies: z.array(competency).min(1).optional().describe('Its skills, each with the level it needs.'),
    ...administration,
    expectations,
    ...duties,
    ...listings,
    notes,
    source: z
      .strictObject({
        file: text.optional().describe('The file it was imported from.'),
        url: z.url().optional().describe('The address of its page or section.'),
      })
      .optional()
      .describe("The role's own page or the address of its section, where they are known."),
    restated,
    unplaced,
  });

const specialty = z.strictObject({ name: name.describe('What the specialty is called.'), ...duties });

/** The schema of a job family's file, with the grades and tracks of an organisation. */
const familySchemaOf = (architecture: Architecture) =>
  z.strictObject({
    family: name.describe('The name of the job family.'),
    aliases: names.optional().describe('Other names people use for this family.'),
    organization: text
      .optional()
      .describe('The name of the organization, which people may add to a question ("... at Acme").'),
    acronyms: z
      .record(text, text)
      .optional()
      .describe(
        'Acronyms people use inside titles, each with the words it stands for (ESM: Ecosystem Sales Manager).',
      ),
    replaces: z
      .strictObject({ family: text.describe('The name of the job family.'), stated_in: statedIn })
      .optional()
      .describe('The job family that this one replaced, and where that is stated.'),
    source: z
      .strictObject({
        page: text.describe("The page's title."),
        url: z.url().nullable().describe('Where the page is; empty when not known.'),
        date: z.iso
          .date()
          .nullable()
          .describe('When the page was last changed, as YYYY-MM-DD; empty when not known.'),
        file: text.optional().describe('The file that the page was imported from.'),
      })
      .describe('The page that the facts come from; every answer names it.'),
    summary: text.optional().describe('What the family is for.'),
    shared: z
      .strictObject(Object.fromEntries(tracksOf(architecture).map((track) => [track, sharedDuties])))
      .optional()
      .describe('What every role of a track shares; stored once, here.'),
    specialties: z
      .strictObject({
        summary: introduction,
        items: z.array(specialty).min(1).describe('One for each that the page lists.'),
      })
      .optional()
      .describe('Fields that a role of the family may be assigned to.'),
    ...listings,
    ...administration,
    notes,
    restated,
    unplaced,
    roles: z
      .array(roleSchemaOf(architecture))
      .min(1)
      .max(1000)
      .describe('In the order of the page, lowest level first.'),
  });

function tracksOf({ tracks }: Architecture): string[] {
  return tracks.map(({ track }) => track);
}

/** The schema where nothing else is said of grades and tracks. */
export const familySchema = familySchemaOf(PLAIN_ARCHITECTURE);

export function familySchemaFor(architecture: Architecture): typeof familySchema {
  return architecture === PLAIN_ARCHITECTURE ? familySchema : familySchemaOf(architecture);
}

/** A job family as its YAML file states it. */
export type FamilyFile = z.infer<typeof familySchema>;
export type RoleEntry = FamilyFile['roles'][number];
/** The titles of the managers that a reporting line names, however it is stated. */
export function titlesInLine(line: RoleEntry['reports_to']): string[] {
  if (line === undefined || typeof line === 'string' || Array.isArray(line)) return [line ?? []].flat();
  return ['both' in line ? line.both : line.typically].flat();
}

export type Inferable = (typeof INFERABLE)[number];
export type NoteAbout = z.infer<typeof note>['about'];
