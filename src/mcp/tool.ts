import type { CallToolResult, McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import type { Rolecall } from '../rolecall.js';
import { resultSchema, type ToolAnswer, toResult } from './result.js';

/** Adds a tool to a server. It answers from the catalogue that is in use when it is called. */
export type AddTool = (server: McpServer, rolecall: () => Rolecall) => void;

/** The settings of every tool. No tool changes anything, or reads anything but the catalogue. */
export const EVERY_TOOL = {
  outputSchema: convertedOnce(resultSchema),
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
};

/** Caches the conversion of a schema to JSON Schema, since each request makes a new server. */
export function convertedOnce<Output, Input>(
  schema: z.ZodType<Output, Input>,
): StandardSchemaWithJSON<Input, Output> {
  const standard = schema['~standard'];
  const once = (side: 'input' | 'output'): typeof standard.jsonSchema.input => {
    let converted: Record<string, unknown> | undefined;
    return (options) => {
      converted ??= standard.jsonSchema[side](options);
      return converted;
    };
  };
  return { '~standard': { ...standard, jsonSchema: { input: once('input'), output: once('output') } } };
}

/** Thrown by a tool. The model that called reads the message, which says how to call it right. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/** What a tool returns: an answer, or the message of a `ToolError`. */
export function respond(find: () => ToolAnswer): CallToolResult {
  try {
    return toResult(find());
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}
