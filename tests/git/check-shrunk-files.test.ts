import { afterEach, expect, it, vi } from 'vitest';
import { problemLine } from '../../src/catalog/files/problem.js';
import { checkShrunkFiles } from '../../src/git/check-shrunk-files.js';
import { BAKERY } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { fillRoles, withRepository } from '../support/catalogues/role-repository.js';

afterEach(() => vi.unstubAllEnvs());

/** The start of the bakery, of this share of its length. */
function partOf(share: number): string {
  return BAKERY.slice(0, BAKERY.length * share);
}

it('warns of files that have lost more than half since the last commit, and of no others', async () => {
  const committed = { 'bakery.yaml': BAKERY, 'bäcker.yml': BAKERY, 'mill.yaml': BAKERY, 'gone.yaml': BAKERY };
  await withRepository([{ 'bakery.yaml': BAKERY.repeat(9) }, committed], async (repository) => {
    await fillRoles(repository, {
      'bakery.yaml': partOf(0.2),
      'bäcker.yml': partOf(0.49),
      'mill.yaml': partOf(0.51),
      'new.yaml': 'short',
    });
    const problems = await checkShrunkFiles(`${repository}/roles`);
    expect(problems.map(problemLine).map((line) => line.replaceAll(`${repository}/`, ''))).toEqual([
      'roles/bakery.yaml:1:1 warning: the file lost 80 % of its content since the last commit. Ignore this if you meant it. Otherwise see what is missing with `git diff roles/bakery.yaml`',
      'roles/bäcker.yml:1:1 warning: the file lost 51 % of its content since the last commit. Ignore this if you meant it. Otherwise see what is missing with `git diff roles/bäcker.yml`',
    ]);
  });
});

it('warns of nothing where nothing is committed or git is not installed', async () => {
  await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
    expect(await checkShrunkFiles(folder)).toEqual([]);
  });
  expect(await checkShrunkFiles('nowhere')).toEqual([]);
  await withRepository([{ 'bakery.yaml': BAKERY }], async (repository) => {
    await fillRoles(repository, { 'bakery.yaml': partOf(0.1) });
    expect(await checkShrunkFiles(`${repository}/roles`)).toHaveLength(1);
    vi.stubEnv('PATH', '');
    expect(await checkShrunkFiles(`${repository}/roles`)).toEqual([]);
  });
});
