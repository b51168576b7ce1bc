import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { FamilyFile } from '../catalog/schema.js';
import { isEntry } from './merge-values.js';
import { fold, renderDocument } from './render-yaml.js';

/** Makes the changes of a family in the text of its file. Everything else stays as it was, comments included. */
export function patchYaml(text: string, before: FamilyFile, after: FamilyFile): string {
  if (isDeepStrictEqual(before, after)) return text;
  const document = parseDocument(text);
  patch(document, document.contents, before, after);
  return renderDocument(document);
}

/** Changes a node where its value changed. Returns false if the caller must set a new node instead. */
function patch(document: Document, node: unknown, before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return true;
  if (isMap(node) && isEntry(before) && isEntry(after)) {
    for (const key of Object.keys(before)) if (after[key] === undefined) node.delete(key);
    for (const [key, value] of Object.entries(after)) {
      const done = value === undefined || patch(document, node.get(key, true), before[key], value);
      if (!done) node.set(key, create(document, value));
    }
    return true;
  }
  if (isSeq(node) && isTitled(before) && isTitled(after)) {
    const old = new Map(before.map((item, index) => [item.title, { item, node: node.items[index] }]));
    node.items = after.map((item) => {
      const known = old.get(item.title);
      return known && patch(document, known.node, known.item, item) ? known.node : create(document, item);
    });
    return true;
  }
  return false;
}

function create(document: Document, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  visit(node, { Scalar: (_, scalar) => fold(scalar) });
  return node;
}

function isTitled(value: unknown): value is { title: string }[] {
  return Array.isArray(value) && value.every((item) => isEntry(item) && typeof item['title'] === 'string');
}
