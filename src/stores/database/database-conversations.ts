import { type Place, placeKeys } from '../conversations.js';
import { type RunSql, storedKey } from './database.js';

const KEEP = `
  INSERT INTO rolecall.conversations AS kept (key, context, until)
  SELECT key, $2, now() + interval '30 minutes' - $3::float8 * interval '1 millisecond'
  FROM unnest($1::text[]) AS key ORDER BY key
  ON CONFLICT (key) DO UPDATE SET context = excluded.context, until = excluded.until
  WHERE kept.until <= excluded.until`;

const RECALL = `
  SELECT context FROM rolecall.conversations WHERE key = ANY($1) AND until > now()
  ORDER BY array_position($1, key) LIMIT 1`;

/** The conversations that all processes of one database share. */
export class DatabaseConversations<Context> {
  readonly #query: RunSql;

  constructor(query: RunSql) {
    this.#query = query;
  }

  async recall(place: Place): Promise<Context | undefined> {
    const [found] = await this.#query<{ context: string }>(RECALL, [storedKeys(place)]);
    return found && JSON.parse(found.context);
  }

  /** Keeps what was said so many milliseconds ago, unless something was said since. */
  async keep(place: Place, context: Context, ageMs: number): Promise<void> {
    await this.#query(KEEP, [storedKeys(place), JSON.stringify(context), ageMs]);
  }
}

function storedKeys(place: Place): string[] {
  return placeKeys(place).map(storedKey);
}
