/** The error of a query that failed. */
interface Failure {
  message: string;
  /** Of PostgreSQL, five characters (https://www.postgresql.org/docs/current/errcodes-appendix.html), or of the system. */
  code?: string;
}

/** The server is starting, stopping, failing over, or has no connection to spare. */
const PASSING_STATES = /^(08|53|57P)/;

/** The query itself is at fault: its values, or its size. */
const STATES_OF_ONE_QUERY = /^(22|23|54)/;

/** Whether the same query may work in a moment. */
export function isPassing(error: unknown): boolean {
  const state = sqlState(error);
  return state === undefined || PASSING_STATES.test(state);
}

/** Whether another query may work although this one does not. */
export function concernsOneQuery(error: unknown): boolean {
  return STATES_OF_ONE_QUERY.test(sqlState(error) ?? '');
}

/** A short reason for the log, without values of a query or parts of the address. */
export function reasonFor(error: unknown): string {
  const { message, code } = error as Failure;
  return code ?? message;
}

/** The message for a start that is refused because of the database: why, and what to do. */
export function explainDatabaseError(error: unknown): string {
  const reason = reasonFor(error);
  const state = sqlState(error) ?? '';
  if (state.startsWith('28'))
    return `DATABASE_URL is refused by the database (${reason}): check its user and password.`;
  if (state === '3D000')
    return `DATABASE_URL names a database that does not exist (${reason}): create it with createdb.`;
  if (state === '42501')
    return `DATABASE_URL names a user who may not make tables (${reason}): let an administrator run CREATE SCHEMA rolecall AUTHORIZATION and the user's name.`;
  if (state !== '' && !isPassing(error))
    return `DATABASE_URL names a database that cannot be used (${reason}): ${(error as Failure).message}.`;
  return `DATABASE_URL names a database that does not answer (${reason}): check that it runs, and its address.`;
}

function sqlState(error: unknown): string | undefined {
  const { code } = error as Failure;
  // Codes of the system, such as EPIPE, have no digit.
  return code !== undefined && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
