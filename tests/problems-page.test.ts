import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../src/catalog/files/load-catalog.js';
import { PROBLEMS } from '../src/catalog/files/problem.js';
import { reviewCatalog } from '../src/review/review-catalog.js';
import { renderProblems } from '../src/terminal/render/problems.js';
import { withFolder } from './support/catalogues/role-folder.js';

const [introduction = '', ...sections] = readFileSync(
  path.join(import.meta.dirname, '../docs/problems.md'),
  'utf8',
).split(/^## /m);
const CODES = sections.map((section) => section.slice(0, section.indexOf('\n')));
/** The head of a file for examples that begin with a role. */
const [HEAD = ''] = blocksOf(introduction, 'yaml');

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );
}

/** The files of an example by their names. If it only has `_architecture.yaml`, a family is added. */
function filesOf(example: string): Record<string, string> {
  const files = example.split(/^(?=# [\w.]+\n)/m).map((part): [string, string] => {
    const [, name = 'bakery.yaml', text = part] = /^# ([\w.]+)\n([\s\S]*)$/.exec(part) ?? [];
    return [name, `${text.startsWith('  - ') ? HEAD : ''}${text}`];
  });
  const baker = `${HEAD}  - title: Baker\n    level: any\n    track: management\n`;
  return { 'bakery.yaml': baker, ...Object.fromEntries(files) };
}

describe('docs/problems.md', () => {
  it('explains every code of a problem, and no others', () => {
    expect(CODES).toEqual(Object.keys(PROBLEMS));
  });

  const examples = sections.flatMap((section, at) => {
    const [example] = blocksOf(section, 'yaml');
    const [shown = ''] = blocksOf(section, '');
    return example === undefined ? [] : [{ code: CODES[at] ?? '', example, shown }];
  });

  it.each(examples)('shows what check writes for the example of $code', async ({ code, example, shown }) => {
    await withFolder(filesOf(example), async (folder) => {
      const loaded = await readCatalog(folder);
      const [found] = [...loaded.problems, ...reviewCatalog(loaded)].filter((each) => each.code === code);
      const written = renderProblems(found ? [found] : [], '', false).replaceAll(`${folder}/`, '');
      expect(written.split('\n').slice(0, 2).join('\n')).toBe(shown.trimEnd());
    });
  });
});
