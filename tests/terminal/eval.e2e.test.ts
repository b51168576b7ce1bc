import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'vitest';
import { BAKERY } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall eval', () => {
  it('lists every miss and fails below the threshold', async ({ expect }) => {
    const questions = [
      '- { ask: grade Baker, outcome: answered, roles: [Baker], says: [grade 5], kind: grade }',
      '- { ask: grade Cook, outcome: answered, roles: [Cook], never: [Cook], kind: unknown }',
    ].join('\n');
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const file = path.join(folder, 'questions.txt');
      await writeFile(file, questions);
      const run = (threshold: string) =>
        rolecall(['eval', file, '--roles', folder, '--threshold', threshold]);
      const [strict, lenient, least, beyond] = await Promise.all([
        run('51'),
        run('50'),
        run('0'),
        run('101'),
      ]);
      expect([strict.code, lenient.code, least.code, beyond.code]).toEqual([1, 0, 0, 2]);
      expect(beyond.stderr).toContain('Pass a number from 0 to 100.');
      expect(strict.stdout).toMatchInlineSnapshot(`
        "✕ refused: grade Cook
            wanted answered: Cook
            outcome is not_found
            roles lack Cook
            says Cook
            answer: No role in the catalogue is called “Cook”.

                   asked    right  refused    wrong
        grade          1        1        0        0  100.0 %
        unknown        1        0        1        0    0.0 %
        total          2        1        1        0   50.0 %
        "
      `);
    });
  });

  it('fails for an answer where none was right, whatever the threshold', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const file = path.join(folder, 'questions.txt');
      await writeFile(file, '- { ask: grade Baker, outcome: not_found, kind: unknown }');
      const { code, stdout } = await rolecall(['eval', file, '--roles', folder, '--threshold', '0']);
      expect(code).toBe(1);
      expect(stdout).toContain('✕ wrong: grade Baker');
    });
  });
});
