import * as z from 'zod';
import { architectureSchema } from '../catalog/architecture-schema.js';
import { familySchema } from '../catalog/schema.js';
import { hashOf } from './pack.js';

/**
 * Another one as soon as the schema is another: a snapshot that another schema has validated may lack what this one
 * promises. The build works it out, so that a start can do without the schema.
 */
export const SCHEMA_MARK = hashOf(
  JSON.stringify(
    [architectureSchema, familySchema].map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any' })),
  ),
);
