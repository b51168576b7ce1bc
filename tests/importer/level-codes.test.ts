import { beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answerer.js';
import { parseCatalog } from '../../src/catalog/files/parse-catalog.js';
import { renderYaml } from '../../src/importer/yaml/render-yaml.js';
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

/** Answers from what an import of one page makes. */
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
    ['is the Senior Baker an IC3', 'Yes: the Senior Baker is of the level senior (IC3).'],
    ['is the Senior Baker an IC2', 'No: the Senior Baker is of the level senior (IC3).'],
  ])('answers "%s"', (question, headline) => {
    expect(ask(question)).toMatchObject({ outcome: 'answered', headline });
  });

  it('say nothing of who stands higher', () => {
    expect(ask('is M1 higher than IC3')).toMatchObject({ outcome: 'not_documented' });
  });
});
