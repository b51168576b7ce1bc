import * as z from 'zod';
import type { Path } from './problem.js';

type Node = z.core.JSONSchema.BaseSchema;

/** The keys that a schema knows at a path. */
export function knownKeys(path: Path, schema: z.ZodType): string[] {
  return nodesAt(path, schema).flatMap((node) => Object.keys(node.properties ?? {}));
}

/** Those of them that may not be left out. */
export function requiredKeys(path: Path, schema: z.ZodType): string[] {
  return nodesAt(path, schema).flatMap((node) => node.required ?? []);
}

let made: { schema: z.ZodType; root: Node } | undefined;

/** The schema as JSON, made once: a file may have many faults. */
function rootOf(schema: z.ZodType): Node {
  if (made?.schema !== schema) made = { schema, root: z.toJSONSchema(schema, { target: 'draft-7' }) };
  return made.root;
}

function nodesAt(path: Path, schema: z.ZodType): Node[] {
  const root = rootOf(schema);
  return path
    .reduce((nodes, part) => nodes.flatMap(branches).flatMap((node) => step(node, part)), [root])
    .flatMap(branches);
}

/** A node, and those of the union it may be. */
function branches(node: Node): Node[] {
  return [node, ...(node.anyOf ?? []).flatMap(branches)];
}

/** The node that a part of a path leads to; none where it leads nowhere. */
function step(node: Node, part: PropertyKey): Node[] {
  const next =
    typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? node.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? [next] : [];
}
