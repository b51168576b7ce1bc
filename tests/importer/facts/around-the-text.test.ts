import { expect, it } from 'vitest';
import { importOf } from '../../support/files/import-of.js';

it('leaves out the code of components, and keeps the names of tabs', async () => {
  const page = `import { Tip } from '@site/tips';
export const meta = { grade: 7 };

# Miller

<Tip type="info">

The Miller is a grade 4.

</Tip>

<Tabs items={['a', 'b']}>
<TabItem value="b" label="Requirements">

- Two winters at a mill {/* or three */}
- A steady hand

</TabItem>
</Tabs>
`;
  const { families, report } = await importOf({ 'miller.mdx': page });
  expect(families[0]?.family.roles).toMatchObject([
    { title: 'Miller', grade: 4, requirements: ['Two winters at a mill', 'A steady hand'] },
  ]);
  expect(families[0]?.family.roles[0]).not.toHaveProperty('summary');
  const ignored = report.pages[0]?.ignored.filter(({ reason }) => reason === 'code of a component') ?? [];
  expect(ignored.map(({ line }) => line)).toContain(2);
  expect(ignored.map(({ text }) => text)).toContain('{/* or three */}');
});

it('lists front matter that cannot be read', async () => {
  const page = '---\ntitle: "Miller\nlevel: [senior\n---\n\n# Miller\n\nThe Miller is a grade 4.\n';
  const { report } = await importOf({ 'miller.md': page });
  expect(report.pages[0]).toMatchObject({
    roles: ['Miller'],
    ignored: [{ line: 1, reason: 'front matter that is no valid YAML' }],
  });
});

it('reads a list in a frame, and a table of facts below a list', async () => {
  const framed = `<table><tr><td><h1>Miller</h1><table><tr><th>Grade</th><td>4</td></tr><tr><th>Reports to</th><td>Head Miller</td></tr></table>
<h2>Responsibilities</h2><table><tr><td><ul><li>Mills the rye</li><li>Dresses the stones</li></ul></td></tr></table>
</td></tr></table>`;
  const facts = `# Sieve Engineer

## Requirements

- Knows the sieves

| Field | Value |
| --- | --- |
| Location | Upper Mill |
| Department | Sieves |
`;
  const { families } = await importOf({ 'a.html': framed, 'b.md': facts });
  expect(families.flatMap(({ family }) => family.roles)).toMatchObject([
    { title: 'Miller', grade: 4, responsibilities: ['Mills the rye', 'Dresses the stones'] },
    {
      title: 'Sieve Engineer',
      location: 'Upper Mill',
      department: 'Sieves',
      requirements: ['Knows the sieves'],
    },
  ]);
});
