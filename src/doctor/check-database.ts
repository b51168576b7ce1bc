import type { Config } from '../config.js';
import { StoreError } from '../stores/store-error.js';
import { type Diagnosis, fault, faultOf, note, well } from './diagnosis.js';

/** Checks whether the database answers, and whether its tables have the version of this Rolecall. Changes nothing in it. */
export async function checkDatabase({ databaseUrl }: Config): Promise<Diagnosis[]> {
  if (databaseUrl === undefined) return [note('database', 'DATABASE_URL is not set: run only one process')];
  // Imported only here, since few need its library.
  const { readVersions } = await import('../stores/database/read-versions.js');
  try {
    const { found, known } = await readVersions(databaseUrl);
    if (found === known) return [well('database', `answers, with tables of version ${found}`)];
    if (found < known) {
      return [
        note('database', `answers; the next start upgrades its tables from version ${found} to ${known}`),
      ];
    }
    return [
      fault(
        'database',
        `its tables have a newer version (${found}) than this Rolecall (${known})`,
        'upgrade this Rolecall, too',
      ),
    ];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [faultOf('database', error.message)];
  }
}
