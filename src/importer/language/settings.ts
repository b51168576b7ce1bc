import { parse } from 'yaml';
import * as z from 'zod';
import { FIELDS, HEADING_KINDS } from './kinds.js';

const texts = z.array(z.string().trim().min(1)).min(1);

/** What a company's `import.yaml` adds to what the importer knows. Everything is optional. */
const settingsSchema = z.strictObject({
  headings: z
    .partialRecord(z.enum(HEADING_KINDS), texts)
    .optional()
    .describe('Further headings, by what they announce. Upper and lower case are one.'),
  columns: z
    .partialRecord(z.enum(FIELDS), texts)
    .optional()
    .describe('Further names of columns and labels, by the fact they hold.'),
  grades: z
    .strictObject({
      values: z
        .array(z.union([z.int(), z.string().trim().min(1)]))
        .min(1)
        .describe('All grades, lowest first.'),
    })
    .optional(),
  title: z
    .enum(['front matter', 'heading', 'file'])
    .optional()
    .describe(
      'Where the title of a page stands. Without it: front matter, else the first heading, else the file.',
    ),
  ignore: z
    .strictObject({
      files: texts.optional().describe('Files and folders to ignore; * stands for any characters.'),
      headings: texts.optional().describe('Headings whose text is left out, with all below them.'),
    })
    .optional(),
});

export type ImportSettings = z.infer<typeof settingsSchema>;

/** The name of the file beside the pages that holds the settings. */
export const SETTINGS_FILE = 'import.yaml';

/** Thrown when the settings of an import cannot be used. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Reads settings. Throws `SettingsError` with every fault, each with its key. */
export function parseSettings(file: string, text: string): ImportSettings {
  const result = settingsSchema.safeParse(parsedYaml(file, text) ?? {});
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
  );
  throw new SettingsError(
    `${file} cannot be used.\n  ${faults.join('\n  ')}\nCorrect these keys. docs/importing.md lists the keys that exist.`,
  );
}

function parsedYaml(file: string, text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: 'silent' });
  } catch (error) {
    throw new SettingsError(`${file} is not valid YAML: ${(error as Error).message}`);
  }
}
