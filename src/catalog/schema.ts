import { z } from 'zod';

/** The state a page gives a section it has not written yet; kept in the page's words, never read as "none". */
const toBeDefined = z
  .string()
  .regex(
    /^(?:to be (?:defined|determined|announced)|tbd|tba)\b/i,
    'is neither a list of items nor the words "to be defined ..."',
  );

const text = z.string().trim().min(1);
const texts = z.array(text).min(1);

export const TRACKS = ['individual contributor', 'management'] as const;

/** What a role's duties or requirements are: a list, a list on top of another role's, or not written yet. */
const section = z.union(
  [texts, toBeDefined, z.strictObject({ extends: text, items: texts.optional() })],
  'wants a list of items, "to be defined ...", or the keys extends and items',
);

const grade = z.int().positive();

const managers = z.union([text, texts]);

const reportsTo = z.union(
  [managers, z.strictObject({ typically: managers })],
  'wants a title, a list of titles, or the key typically with either',
);

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
      'page',
    ])
    .describe('The fact the note belongs to; answers about that fact show it.'),
  text,
});

/** Text of a page that an import could not place as a fact: kept so that nothing is lost. Answers ignore it. */
const unplaced = z
  .array(z.strictObject({ line: z.int().positive(), text, file: text.optional() }))
  .min(1)
  .optional();

/** The fields that a maintainer put into their own words; an import leaves them alone. */
const restated = texts.optional();

const duties = {
  summary: text.optional(),
  responsibilities: section.optional(),
  requirements: section.optional(),
};

const expectations = z.strictObject({
  knowledge: text,
  responsibilities: text,
  interaction: text,
  impact: text,
});

/** What introduces a list, and its items. */
const listing = z.strictObject({ summary: text.optional(), items: texts.optional() });

/** Facts of a whole family; a role may have its own instead. */
const listings = {
  performance_indicators: listing.optional(),
  career_ladder: listing.optional(),
  hiring_process: listing.optional(),
};

const roleSchema = z.strictObject({
  title: text.describe('The title as the page writes it.'),
  aliases: texts.optional().describe('Other names people use for this role.'),
  formerly: text.optional().describe('The title of the role that this one replaced.'),
  section: text.optional().describe("The page's heading for this role, where it is not the title."),
  level: text.describe('The step in the track: associate, intermediate, senior, staff, lead, manager ...'),
  track: z.enum(TRACKS),
  grade: grade.optional(),
  open_grades: z
    .array(grade)
    .min(2)
    .optional()
    .describe('Instead of a grade: those between which the page leaves it open.'),
  reports_to: reportsTo.optional(),
  expectations: expectations.optional(),
  ...duties,
  ...listings,
  notes: z.array(note).min(1).optional(),
  source: z
    .strictObject({ file: text.optional(), url: z.url().optional() })
    .optional()
    .describe("The role's own page or the address of its section, where they are known."),
  restated,
  unplaced,
});

const specialty = z.strictObject({ name: text, ...duties });

export const familySchema = z.strictObject({
  family: text.describe('The name of the job family.'),
  aliases: texts.optional(),
  acronyms: z
    .record(text, text)
    .optional()
    .describe(
      'Acronyms people use inside titles, each with the words it stands for (ESM: Ecosystem Sales Manager).',
    ),
  replaces: text.optional().describe('The job family that this one replaced.'),
  source: z.strictObject({
    page: text.describe("The page's title."),
    url: z.url().nullable().describe('Where the page is; empty when not known.'),
    date: z.iso
      .date()
      .nullable()
      .describe('When the page was last changed, as YYYY-MM-DD; empty when not known.'),
    file: text.optional().describe('The file that the page was imported from.'),
  }),
  summary: text.optional(),
  shared: z
    .partialRecord(z.enum(TRACKS), z.strictObject(duties))
    .optional()
    .describe('What every role of a track shares; stored once, here.'),
  specialties: z.strictObject({ summary: text.optional(), items: z.array(specialty).min(1) }).optional(),
  ...listings,
  notes: z.array(note).min(1).optional(),
  restated,
  unplaced,
  roles: z.array(roleSchema).min(1).describe('In the order of the page, lowest level first.'),
});

/** A job family as its YAML file states it. */
export type FamilyFile = z.infer<typeof familySchema>;
export type RoleEntry = FamilyFile['roles'][number];
export type Track = (typeof TRACKS)[number];
export type NoteAbout = z.infer<typeof note>['about'];
