import { Client, type ClientConfig } from 'pg';

const LONGEST_CONNECT_MS = 5000;

/** Does some work over its own connection, which closes after the work. */
export async function withClient<Result>(
  url: string,
  config: ClientConfig,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
    ...config,
  });
  // An error of the connection also fails the query that is running, so it is reported there.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
