import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'vitest';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall import', () => {
  it('writes role YAML of pages, prints a summary, and writes a full report', async ({ expect }) => {
    const pages = {
      'chef.md': '# Chef\n\n## Job Grade\n\nThe Chef is a grade 6.\n\n## Tools\n\n- Pans\n',
      'index.md': '# All roles\n',
    };
    await withFolder(pages, async (folder) => {
      const report = path.join(folder, 'reports', 'import.json');
      const args = ['import', folder, '--out', path.join(folder, 'roles'), '--report', report];
      const { stdout, ...result } = await rolecall(args);
      expect({ ...result, stdout: stdout.replaceAll(folder, 'FOLDER') }).toMatchInlineSnapshot(`
        {
          "code": 0,
          "stderr": "",
          "stdout": "  Page      Roles  Grades  Reporting lines  Items  Lines unplaced
          chef.md   1      1       0                0      1
          index.md  0      0       0                0      0

        ✓ 1 role on 1 of 2 pages: 1 grade, no reporting lines, no items
          In FOLDER/roles: 1 new, 0 changed, 0 unchanged files
          1 line could not be placed; see unplaced in the files, and FOLDER/reports/import.json
        ",
        }
      `);
      expect(JSON.parse(await readFile(report, 'utf8')).pages[0]).toMatchObject({
        file: 'chef.md',
        roles: ['Chef'],
        facts: { grades: 1 },
        unplaced: [{ line: 9, text: 'Pans' }],
      });
      expect((await rolecall(['ask', '--roles', path.join(folder, 'roles'), 'grade Chef'])).stdout).toContain(
        'The Chef is grade 6.',
      );
    });
  });

  it('shows the tree of a page with --explain, and the reasons for each role', async ({ expect }) => {
    const page = '# Kitchen\n\n## Chef\n\n### Job Grade\n\nThe Chef is a grade 6.\n\n## Tools\n\n- Pans\n';
    await withFolder({ 'kitchen.md': page }, async (folder) => {
      expect(await rolecall(['import', path.join(folder, 'kitchen.md'), '--explain'])).toMatchInlineSnapshot(`
        {
          "code": 0,
          "stderr": "",
          "stdout": "kitchen.md: Kitchen
            1 Kitchen → intro of family
                +1 sentences about a title, -2 neither a title nor the lists of a job, -7 roles of its own
            3   Chef → role
                  +2 a title, +6 a title or level with a grade, +2 duties below
            5     Job Grade → grade of Chef (1 block)
            9   Tools → other of family (1 block)

        A section is a role if its reasons add up to 4 or more. import.yaml can teach words; see docs/importing.md.
        ",
        }
      `);
      const misuse = await rolecall(['import', path.join(folder, 'kitchen.md')]);
      expect(misuse).toMatchObject({ code: 2, stdout: '' });
      expect(misuse.stderr).toContain('Pass --out with the folder for the YAML, or --explain.');
    });
  });

  it('exits with 1 if it refused a page', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const { code, stdout } = await rolecall(['import', path.join(folder, 'no'), '--out', folder]);
      expect(code).toBe(1);
      expect(stdout).toContain('no: it does not exist');
    });
  });
});
