import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import { readPlainYaml } from '../../../src/catalog/files/plain-yaml.js';
import { BAKERY } from '../../support/bakery.js';

const ROLES = path.join(import.meta.dirname, '../../../roles');
const SHIPPED = readdirSync(ROLES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(path.join(ROLES, name), 'utf8'));

const MOST_TOKENS = 1_000_000;

/** Expects that a text is read as the whole parser reads it, or not at all; returns whether it is read. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml(text, MOST_TOKENS);
  if (!plain) return false;
  const document = parseDocument(text, { logLevel: 'error' });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  expect(plain.content).toEqual(document.toJS());
  expectPlaces(plain.content, [], (at) => {
    const offset = plain.offsetOf(at);
    if (offset !== undefined) expect(offset, `${JSON.stringify(at)} of ${text}`).toBe(offsetIn(document, at));
  });
  return true;
}

function expectPlaces(
  value: unknown,
  at: (string | number)[],
  check: (at: (string | number)[]) => void,
): void {
  check(at);
  check([...at, 'missing']);
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) expectPlaces(item, [...at, index], check);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) expectPlaces(each, [...at, key], check);
}

/** The key of a map, or the item of a list, as far as a path goes. */
function offsetIn(document: Document, at: (string | number)[]): number | undefined {
  for (let length = at.length; length > 0; length--) {
    const holder = length === 1 ? document.contents : document.getIn(at.slice(0, length - 1), true);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && key.value === at[length - 1])
      : undefined;
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
    const node = document.getIn(at.slice(0, length), true);
    if (isNode(node)) return node.range?.[0];
  }
  return document.contents?.range?.[0];
}

const letters = fc.constantFrom(...'aB9 -:#\'"[]{},&*!|>%@`~?.+0x_é\n\t\\=nulltrue');
const texts = fc.oneof(
  fc.string(),
  fc.array(letters, { maxLength: 8 }).map((each) => each.join('')),
  fc.constantFrom(
    'null',
    'True',
    '12',
    '1.5',
    '0x1F',
    '2025-02-13',
    '5 years',
    'a: b',
    'a #b',
    '- a',
    '0o7',
    '',
  ),
);
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    texts,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('map'),
    tie('list'),
  ),
  map: fc.dictionary(
    fc.oneof(fc.constantFrom('title', 'grade', 'both', 'null', 'job_code'), texts),
    tie('value'),
    {
      maxKeys: 4,
    },
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
}));

describe('the quick reader of plain YAML', () => {
  it('reads the role files that come with Rolecall, as the whole parser does', () => {
    expect(SHIPPED.map(expectSame)).toEqual(SHIPPED.map(() => true));
    expect(expectSame(BAKERY)).toBe(true);
  });

  it('reads any data as the whole parser does, or not at all', () => {
    fc.assert(
      fc.property(data['map'] as fc.Arbitrary<unknown>, fc.boolean(), (content, indentSeq) => {
        expectSame(stringify(content, { indentSeq, lineWidth: indentSeq ? 0 : 20 }));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a bakery', BAKERY],
    ['a longer family', SHIPPED[0]?.slice(0, 3500).replace(/\n.*$/, '\n') ?? ''],
  ])('reads %s with slips in it as the whole parser does, or not at all', (_, whole) => {
    expect(expectSame(whole)).toBe(true);
    const put = fc.oneof(letters, fc.constantFrom('  ', '\n ', '\n\n', '- ', ': ', '\n      # note\n', '>-'));
    const slip = fc.record({ at: fc.nat(whole.length), cut: fc.nat(3), put });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        expectSame(
          slips.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), whole),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves a text with too many parts to the whole parser', () => {
    const text = `items:\n${'- a\n'.repeat(100)}`;
    expect(readPlainYaml(text, 2000)).toBeDefined();
    expect(readPlainYaml(text, 500)).toBeUndefined();
  });
});
