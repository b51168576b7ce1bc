import { beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answerer.js';
import { parseCatalog } from '../../src/catalog/files/parse-catalog.js';
import { renderYaml } from '../../src/role-files/render-yaml.js';
import { createRolecall } from '../../src/rolecall.js';
import { importOf } from '../support/files/import-of.js';

const PAGE = `# Baker levels

## IC2 Baker

- Bakes bread
- Sweeps

## IC3 Senior Baker

- Plans the night shift
- Teaches

## Bakery Manager (M1)

- Hires bakers
- Keeps the budget
`;

/** Answers from the roles of one imported page. */
async function askAbout(page: string): Promise<Ask> {
  const { families } = await importOf({ 'bakers.md': page });
  const loaded = parseCatalog(families.map(({ name, family }) => ({ file: name, text: renderYaml(family) })));
  if (!loaded.catalog) throw new Error('the catalogue does not load');
  return createRolecall(loaded.catalog).ask;
}

describe('codes of levels beside words', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askAbout(PAGE);
  });

  it.each([
    ['IC3 roles', '1 role is level IC3: the Senior Baker.'],
    ['senior roles', '1 role is level senior: the Senior Baker.'],
    ['IC2 and M1 roles', '2 roles are level IC2 or level M1: the Baker and the Bakery Manager.'],
    ['what does M1 mean', 'M1 is the level of 1 role.'],
    ['is the Senior Baker an IC3', 'Yes: the Senior Baker has the level senior (IC3).'],
    ['is the Senior Baker an IC2', 'No: the Senior Baker has the level senior (IC3).'],
  ])('answers "%s"', (question, headline) => {
    expect(ask(question)).toMatchObject({ outcome: 'answered', headline });
  });

  it('do not say which is higher', () => {
    expect(ask('is M1 higher than IC3')).toMatchObject({ outcome: 'not_documented' });
  });
});

describe('codes of levels in labels and columns', () => {
  const levelsIn = async (page: string): Promise<string[]> => {
    const { families } = await importOf({ 'bakers.md': page });
    return families.flatMap(({ family }) =>
      family.roles.map(({ title, level, level_code: code }) => `${title}: ${level} ${code ?? '-'}`),
    );
  };

  it('stand beside the word in the title, in the order of the codes', async () => {
    const page = `# Ladder

| Title | Level |
| --- | --- |
| Baker 1 | IC2 |
| Senior Baker 1 | IC4 |
| Staff Baker | IC6 |

## Staff Baker

- Sets how we bake
`;
    expect(await levelsIn(page)).toEqual([
      'Baker 1: IC2 -',
      'Senior Baker 1: senior IC4',
      'Staff Baker: staff IC6',
    ]);
  });

  it('find the role by its word and by its number', async () => {
    const ask = await askAbout('---\ntitle: Senior Baker\nlevel: 5\n---\n\n## Responsibilities\n\n- Bakes\n');
    expect(ask('senior roles')).toMatchObject({
      outcome: 'answered',
      headline: '1 role is level senior: the Senior Baker.',
    });
    expect(ask('level 5 roles')).toMatchObject({
      outcome: 'answered',
      headline: '1 role is level 5: the Senior Baker.',
    });
  });

  it.each([
    ['Graduate Baker', 'graduate'],
    ['Senior Staff Baker', 'senior staff'],
    ['Sr. Principal Baker', 'senior principal'],
    ['Staff Baker', 'staff'],
    ['Apprentice', 'intermediate'],
  ])('are not needed for “%s”', async (title, level) => {
    expect(await levelsIn(`# ${title}\n\n## Responsibilities\n\n- Bakes\n`)).toEqual([
      `${title}: ${level} -`,
    ]);
  });
});
