import type { z } from 'zod';
import { familyJsonSchema } from './json-schema.js';
import type { Path } from './problem.js';

type Node = z.core.JSONSchema.BaseSchema;

/** The keys that the schema of a family knows at a path. */
export function knownKeys(path: Path): string[] {
  return nodesAt(path).flatMap((node) => Object.keys(node.properties ?? {}));
}

/** Those of them that may not be left out. */
export function requiredKeys(path: Path): string[] {
  return nodesAt(path).flatMap((node) => node.required ?? []);
}

let made: Node | undefined;

/** The schema, made when it is first needed. */
function schema(): Node {
  made ??= familyJsonSchema();
  return made;
}

function nodesAt(path: Path): Node[] {
  return path
    .reduce((nodes, part) => nodes.flatMap(branches).flatMap((node) => step(node, part)), [schema()])
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
