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
      const [strict, lenient] = await Promise.all([run('51'), run('50')]);
      expect([strict.code, lenient.code]).toEqual([1, 0]);
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
});
