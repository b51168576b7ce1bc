import { afterEach, expect, it, vi } from 'vitest';
import { CatalogError } from '../../src/catalog/files/problem.js';
import { loadRevision } from '../../src/git/load-revision.js';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { withRepository } from '../support/catalogues/role-repository.js';

const NEW = { 'bakery.yaml': bakeryWith('grade: 6', 'grade: 7') };

afterEach(() => vi.unstubAllEnvs());

it('reads a folder as it was at a revision, whatever its files are called', async () => {
  const mill = BAKERY.replace('Bakery', 'Mühle').replaceAll('Baker', 'Müller');
  const old = { 'bäcker\n.yaml': BAKERY, 'mill.yml': mill, 'README.md': 'No roles.' };
  await withRepository([old, NEW], async (repository) => {
    const [before, after] = await Promise.all(
      ['HEAD~1', 'HEAD'].map((revision) => loadRevision(`${repository}/roles`, revision)),
    );
    expect(before?.families.map(({ name }) => name)).toEqual(['Bakery', 'Mühle']);
    expect(before?.roles.map(({ title }) => title)).toContain('Senior Müller');
    expect(after?.roles.map(({ grade }) => grade)).toEqual([5, 7, 7]);
  });
});

it('says what is wrong with the roles, in which line of which revision', async () => {
  await withRepository([{ 'bakery.yaml': bakeryWith('grade: 6', 'grade: six') }, NEW], async (repository) => {
    const error = await loadRevision(`${repository}/roles`, 'HEAD~1').catch((reason) => reason);
    expect(error).toBeInstanceOf(CatalogError);
    expect(error.message.replace(repository, 'REPOSITORY')).toBe(
      'HEAD~1:REPOSITORY/roles/bakery.yaml:20:5 error: roles[1].grade is "six", which is neither a whole number from 1 up nor a range of them such as 3-5. Write such a number, or list your grades in order in _architecture.yaml',
    );
  });
});

it.each<[what: string, folder: string, revision: string, message: string]>([
  [
    'a revision that does not exist',
    'roles',
    'nowhere',
    '"nowhere" is neither a folder nor a revision that git knows in roles: try a branch, a tag, a commit or HEAD~1.',
  ],
  [
    'a revision that looks like an option',
    'roles',
    '--exec=oops',
    '"--exec=oops" is neither a folder nor a revision that git knows in roles: try a branch, a tag, a commit or HEAD~1.',
  ],
  [
    'an object that is not a commit',
    'roles',
    'HEAD:roles',
    '"HEAD:roles" is neither a folder nor a revision that git knows in roles: try a branch, a tag, a commit or HEAD~1.',
  ],
  [
    'a revision without roles',
    'roles',
    'HEAD~1',
    'There is no role YAML in roles at HEAD~1: name the folder that had it then in --roles.',
  ],
  [
    'a folder that does not exist',
    'nowhere',
    'HEAD',
    'The folder nowhere does not exist: name the folder with the role YAML in --roles.',
  ],
])('explains %s', async (_, folder, revision, message) => {
  await withRepository([{}, NEW], async (repository) => {
    const error = await loadRevision(`${repository}/${folder}`, revision).catch((reason) => reason);
    expect(error.message.replace(`${repository}/`, '')).toBe(message);
  });
});

it('explains a folder outside of any repository', async () => {
  await withFolder(NEW, async (folder) => {
    await expect(loadRevision(folder, 'HEAD')).rejects.toThrow(
      /^"HEAD" is not a folder, and git cannot look for such a revision in .+: fatal: not a git repository/,
    );
  });
});

it('explains that git is not installed', async () => {
  await withRepository([NEW], async (repository) => {
    vi.stubEnv('PATH', '');
    await expect(loadRevision(`${repository}/roles`, 'HEAD')).rejects.toThrow(
      '"HEAD" is not a folder, and git is not installed to look for such a revision: install git, or pass a folder.',
    );
  });
});
