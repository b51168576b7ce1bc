import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../../src/importer/language/load-settings.js';
import { SettingsError } from '../../../src/importer/language/settings.js';
import { withFolder } from '../../support/catalogues/role-folder.js';

const SETTINGS = 'columns:\n  title: [Stelle]\n';

describe('loadSettings', () => {
  it('reads import.yaml in a folder of pages', async () => {
    await withFolder({ 'import.yaml': SETTINGS }, async (folder) => {
      expect(await loadSettings([folder])).toEqual({ columns: { title: ['Stelle'] } });
    });
  });

  it('reads import.yaml beside a page', async () => {
    await withFolder({ 'import.yaml': SETTINGS, 'koch.md': '# Koch' }, async (folder) => {
      expect(await loadSettings([path.join(folder, 'koch.md')])).toEqual({ columns: { title: ['Stelle'] } });
    });
  });

  it('uses those of the first input that has some', async () => {
    await withFolder({ 'koch.md': '# Koch' }, (without) =>
      withFolder({ 'import.yaml': SETTINGS }, async (first) =>
        withFolder({ 'import.yaml': 'title: heading\n' }, async (second) => {
          expect(await loadSettings([without, first, second])).toEqual({ columns: { title: ['Stelle'] } });
        }),
      ),
    );
  });

  it('is empty without import.yaml, also for a folder that does not exist', async () => {
    await withFolder({}, async (folder) => {
      expect(await loadSettings([folder, path.join(folder, 'missing')])).toEqual({});
    });
  });

  it('names the file and the key of a fault', async () => {
    await withFolder({ 'import.yaml': 'titel: heading\n' }, async (folder) => {
      await expect(loadSettings([folder])).rejects.toThrow(SettingsError);
      await expect(loadSettings([folder])).rejects.toThrow(/import\.yaml cannot be used[\s\S]*titel/);
    });
  });
});
