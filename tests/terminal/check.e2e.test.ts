import { describe, it } from 'vitest';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall check', () => {
  it('passes the shipped roles', async ({ expect }) => {
    const { code, stdout } = await rolecall(['check']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('error:');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('✓ 39 roles in 5 files of roles: no errors, 5 warnings');
  });

  it('lists problems, and exits with 1', async ({ expect }) => {
    const files = {
      'bakery.yaml': bakeryWith('reports_to: Head Baker', 'report_to: Head Baker').replace(
        'grade: 7',
        'grade: high',
      ),
      'mill.yaml': BAKERY.replace('Bakery', 'Mill')
        .replaceAll('Baker', 'Miller')
        .replace('extends: Miller', 'extends: Cook'),
    };
    await withFolder(files, async (folder) => {
      const { stdout, ...result } = await rolecall(['check', folder]);
      expect({ ...result, stdout: stdout.replaceAll(folder, 'FOLDER') }).toMatchInlineSnapshot(`
        {
          "code": 1,
          "stderr": "",
          "stdout": "FOLDER/bakery.yaml:12:5 error: unknown key \`report_to\` in roles[0]
            Did you mean \`reports_to\`? (unknown-key)
        FOLDER/bakery.yaml:28:5 error: roles[2].grade is "high", which is neither a whole number from 1 up nor a range of them such as 3-5
            Write such a number, or list your grades in order in _architecture.yaml (wrong-value)
        FOLDER/mill.yaml:23:7 warning: "Cook" is not a role of this catalogue: Senior Miller extends it
            Correct the title, or list it under outside_titles in _architecture.yaml (unknown-role)

        ✕ 2 files of FOLDER: 2 errors, 1 warning
          rolecall check --fix repairs 1 of them
        ",
        }
      `);
    });
  });

  it('annotates problems with --format=github, warnings for maintainers included', async ({ expect }) => {
    const files = { 'bakery.yaml': bakeryWith('title: Head Baker', 'title: Senior Bakker') };
    await withFolder(files, async (folder) => {
      const { stdout, ...result } = await rolecall(['check', folder, '--format=github']);
      expect(result).toEqual({ code: 0, stderr: '' });
      expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
        "::warning file=FOLDER/bakery.yaml,line=12,col=5,title=Role catalogue%3A unknown-role::"Head Baker" is not a role of this catalogue: Baker and Senior Baker report to it. Correct the title, or list it under outside_titles in _architecture.yaml
        ::warning file=FOLDER/bakery.yaml,line=25,col=5,title=Role catalogue%3A near-title::the title "Senior Bakker" is nearly the title "Senior Baker" at FOLDER/bakery.yaml:17. Ignore this if both are meant. Otherwise correct the spelling, or merge the two
        "
      `);
    });
  });

  it('writes each problem as data with --json, with its code', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': bakeryWith('grade: 5', 'grde: 5') }, async (folder) => {
      const { stdout, code } = await rolecall(['check', folder, '--json']);
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toEqual({
        version: 1,
        summary: `1 file of ${folder}`,
        problems: [
          {
            file: `${folder}/bakery.yaml`,
            line: 11,
            column: 5,
            code: 'unknown-key',
            severity: 'error',
            message: 'unknown key `grde` in roles[0]',
            fix: 'Did you mean `grade`?',
          },
        ],
      });
    });
  });

  it('says that a folder does not exist', async ({ expect }) => {
    expect(await rolecall(['check', 'nowhere'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "",
        "stdout": "nowhere:1:1 error: cannot read the folder (ENOENT)
          This folder does not exist. Pass the folder with the role YAML (unreadable-folder)

      ✕ no files of nowhere: 1 error, no warnings
      ",
      }
    `);
  });
});
