import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { FAMILY_KEYS, fold, isLongText, ROLE_KEYS, renderDocument } from './render-yaml.js';

/** Formats the text of a role file. Comments stay where they are. Undefined if it is no valid YAML, or no map. */
export function formatYaml(text: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const family = document.contents;
  order(family, FAMILY_KEYS);
  const roles = family.get('roles');
  if (isSeq(roles)) for (const role of roles.items) if (isMap(role)) order(role, ROLE_KEYS);
  visit(document, {
    Seq: (_, list) => {
      if (list.items.some((item) => isScalar(item) && isLongText(item))) list.flow = false;
    },
    Scalar: (key, scalar) => {
      if (key === 'value' || typeof key === 'number') fold(scalar);
      // The blank line after a key without a value is the next key's.
      if (scalar.value === null) scalar.spaceBefore = false;
    },
  });
  return renderDocument(document);
}

/** Sorts known keys. Each unknown key stays behind the key before it. */
function order(map: YAMLMap, keys: readonly string[]): void {
  let rank = -1;
  const ranked = map.items.map((pair) => {
    const place = isScalar(pair.key) ? keys.indexOf(String(pair.key.value)) : -1;
    rank = place === -1 ? rank : place;
    return { pair, rank };
  });
  map.items = ranked.toSorted((a, b) => a.rank - b.rank).map(({ pair }) => pair);
}
