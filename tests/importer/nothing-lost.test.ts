import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCatalog } from '../../src/catalog/files/parse-catalog.js';
import type { Import } from '../../src/importer/import-pages.js';
import { renderYaml } from '../../src/role-files/render-yaml.js';
import { importOf } from '../support/files/import-of.js';

const HEADINGS = [
  ...['Levels', 'Job Grade', 'Responsibilities', 'Requirements', 'Baker Requirements', 'Nice-to-haves'],
  ...[
    'Specialties',
    'Performance Indicators',
    'Career Ladder',
    'Hiring Process',
    'Overview',
    'Tools',
    'Scope',
  ],
  ...[
    'Baker',
    'Senior Baker',
    'Sr. Baker',
    'Baker (IC2)',
    'Level 3: Baker',
    'IC4',
    'Staff',
    'Manager, Ovens',
  ],
  ...[
    'Ovens Manager',
    'Night Shift',
    'Management',
    'Individual Contributors',
    'What you will do',
    'Expectations',
  ],
];

const TITLES = ['Baker', 'Senior Baker', 'Baking Job Family', 'Night Shift', 'Oven Policy', 'Manager, Ovens'];

/** Every text has a unique word, so that the test finds it wherever it went. */
const block = fc.constantFrom(
  (word: string) => `- Bakes ${word}`,
  (word: string) => `- Mixes ${word}:\n  - slowly ${word}b`,
  (word: string) => `- **Dough ${word}**\n- Kneads ${word}b`,
  (word: string) => `- Extends the Baker ${word}`,
  (word: string) => `- Report to the Head of ${word} about bread`,
  (word: string) => `Bakers bake ${word}.`,
  (word: string) => `You will bake ${word}:`,
  (word: string) => `**Mixing ${word}**\n\n- Mixes ${word}b`,
  (word: string) => `**Reports to:** Head of ${word}`,
  (word: string) => `> ### Asked ${word}\n>\n> - Answered ${word}b`,
  (word: string) => `| Title | Grade | About |\n| - | - | - |\n| Baker | 5 | Bakes ${word} |`,
  (word: string) =>
    `| Area | Junior Baker | Baker |\n| - | - | - |\n| ${word} | Bakes a ${word}b | Bakes the ${word}c |`,
  (word: string) => `\`\`\`\n${word}\n\`\`\``,
  (word: string) => `[${word}](https://example.com)`,
  (word: string) => `The Senior Baker reports to the Head of ${word}.`,
  (word: string) => `The Baker is a grade 5 and reports to the Chef of ${word}.`,
  () => 'The Ovens Manager reports to the Manager, Ovens.',
  (word: string) => `<!-- ${word} -->`,
  (word: string) => `<ul><li>Bakes <b>${word}</b></li></ul>`,
);

const section = fc.record({
  heading: fc.constantFrom(...HEADINGS),
  depth: fc.integer({ min: 2, max: 4 }),
  blocks: fc.array(block, { maxLength: 4 }),
});

const page = fc.record({
  title: fc.constantFrom(...TITLES),
  file: fc.constantFrom('a/_index.md', 'a/baker.md', 'a/senior.md', 'b/baker.md', 'c.md'),
  sections: fc.array(section, { maxLength: 8 }),
});

const pages = fc.uniqueArray(page, { selector: ({ file }) => file, minLength: 1, maxLength: 4 });

type Pages = typeof pages extends fc.Arbitrary<infer Made> ? Made : never;

function textsOf(made: Pages): Record<string, string> {
  let count = 0;
  return Object.fromEntries(
    made.map(({ title, file, sections }) => [
      file,
      [
        `---\ntitle: ${JSON.stringify(title)}\n---`,
        ...sections.map(({ heading, depth, blocks }) =>
          [`${'#'.repeat(depth)} ${heading}`, ...blocks.map((write) => write(`Ww${++count}w`))].join('\n\n'),
        ),
      ].join('\n\n'),
    ]),
  );
}

/** Where text may be: in the YAML, or in the report as unplaced or ignored. */
function whereabouts({ families, report }: Import): string {
  const listed = report.pages.flatMap(({ unplaced, ignored }) => [...unplaced, ...ignored]);
  return JSON.stringify([families.map(({ family }) => family), listed, report.omissions]);
}

it('leaves no text of a page unaccounted for: each is a fact, unplaced with its line, or ignored with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (made) => {
      const texts = textsOf(made);
      const result = await importOf(texts);
      const found = whereabouts(result);
      for (const [word = ''] of Object.values(texts)
        .join('\n')
        .matchAll(/Ww\d+w[bc]?/g)) {
        expect(found).toContain(word);
      }
      for (const { unplaced, ignored } of result.report.pages) {
        expect(unplaced.every(({ line }) => line > 0)).toBe(true);
        expect(ignored.every(({ reason }) => reason !== '')).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

it('makes a catalogue that loads, whatever pages say about each other', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (made) => {
      const { families } = await importOf(textsOf(made));
      const { problems } = parseCatalog(
        families.map(({ name, family }) => ({ file: name, text: renderYaml(family) })),
      );
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(families.length === 0 ? [] : errors).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
