import * as z from 'zod';
import { INFERABLE } from '../../catalog/inferable.js';

/** Goes up when a key is renamed, removed or changes its meaning; not when one is added. */
export const CATALOGUE_DATA_VERSION = 1;

const text = z.string().min(1);
const roleId = z.string().describe('The id of a role in this file.');
const page = z.object({
  page: z.string().describe("The page's title."),
  section: z.string().optional().describe('The heading on the page.'),
  url: z.string().optional(),
  date: z.string().optional().describe('When the page was last changed, as YYYY-MM-DD.'),
});

const administration = {
  department: text.optional(),
  locations: z.array(text).optional(),
  owner: text.optional().describe('Who maintains this text.'),
  reviewed_on: text.optional().describe('When its owner last reviewed it, as YYYY-MM-DD.'),
  review_every: text.optional().describe('How often a review is due.'),
};

const manager = z.object({
  title: text.describe('As the page writes it.'),
  role: roleId.optional().describe('Absent if the manager is not a role of the catalogue.'),
});

const duties = z.object({
  items: z.array(
    z.object({
      text,
      from: z
        .enum(['own', 'shared', 'inherited'])
        .describe('The list it is from: the role itself, its track, or a role that it extends.'),
      role: roleId.optional().describe('The role it is inherited from.'),
    }),
  ),
  to_be_defined: text.optional().describe('The words in which the page says that the list is not written.'),
  extends_outside: text.optional().describe('A title that it extends and the catalogue does not have.'),
});

const listing = z.object({ summary: text.optional(), items: z.array(text) });

const listings = {
  performance_indicators: listing.optional(),
  career_ladder: listing.optional(),
  hiring_process: listing.optional(),
};

const note = z.object({ about: text, text }).describe('Where the page contradicts or misspells itself.');

const renamed = z.object({ stated_in: text.describe('The page that states it.') });

const role = z.object({
  id: z.string().describe('Made from the title; the same for as long as the title is.'),
  title: text,
  aliases: z.array(text),
  replaced: renamed.extend({ title: text }).optional().describe('The title that this role replaced.'),
  replaced_by: roleId.optional(),
  level: text,
  level_code: text.optional().describe('The code of its level, if its page has one beside the word.'),
  track: text,
  leads_people: z.boolean().describe('Whether its track leads people.'),
  inferred: z.array(z.enum(INFERABLE)).describe('Which of level and track the page does not state.'),
  grade: z.number().optional().describe('Its place on the scale; absent if the page states none or several.'),
  open_grades: z.array(z.number()).optional().describe('The grades, if the page states several.'),
  grade_label: text.optional().describe('The grade as people write it: "8", "L5", "11 or 12".'),
  reports_to: z
    .object({
      managers: z.array(manager).min(1),
      typically: z.boolean().describe('Whether the page says that it typically reports so.'),
      to_all: z.boolean().describe('Whether it reports to all of them at once; else to either.'),
    })
    .optional()
    .describe('Absent if the page names no manager.'),
  dotted_line_to: z.array(manager),
  direct_reports: z.array(roleId).describe('The roles whose pages name this one as a manager.'),
  next_roles: z.array(text).describe('The titles that its page names as the next step.'),
  job_code: text.optional(),
  codes: z.record(text, text).describe('Its codes in other systems, by the name of the system.'),
  competencies: z.array(z.object({ skill: text, level: text.optional(), text: text.optional() })),
  ...administration,
  summary: text.optional(),
  responsibilities: duties.optional().describe('Absent where the page has no such list.'),
  requirements: duties.optional().describe('Absent where the page has no such list.'),
  expectations: z
    .object({ knowledge: text, responsibilities: text, interaction: text, impact: text })
    .optional(),
  ...listings,
  notes: z.array(note),
  source: page,
});

const family = z.object({
  id: z.string(),
  name: text,
  aliases: z.array(text),
  organization: text.optional(),
  acronyms: z.record(text, text),
  replaces: renamed.extend({ family: text }).optional().describe('The job family that this one replaced.'),
  ...administration,
  summary: text.optional(),
  specialties: z
    .object({ summary: text.optional(), items: z.array(z.object({ name: text, summary: z.string() })) })
    .optional(),
  ...listings,
  notes: z.array(note),
  source: page,
  roles: z.array(role).describe('In the order of the page, lowest level first.'),
});

/** Everything a catalogue states, and what follows from it, as plain data. What a page does not state is absent. */
export const catalogueDataSchema = z
  .object({
    version: z.literal(CATALOGUE_DATA_VERSION),
    grades: z.object({
      one: text.describe('What the organisation calls a grade.'),
      many: text,
      values: z
        .array(z.object({ place: z.number(), label: text, summary: text.optional() }))
        .optional()
        .describe('Lowest first; absent if grades are whole numbers without a list.'),
    }),
    tracks: z.array(z.object({ track: text, leads_people: z.boolean() })),
    families: z.array(family),
  })
  .meta({ title: 'A Rolecall catalogue', description: 'Written by `rolecall export --format json`.' });

export type CatalogueData = z.infer<typeof catalogueDataSchema>;
export type FamilyData = CatalogueData['families'][number];
export type RoleData = FamilyData['roles'][number];

/** The schema of the exported catalogue as a JSON Schema, as the text of its file. */
export function renderCatalogueDataSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(catalogueDataSchema, { target: 'draft-7', io: 'input' }), null, 2)}\n`;
}
