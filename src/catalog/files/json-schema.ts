import * as z from 'zod';
import { type Architecture, PLAIN_ARCHITECTURE } from '../architecture.js';
import { architectureSchema } from '../architecture-schema.js';
import { familySchemaFor } from '../schema.js';

/** The file where editors look for the schema. It is beside the role YAML, whose first line names it. */
export const SCHEMA_FILE = 'job-family.schema.json';

/**
 * The schema of a job family's YAML as a JSON Schema, which gives editors completion, hover texts and warnings. All editors
 * know this draft. `rolecall check` finds what no schema can, such as a title that is there twice.
 */
export function familyJsonSchema(
  architecture: Architecture = PLAIN_ARCHITECTURE,
): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(familySchemaFor(architecture), { target: 'draft-7' });
}

/** The same as the text of its file, with the grades and tracks of an organisation. */
export function renderJsonSchema(architecture?: Architecture): string {
  return toText(familyJsonSchema(architecture));
}

/** The schema of `_architecture.yaml`, as the text of its file. */
export function renderArchitectureSchema(): string {
  return toText(z.toJSONSchema(architectureSchema, { target: 'draft-7' }));
}

function toText(schema: z.core.JSONSchema.BaseSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
