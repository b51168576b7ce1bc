import * as z from 'zod';
import { familySchema } from '../schema.js';

/** Where editors look for the schema: beside the role YAML, whose first line names it. */
export const SCHEMA_FILE = 'job-family.schema.json';

/**
 * The schema of a job family's YAML as a JSON Schema, which gives editors completion, hover texts and warnings. Of the
 * draft that they all know. What no schema can say, such as that titles are unique, is left to `rolecall check`.
 */
export function familyJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(familySchema, { target: 'draft-7' });
}

/** The same as the text of its file. */
export function renderJsonSchema(): string {
  return `${JSON.stringify(familyJsonSchema(), null, 2)}\n`;
}
