import { describe, it } from 'vitest';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { fillRoles, withRepository } from '../support/catalogues/role-repository.js';
import { rolecall } from '../support/catalogues/rolecall.js';

const OLD = { 'bakery.yaml': BAKERY };
const NEW = { 'bakery.yaml': bakeryWith('grade: 6', 'grade: 7') };
const NEWEST = { 'bakery.yaml': bakeryWith('grade: 6', 'grade: 8') };

describe.concurrent('rolecall diff', () => {
  it('compares two folders', async ({ expect }) => {
    await withFolder(OLD, (old) =>
      withFolder(NEW, async (now) => {
        const { stdout, ...result } = await rolecall(['diff', old, now]);
        expect(result).toEqual({ code: 0, stderr: '' });
        expect(stdout.replace(old, 'OLD').replace(now, 'NEW').replace(/\s+\(/, ' (')).toMatchInlineSnapshot(`
          "● 1 role changed (OLD → NEW)

          Bakery
            ~ Senior Baker: grade 6 → 7
          "
        `);
      }),
    );
  });

  it('compares revisions with each other and with the folder as it is now, from any folder', async ({
    expect,
  }) => {
    await withRepository([OLD, NEW, NEWEST], async (repository) => {
      await fillRoles(repository, { 'bakery.yaml': bakeryWith('grade: 6', 'grade: 9') });
      const [committed, edited] = await Promise.all([
        rolecall(['diff', 'HEAD~2', 'HEAD', '--roles', 'roles', '--json'], { cwd: repository }),
        rolecall(['diff', 'HEAD~1', '--roles', `${repository}/roles`, '--markdown']),
      ]);
      expect(committed.stderr).toBe('');
      expect(JSON.parse(committed.stdout)).toEqual({
        old: 'HEAD~2',
        new: 'HEAD',
        changes: [{ family: 'Bakery', role: 'Senior Baker', kind: 'grade', before: 6, after: 8 }],
      });
      expect(edited.stdout).toContain('- **Senior Baker**: grade 7 → 9');
    });
  });

  it('exits with 2 when there is no such revision', async ({ expect }) => {
    expect(await rolecall(['diff', 'nowhere'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '"nowhere" is neither a folder nor a revision that git knows in roles: try a branch, a tag, a commit or HEAD~1.\n',
    });
  });
});
