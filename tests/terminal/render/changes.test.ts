import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { compareCatalogs } from '../../../src/changes/compare-catalogs.js';
import { summariseChanges } from '../../../src/changes/summarise-changes.js';
import { finish } from '../../../src/slices.js';
import { renderChanges } from '../../../src/terminal/render/changes.js';
import { renderChangesMarkdown } from '../../../src/terminal/render/changes-markdown.js';
import { MILL, millWith } from '../../support/catalogues/mill.js';

const before = finish(buildCatalog([MILL]));

/** Changes of every kind: in the family, in shared duties, one role with one change and one with several. */
const after = finish(
  buildCatalog([
    millWith((mill) => {
      mill.hiring_process = {
        summary: 'Four weeks at most.',
        items: ['A talk', 'A day at the stones', 'A meal'],
      };
      mill.shared = { ...mill.shared, 'individual contributor': { requirements: ['Strong arms'] } };
      const [miller, senior] = mill.roles;
      Object.assign(miller ?? {}, {
        grade: 6,
        reports_to: 'Mill Owner',
        requirements: ['Three years in a mill', 'Owns a horse', 'Rides the horse'],
      });
      Object.assign(senior ?? {}, { grade: 7 });
      mill.roles.pop();
      mill.roles.push({ title: 'Porter *first class*', level: 'any', track: 'individual contributor' });
    }),
  ]),
);
const changes = compareCatalogs(before, after);

describe('the changes for a terminal', () => {
  it('shows changes under their role, and wraps them under their first letter', () => {
    expect(renderChanges(changes, 'HEAD~1 → roles', { width: 60, colour: false })).toMatchInlineSnapshot(`
      "● 1 role added, 1 removed, 2 changed; 1 job family changed
        (HEAD~1 → roles)

      Mill
        + hiring step added: A meal
        ~ Mill, shared by individual contributors
          - summary dropped: All millers share these.
          - responsibility dropped: Keep the stones sharp
          - requirement dropped: A head for heights
        ~ Miller
          ~ grade 5 → 6
          ~ reports to typically Head Miller or Mill Owner → Mill
            Owner
          + requirement added: Owns a horse
          + requirement added: Rides the horse
          - requirement dropped: Reads and writes
          ~ requirement reworded: Three years in a mill
            was: Two years in a mill
        ~ Senior Miller: grade 6 → 7
        + Porter *first class*: added
        - Head Miller: removed"
    `);
  });

  it('shows signs in colour and names in bold', () => {
    const text = renderChanges(changes, 'a → b', { width: 100, colour: true }).replaceAll('\u001b', '␛');
    expect(text).toContain('␛[33m~␛[39m ␛[1mSenior Miller␛[22m: grade 6 → 7');
    expect(text).toContain('␛[32m+␛[39m requirement added: Owns a horse');
    expect(text).toContain('␛[31m-␛[39m ␛[1mHead Miller␛[22m: removed');
  });

  it('colours the words that only one wording has', () => {
    const text = renderChanges(changes, 'a → b', { width: 100, colour: true }).replaceAll('\u001b', '␛');
    expect(text).toContain('requirement reworded: ␛[32mThree␛[39m years in a mill');
    expect(text).toContain('␛[2mwas:␛[22m ␛[31mTwo␛[39m years in a mill');
  });

  it('says that nothing changed', () => {
    expect(renderChanges([], 'a → b', { width: 60, colour: false })).toBe('✓ Nothing changed (a → b)');
  });

  it('lets no text of a catalogue move the cursor', () => {
    const sly = finish(
      buildCatalog([millWith((mill) => void Object.assign(mill.roles[1] ?? {}, { title: '\u001b[2JGone' }))]),
    );
    const text = renderChanges(compareCatalogs(before, sly), 'a → b', { width: 60, colour: false });
    expect(text).toContain('[2JGone');
    expect(text).not.toContain('\u001b');
  });
});

describe('the changes as Markdown', () => {
  it('shows changes as lists, and escapes the words of the catalogue', () => {
    expect(renderChangesMarkdown(changes, 'main → HEAD')).toMatchInlineSnapshot(`
      "## 1 role added, 1 removed, 2 changed; 1 job family changed

      main → HEAD

      ### Mill

      - hiring step added: A meal
      - **Mill, shared by individual contributors**
        - summary dropped: All millers share these.
        - responsibility dropped: Keep the stones sharp
        - requirement dropped: A head for heights
      - **Miller**
        - grade 5 → 6
        - reports to typically Head Miller or Mill Owner → Mill Owner
        - requirement added: Owns a horse
        - requirement added: Rides the horse
        - requirement dropped: Reads and writes
        - requirement reworded: Three years in a mill
          - was: Two years in a mill
      - **Senior Miller**: grade 6 → 7
      - **Porter \\*first class\\***: added
      - **Head Miller**: removed"
    `);
  });
});

describe('the changes in short', () => {
  it('gives each role and family one line', () => {
    expect(summariseChanges(before, after)).toMatchInlineSnapshot(`
      "Changes to the catalogue: 1 role added, 1 removed, 2 changed; 1 job family changed.
      • Mill: 1 hiring step added
      • Mill, shared by individual contributors: summary dropped; 1 responsibility dropped; 1 requirement dropped
      • Miller: grade 5 → 6; reports to typically Head Miller or Mill Owner → Mill Owner; 2 requirements added; 1 requirement dropped; 1 requirement reworded
      • Senior Miller: grade 6 → 7
      • Porter *first class*: added
      • Head Miller: removed"
    `);
  });

  it('says nothing when nothing changed', () => {
    expect(summariseChanges(before, finish(buildCatalog([structuredClone(MILL)])))).toBeUndefined();
  });

  it('counts roles if there are many', () => {
    const porters = Array.from({ length: 20 }, (_, index) => ({
      title: `Porter ${index + 1}`,
      level: 'any',
      track: 'individual contributor' as const,
    }));
    const grown = finish(buildCatalog([millWith(({ roles }) => void roles.push(...porters))]));
    const lines = summariseChanges(before, grown)?.split('\n') ?? [];
    expect([lines.length, lines[0], lines[1], lines.at(-1)]).toEqual([
      17,
      'Changes to the catalogue: 20 roles added.',
      '• Porter 1: added',
      '… and 5 more',
    ]);
  });
});
