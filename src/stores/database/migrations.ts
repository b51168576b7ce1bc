/**
 * The scripts that make the tables, oldest first. Never change a released script: add another. Processes of the previous version
 * keep running while a new one starts, so a migration must leave them their tables and columns.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE rolecall.claims (
    key text PRIMARY KEY,
    lease uuid NOT NULL,
    done boolean NOT NULL,
    until timestamptz NOT NULL
  );
  CREATE INDEX ON rolecall.claims (until);

  CREATE TABLE rolecall.conversations (
    key text PRIMARY KEY,
    context text NOT NULL,
    until timestamptz NOT NULL
  );
  CREATE INDEX ON rolecall.conversations (until);

  CREATE TABLE rolecall.agent_dms (
    key text PRIMARY KEY,
    until timestamptz NOT NULL
  );
  CREATE INDEX ON rolecall.agent_dms (until);

  CREATE TABLE rolecall.gaps (
    key text PRIMARY KEY,
    channel text NOT NULL,
    question text NOT NULL,
    times integer NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz NOT NULL
  );
  CREATE INDEX ON rolecall.gaps (channel);
  CREATE INDEX ON rolecall.gaps (until);

  CREATE TABLE rolecall.limits (
    key text PRIMARY KEY,
    times timestamptz[] NOT NULL,
    over integer NOT NULL,
    until timestamptz NOT NULL
  );
  CREATE INDEX ON rolecall.limits (until);

  CREATE TABLE rolecall.installations (
    kind text NOT NULL,
    id text NOT NULL,
    key_id text NOT NULL,
    sealed text NOT NULL,
    PRIMARY KEY (kind, id)
  );
  `,
  `
  CREATE TABLE rolecall.follows (
    follower text NOT NULL,
    role text NOT NULL,
    team text,
    person text NOT NULL,
    place bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (follower, role)
  );
  CREATE INDEX ON rolecall.follows (role);

  CREATE TABLE rolecall.reminders (
    key text PRIMARY KEY,
    until timestamptz NOT NULL
  );
  CREATE INDEX ON rolecall.reminders (until);
  `,
];

/** The tables whose rows expire at `until`. */
export const EXPIRING_TABLES = [
  'claims',
  'conversations',
  'agent_dms',
  'gaps',
  'limits',
  'reminders',
] as const;
