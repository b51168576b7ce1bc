import path from 'node:path';
import { describe, it } from 'vitest';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall init', () => {
  it('starts a catalogue that loads, and never in a folder that has one', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const roles = path.join(folder, 'roles');
      expect((await rolecall(['init', roles])).code).toBe(0);
      expect((await rolecall(['check', roles])).stdout).toContain('no errors, no warnings');
      expect((await rolecall(['fmt', roles, '--check'])).code).toBe(0);
      const again = await rolecall(['init', roles]);
      expect(again).toMatchObject({ code: 1, stdout: '' });
      expect(again.stderr).toContain('has role YAML already');
    });
  });
});
