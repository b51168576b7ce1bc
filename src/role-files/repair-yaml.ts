import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit, YAMLSeq } from 'yaml';
import type { Path, Repair } from '../catalog/files/problem.js';
import { fold, renderDocument } from './render-yaml.js';

/**
 * Makes repairs in the text of a role file, in the style of `fmt`. Comments and order stay. Undefined if the text is not valid
 * YAML, or if anchors share values: a change in one place would then change others.
 */
export function repairYaml(text: string, repairs: readonly Repair[]): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0 || sharesValues(document)) return undefined;
  // Removing an entry moves those behind it, so the last one goes first.
  for (const repair of repairs.toSorted((a, b) => comparePaths(b.at, a.at))) make(repair, document);
  return renderDocument(document);
}

function sharesValues(document: Document): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      found ||= isAlias(node) || ('anchor' in node && node.anchor !== undefined);
    },
  });
  return found;
}

function make({ at, change }: Repair, document: Document): void {
  const node = document.getIn(at, true);
  switch (change.kind) {
    case 'set':
      if (!isScalar(node)) return;
      node.value = change.value;
      fold(node);
      return;
    case 'wrap': {
      const list = new YAMLSeq();
      list.add(node);
      document.setIn(at, list);
      return;
    }
    case 'rename key': {
      const holder = document.getIn(at.slice(0, -1), true);
      const pair = isMap(holder) && holder.items.find(({ key }) => isScalar(key) && key.value === at.at(-1));
      if (pair && isScalar(pair.key)) pair.key.value = change.key;
      return;
    }
    case 'remove': {
      document.deleteIn(at);
      const holder = document.getIn(at.slice(0, -1), true);
      // An empty list would be a new problem.
      if (isSeq(holder) && holder.items.length === 0) document.deleteIn(at.slice(0, -1));
    }
  }
}

function comparePaths(a: Path, b: Path): number {
  for (const [place, key] of a.entries()) {
    const other = b[place];
    if (key === other) continue;
    if (typeof key === 'number' && typeof other === 'number') return key - other;
    return String(key) < String(other ?? '') ? -1 : 1;
  }
  return 0;
}
