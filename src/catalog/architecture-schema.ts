import * as z from 'zod';
import { label, text, texts } from './schema-texts.js';

/** Grades, levels or tracks: more than any organisation has. */
const MOST_WORDS = 500;

const gradeValue = z.union(
  [
    label,
    z.strictObject({
      value: label.describe('The number or the code, as answers shall write it.'),
      names: z.array(label).min(1).optional().describe('Other ways to write it.'),
      summary: text.optional().describe('What it means, in a sentence.'),
    }),
  ],
  'must be a number, a code, a range such as 1-12, or a map with the keys value, names and summary',
);

const grades = z.strictObject({
  called: z
    .union(
      [
        text,
        z.strictObject({
          one: text.describe('The singular: band.'),
          many: text.describe('The plural: bands.'),
        }),
      ],
      'must be a word, or a map with the keys one and many',
    )
    .optional()
    .describe(
      'The word for a grade: grade, level, band. A map with one and many if the plural is not the word with an s.',
    ),
  values: z
    .array(gradeValue)
    .min(1)
    .max(MOST_WORDS)
    .optional()
    .describe(
      'All grades, lowest first: numbers, codes, or ranges such as 1-12 and L3-L8. Without it, grades are whole numbers.',
    ),
});

const level = z.union(
  [
    text,
    z.strictObject({
      level: text.describe('The word for it, as answers shall write it.'),
      names: texts.optional().describe('Its codes and other names: L5, IC4, Engineer II.'),
      track: text.optional().describe('Its track, if it belongs to only one.'),
      beside: text.optional().describe('The level of another track that is equally high.'),
      summary: text.optional().describe('What it means, in a sentence.'),
    }),
  ],
  'must be a word, or a map with the keys level, names, track, beside and summary',
);

const track = z.union(
  [
    text,
    z.strictObject({
      track: text.describe('Its name, as roles state it.'),
      names: texts.optional().describe('Other names people use for it.'),
      leads_people: z
        .boolean()
        .optional()
        .describe('Whether its roles manage people. Without it, only those of "management" do.'),
    }),
  ],
  'must be a name, or a map with the keys track, names and leads_people',
);

const department = z.strictObject({
  department: text.describe('Its name.'),
  names: texts.optional().describe('Other names people use for it.'),
  families: texts.describe('The job families that belong to it.'),
});

/** The schema of `_architecture.yaml`: the words of an organisation, for all files of a folder. */
export const architectureSchema = z.strictObject({
  grades: z
    .union([z.literal('levels'), grades], 'must be a map with the keys called and values, or the word levels')
    .optional()
    .describe(
      'The word for grades and the list of them; or the word "levels", if the levels are the grades.',
    ),
  levels: z
    .array(level)
    .min(1)
    .max(MOST_WORDS)
    .optional()
    .describe('The levels, lowest first, each with its codes and other names.'),
  tracks: z
    .array(track)
    .min(1)
    .max(MOST_WORDS)
    .optional()
    .describe('The tracks, in the order of answers. Without it: individual contributor and management.'),
  departments: z
    .array(department)
    .min(1)
    .max(2000)
    .optional()
    .describe('Departments, each with its job families.'),
  outside_titles: texts
    .optional()
    .describe('Titles that roles refer to but that are not roles of this catalogue.'),
  acronyms: z
    .record(text, text)
    .optional()
    .describe('Acronyms of all families, each with the words it stands for (CBO: Chief Baking Officer).'),
});

export type ArchitectureFile = z.infer<typeof architectureSchema>;
