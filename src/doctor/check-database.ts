import type { Config } from '../config.js';
import { StoreError } from '../stores/store-error.js';
import { type Diagnosis, fault, faultOf, note, well } from './diagnosis.js';

/** Whether the database answers, and its tables are those of this version. Changes nothing in it. */
export async function checkDatabase({ databaseUrl }: Config): Promise<Diagnosis[]> {
  if (databaseUrl === undefined) return [note('database', 'DATABASE_URL is not set: run no second process')];
  // Loaded here, as it comes with a library that few need.
  const { readVersions } = await import('../stores/database/read-versions.js');
  try {
    const { found, known } = await readVersions(databaseUrl);
    if (found === known) return [well('database', `answers, with tables of version ${found}`)];
    if (found < known) {
      return [
        note('database', `answers; its tables are brought from version ${found} to ${known} at the start`),
      ];
    }
    return [
      fault(
        'database',
        `its tables are of a newer version (${found}) than this Rolecall (${known})`,
        'upgrade this one, too',
      ),
    ];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [faultOf('database', error.message)];
  }
}
