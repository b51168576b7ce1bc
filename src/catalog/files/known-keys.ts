import * as z from 'zod';
import { lazily } from '../../collections.js';
import type { Path } from './problem.js';

type Node = z.core.JSONSchema.BaseSchema;

/** The keys that a schema allows, by their path in a file. */
export interface KnownKeys {
  at: (path: Path) => string[];
  /** Those that may not be left out. */
  requiredAt: (path: Path) => string[];
}

/** Reads the schema on the first call, since most files have no fault. */
export function knownKeysOf(schema: z.ZodType): KnownKeys {
  const root = lazily((): Node => z.toJSONSchema(schema, { target: 'draft-7' }));
  const nodesAt = (path: Path): Node[] =>
    path
      .reduce((nodes, part) => nodes.flatMap(branches).flatMap((node) => step(node, part)), [root()])
      .flatMap(branches);
  return {
    at: (path) => nodesAt(path).flatMap((node) => Object.keys(node.properties ?? {})),
    requiredAt: (path) => nodesAt(path).flatMap((node) => node.required ?? []),
  };
}

/** A node and, if it is a union, its members. */
function branches(node: Node): Node[] {
  return [node, ...(node.anyOf ?? []).flatMap(branches)];
}

/** The node at a part of a path; none if the schema has no such part. */
function step(node: Node, part: PropertyKey): Node[] {
  const next =
    typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? node.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? [next] : [];
}
