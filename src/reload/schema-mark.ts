import * as z from 'zod';
import { architectureSchema } from '../catalog/architecture-schema.js';
import { familySchema } from '../catalog/schema.js';
import { hashOf } from './pack.js';

/**
 * A hash of the schema. A snapshot that another schema has validated may lack what this one promises. The build computes the hash,
 * so that a start need not load the schema.
 */
export const SCHEMA_MARK = hashOf(
  JSON.stringify(
    [architectureSchema, familySchema].map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any' })),
  ),
);
