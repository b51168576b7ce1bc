import * as z from 'zod';
import { type Architecture, PLAIN_ARCHITECTURE } from './architecture.js';
import { INFERABLE } from './inferable.js';
import { label, name, nameList, text } from './schema-texts.js';
import {
  administration,
  competency,
  duties,
  expectations,
  gradeOn,
  introduction,
  listings,
  type noteEntry,
  notes,
  renamingSource,
  reportsTo,
  restated,
  sharedDuties,
  unplaced,
} from './schema-values.js';

const roleSchemaOf = (architecture: Architecture) =>
  z.strictObject({
    title: name.describe('The title as the page writes it.'),
    aliases: nameList.optional().describe('Other names people use for this role.'),
    formerly: z
      .strictObject({
        title: name.describe('The title of the role that this one replaced.'),
        stated_in: renamingSource,
      })
      .optional()
      .describe('The title of the role that this one replaced, and where that is stated.'),
    section: text.optional().describe("The page's heading for this role, if it is not the title."),
    level: name.describe('The step in the track: associate, intermediate, senior, staff, lead, manager ...'),
    level_code: text
      .optional()
      .describe('The code of its level, if the page has a code beside the word: IC5 for staff.'),
    track: z.enum(tracksOf(architecture)).describe('Its track: management for roles that lead people.'),
    inferred: z
      .array(z.enum(INFERABLE))
      .min(1)
      .optional()
      .describe(
        'Which of level and track the page does not state. They were inferred from the title and duties.',
      ),
    grade: gradeOn(architecture)
      .optional()
      .describe(
        'The grade, or "3 or 4" or 3-5 if the page leaves it open. Left out if the page states none.',
      ),
    open_grades: z
      .array(gradeOn(architecture))
      .min(2)
      .optional()
      .describe('Instead of grade: the grades that the page leaves open.'),
    reports_to: reportsTo
      .optional()
      .describe(
        'The title of the manager; a list of titles for "either ... or"; the key both with a list for all at once; the key typically for "typically".',
      ),
    dotted_line: z
      .union([name, nameList], 'must be a title, or a list of titles')
      .optional()
      .describe('The managers that it also reports to, on a dotted line: a title, or a list of titles.'),
    next_roles: nameList
      .optional()
      .describe(
        'The titles that its page names as the next step. Without it, the ladder gives the next step.',
      ),
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
      .describe("The role's own page or the address of its section, if known."),
    restated,
    unplaced,
  });

const specialty = z.strictObject({ name: name.describe('The name of the specialty.'), ...duties });

/** The schema of a job family's file, with the grades and tracks of an organisation. */
const familySchemaOf = (architecture: Architecture) =>
  z.strictObject({
    family: name.describe('The name of the job family.'),
    aliases: nameList.optional().describe('Other names people use for this family.'),
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
      .strictObject({ family: text.describe('The name of the job family.'), stated_in: renamingSource })
      .optional()
      .describe('The job family that this one replaced, and where that is stated.'),
    source: z
      .strictObject({
        page: text.describe("The page's title."),
        url: z.url().nullable().describe('The address of the page; empty if not known.'),
        date: z.iso
          .date()
          .nullable()
          .describe('When the page was last changed, as YYYY-MM-DD; empty if not known.'),
        file: text.optional().describe('The file that the page was imported from.'),
      })
      .describe('The page that the facts come from; every answer names it.'),
    summary: text.optional().describe('What the family is for.'),
    shared: z
      .strictObject(Object.fromEntries(tracksOf(architecture).map((track) => [track, sharedDuties])))
      .optional()
      .describe('The items that every role of a track shares, stored once.'),
    specialties: z
      .strictObject({
        summary: introduction,
        items: z.array(specialty).min(1).describe('The specialties that the page lists.'),
      })
      .optional()
      .describe('The fields to which a role of the family may be assigned.'),
    ...listings,
    ...administration,
    notes,
    restated,
    unplaced,
    roles: z
      .array(roleSchemaOf(architecture))
      .min(1)
      .max(MOST_ROLES)
      .refine((roles) => namesOf(roles) <= MOST_NAMES, TOO_MANY_NAMES)
      .describe('In the order of the page, lowest level first.'),
  });

/** The most roles of one family. */
export const MOST_ROLES = 1000;

/** A limit, since names are compared with one another. A large family has far fewer. */
const MOST_NAMES = 3000;

const TOO_MANY_NAMES = {
  message: `has more than ${MOST_NAMES} titles and aliases`,
  params: { fix: 'Keep the aliases that people use' },
};

function namesOf(roles: readonly { aliases?: readonly string[] | undefined }[]): number {
  return roles.reduce((sum, { aliases = [] }) => sum + 1 + aliases.length, 0);
}

function tracksOf({ tracks }: Architecture): string[] {
  return tracks.map(({ track }) => track);
}

/** The schema for an organisation without words of its own. */
export const familySchema = familySchemaOf(PLAIN_ARCHITECTURE);

export function familySchemaFor(architecture: Architecture): typeof familySchema {
  return architecture === PLAIN_ARCHITECTURE ? familySchema : familySchemaOf(architecture);
}

/** A job family as its YAML file states it. */
export type FamilyFile = z.infer<typeof familySchema>;

export type RoleEntry = FamilyFile['roles'][number];

export type NoteAbout = z.infer<typeof noteEntry>['about'];
