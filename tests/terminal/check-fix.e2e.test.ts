import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'vitest';
import { BAKERY } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall check --fix', () => {
  it('repairs problems that have only one repair, keeps the rest, and changes nothing twice', async ({
    expect,
  }) => {
    const baker = BAKERY.replace('aliases: [Bread Baker]', 'aliases: [baker] # as people say')
      .replace('reports_to: Head Baker', 'reports_to: Head Bakker # the best')
      .replace('{ typically: [Head Baker] }', '{ typically: [Chief] }');
    const miller = [
      '# Our millers',
      'family: Mill',
      'source: { page: Mill, url: , date: }',
      'roles:',
      '  - titel: Miller # first',
      '    level: intermediate',
      '    track: Management',
      '    aliases: Grinder',
      '    next_roles: []',
      '',
    ].join('\n');
    await withFolder({ 'bakery.yaml': baker, 'mill.yaml': miller }, async (folder) => {
      const before = await rolecall(['check', folder]);
      expect(before.stdout).toContain('rolecall check --fix repairs');
      expect(
        (await rolecall(['check', folder, '--fix'])).stderr.replaceAll(folder, 'FOLDER'),
      ).toMatchInlineSnapshot(`
        "fixed FOLDER/bakery.yaml:8:15 error: the alias "baker" repeats "Baker" of the same role. Remove the alias
        fixed FOLDER/bakery.yaml:12:5 warning: "Head Bakker" is not a role of this catalogue: Baker reports to it. Did you mean "Head Baker"?
        fixed FOLDER/mill.yaml:5:5 error: unknown key \`titel\` in roles[0]. Did you mean \`title\`?
        fixed FOLDER/mill.yaml:7:5 error: roles[0].track is "Management". Use one of: individual contributor, management
        fixed FOLDER/mill.yaml:8:5 error: roles[0].aliases is "Grinder", but must be a list. Write a list
        fixed FOLDER/mill.yaml:9:5 error: roles[0].next_roles is an empty list. Add an entry, or remove the key
        "
      `);
      const after = await rolecall(['check', folder, '--fix']);
      expect(after).toMatchObject({ code: 0, stderr: '' });
      expect(after.stdout).toContain('"Chief" is not a role of this catalogue: Senior Baker reports to it');
      expect(await readFile(path.join(folder, 'mill.yaml'), 'utf8')).toMatchInlineSnapshot(`
        "# Our millers
        family: Mill

        source: {page: Mill, url:, date:}

        roles:
          - title: Miller # first
            level: intermediate
            track: management
            aliases:
              - Grinder
        "
      `);
      expect((await readFile(path.join(folder, 'bakery.yaml'), 'utf8')).slice(0, 260)).toMatchInlineSnapshot(`
        "family: Bakery

        source:
          page: Bakery
          url: https://example.com/bakery
          date: 2025-02-13

        roles:
          - title: Baker
            level: intermediate
            track: individual contributor
            grade: 5
            reports_to: Head Baker # the best
            responsibilities:
              - Bake"
      `);
    });
  });

  it('does not touch a file in which several places share a value', async ({ expect }) => {
    const text = BAKERY.replace('reports_to: Head Baker', 'reports_to: &head Head Bakker').replace(
      '{ typically: [Head Baker] }',
      '*head',
    );
    await withFolder({ 'bakery.yaml': text }, async (folder) => {
      expect((await rolecall(['check', folder, '--fix'])).stderr).toBe('');
      expect(await readFile(path.join(folder, 'bakery.yaml'), 'utf8')).toBe(text);
    });
  });
});
