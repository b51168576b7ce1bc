import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { replaceValue } from '../../src/corrections/replace-value.js';

const LONG =
  'Works on ships of any kind and any size, by day and by night, in every weather, with people from all over the world and their goods';

const FILE = `# top
a: plain # why
b: 'single: quoted'   # because
c: "double # quoted"
d: >-
  ${LONG.slice(0, 60)}
  folded

e: # list
  - one
  - key: two # inside
    other: 2025
  - >-
    folded
    item
f: {g: in flow, h: [x, y]}
last: end
`;

const PLACES: [path: (string | number)[], stated: string][] = [
  [['a'], 'plain'],
  [['b'], 'single: quoted'],
  [['c'], 'double # quoted'],
  [['d'], `${LONG.slice(0, 60)} folded`.replace(/ +/g, ' ')],
  [['e', 0], 'one'],
  [['e', 1, 'key'], 'two'],
  [['e', 1, 'other'], '2025'],
  [['e', 2], 'folded item'],
  [['last'], 'end'],
];

describe('a value that is replaced', () => {
  it.each(PLACES)('changes at %j and nowhere else, whatever the new text is', (path, stated) => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        'yes',
        '- dash',
        'a: b',
        '# no comment',
        "it's",
        '"quoted"',
        '2025-01-01',
        '007',
        '12345678901234567890',
        LONG,
        `${LONG} ${LONG}`,
        '*alias',
        '{',
        'two\nlines',
      ),
    );
    fc.assert(
      fc.property(text, (wanted) => {
        const replaced = replaceValue(FILE, path, stated, wanted);
        if (replaced.kind !== 'replaced') return;
        const [before, after] = [FILE.split('\n'), replaced.text.split('\n')];
        const untouched = before.filter((line) => after.includes(line)).length;
        expect(before.length - untouched).toBeLessThanOrEqual(3);
        const value = path.reduce((at, key) => at[key], parse(replaced.text));
        expect(String(value)).toBe(wanted);
      }),
    );
  });

  it('keeps the style of a text, and folds a long one as other long texts are', () => {
    const written = (path: (string | number)[], stated: string, wanted: string) => {
      const replaced = replaceValue(FILE, path, stated, wanted);
      return replaced.kind === 'replaced' ? replaced.text : replaced.kind;
    };
    expect(written(['b'], 'single: quoted', 'other')).toContain("b: 'other'   # because");
    expect(written(['e', 1, 'other'], '2025', '2026')).toContain('    other: 2026\n');
    expect(written(['e', 0], 'one', LONG)).toContain(`  - >-\n    Works on ships`);
  });

  it('is left alone if the file states something else, or shares the text', () => {
    expect(replaceValue(FILE, ['a'], 'other', 'new')).toEqual({ kind: 'changed' });
    expect(replaceValue(FILE, ['zzz'], 'plain', 'new')).toEqual({ kind: 'changed' });
    expect(replaceValue('a: &x one\nb: *x\n', ['a'], 'one', 'new')).toEqual({ kind: 'shared' });
    expect(replaceValue('a: &x one\nb: *x\n', ['b'], 'one', 'new')).toEqual({ kind: 'changed' });
  });
});
