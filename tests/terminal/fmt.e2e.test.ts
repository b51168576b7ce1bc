import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'vitest';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall fmt', () => {
  it('puts keys in order and folds long texts, keeps comments, and changes nothing twice', async ({
    expect,
  }) => {
    const long = 'Bakes bread '.repeat(12).trim();
    const text = [
      '# Our bakers',
      'roles:',
      '  - level: intermediate # for now',
      '    title: Baker',
      '    inferred: [level]',
      `    responsibilities: [Mixes, "${long}"]`,
      '    track: individual contributor',
      'family: Baker',
      'source: { page: Baker, url: , date: }',
      '',
    ].join('\n');
    await withFolder({ 'baker.yaml': text, 'broken.yaml': 'family: [' }, async (folder) => {
      const file = path.join(folder, 'baker.yaml');
      expect((await rolecall(['fmt', folder, '--check'])).code).toBe(1);
      expect(await readFile(file, 'utf8')).toBe(text);
      const { stdout } = await rolecall(['fmt', folder]);
      expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
        "changed FOLDER/baker.yaml
        not read FOLDER/broken.yaml: it is no valid role file; rolecall check says where
        2 files, 1 changed
        "
      `);
      expect(await readFile(file, 'utf8')).toMatchInlineSnapshot(`
        "family: Baker

        source: {page: Baker, url:, date:}

        # Our bakers
        roles:
          - title: Baker
            level: intermediate # for now
            track: individual contributor
            inferred: [level]
            responsibilities:
              - Mixes
              - >-
                Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread
                Bakes bread Bakes bread Bakes bread
        "
      `);
      expect((await rolecall(['fmt', folder])).stdout).toContain('2 files, 0 changed');
    });
  });

  it('finds nothing to change in the roles that come with Rolecall', async ({ expect }) => {
    expect(await rolecall(['fmt', path.resolve('roles'), '--check'])).toEqual({
      code: 0,
      stdout: '5 files, 0 to change\n',
      stderr: '',
    });
  });
});
