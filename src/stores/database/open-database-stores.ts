import { setTimeout as delay } from 'node:timers/promises';
import type { AgentDms } from '../agent-dms.js';
import { claimKey } from '../claims.js';
import type { Conversations } from '../conversations.js';
import type { Follows } from '../follows.js';
import type { Gaps } from '../gaps.js';
import type { Limits } from '../limits.js';
import type { Reminders } from '../reminders.js';
import { createMemoryStores } from '../shelf-stores.js';
import type { StoreLog, Stores } from '../stores.js';
import { openDatabase, SCHEMA } from './database.js';
import { DatabaseClaims } from './database-claims.js';
import { DatabaseConversations } from './database-conversations.js';
import { createDatabaseFollows } from './database-follows.js';
import { DatabaseGaps } from './database-gaps.js';
import { createDatabaseInstallations } from './database-installations.js';
import { createDatabaseLimits } from './database-limits.js';
import { DatabaseLink } from './database-link.js';
import { createDatabaseMarks, type Marks } from './database-marks.js';
import { createKnownInstallations } from './known-installations.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { createSharedClaims } from './shared-claims.js';
import { sweepUntil } from './sweep.js';

/** A connection that no longer answers must not keep the process from ending. */
const LONGEST_CLOSE_MS = 1000;

/** Claims have their own link: a lock on another table must not lead to double answers. */
const CLAIMS = {
  awayWords: 'The database does not answer',
  backWords: 'The database answers again',
  meanwhile:
    'This process uses its own memory: an event that Slack delivers to two processes may be answered twice.',
};

const PEOPLE = {
  awayWords: 'Conversations, follows and counts cannot be read or written',
  backWords: 'Conversations, follows and counts can be read and written again',
  meanwhile: 'Follow-up questions are not understood, and nobody hears of changes of roles.',
};

/** Queries that change nothing, and fail when a write would fail. */
const CLAIMS_PROBE = probeOf(['claims', 'installations']);
const PEOPLE_PROBE = probeOf(['conversations', 'agent_dms', 'gaps', 'limits', 'follows', 'reminders']);

function probeOf(tables: readonly string[]): string {
  const writes = tables.map((table) => `${table} AS (DELETE FROM ${SCHEMA}.${table} WHERE false)`);
  return `WITH ${writes.join(', ')} SELECT 1`;
}

/**
 * Opens the stores that all processes of one database share. While the database is away, each process uses its own memory. Throws
 * `StoreError` if the database cannot be used at the start.
 */
export async function openDatabaseStores<Context extends {}>(
  url: string,
  log: StoreLog,
): Promise<Stores<Context>> {
  const { from, to } = await migrate(url);
  if (to > from) log.info(`The tables in the database are now of version ${to}.`);
  if (to > MIGRATIONS.length)
    log.warn(`The tables in the database are of a newer version of Rolecall (${to}). Upgrade this one, too.`);

  const { query, close } = await openDatabase(url);
  const link = new DatabaseLink({ probe: () => query(CLAIMS_PROBE), log, ...CLAIMS });
  const people = new DatabaseLink({ probe: () => query(PEOPLE_PROBE), log, ...PEOPLE, other: link });
  const local = createMemoryStores<Context>();
  const claims = new DatabaseClaims(query);
  const closing = new AbortController();
  void sweepUntil(closing.signal, query);
  return {
    claims: createSharedClaims(link, claims, local.claims),
    conversations: shareConversations(people, new DatabaseConversations<Context>(query)),
    agentDms: shareAgentDms(people, createDatabaseMarks(query, 'agent_dms', 90), local.agentDms),
    gaps: shareGaps(people, new DatabaseGaps(query)),
    limits: shareLimits(people, createDatabaseLimits(query), local.limits),
    installations: createKnownInstallations(link, createDatabaseInstallations(query, claims)),
    follows: shareFollows(people, createDatabaseFollows(query)),
    reminders: shareReminders(people, createDatabaseMarks(query, 'reminders', 800), local.reminders),
    isLasting: true,
    isAway: () => link.isAway || people.isAway,
    async close() {
      closing.abort();
      link.close();
      people.close();
      await Promise.race([close(), delay(LONGEST_CLOSE_MS, undefined, { ref: false })]);
    },
  };
}

/**
 * Recalls nothing while the database is away, since the person may have asked another process last. So the bot asks back at "and
 * its grade?", and never answers for another role.
 */
function shareConversations<Context>(
  link: DatabaseLink,
  shared: DatabaseConversations<Context>,
): Conversations<Context> {
  return {
    recall: (place) =>
      link.ask(
        () => shared.recall(place),
        () => undefined,
      ),
    keep(place, context) {
      const saidAt = performance.now();
      return link.write(() => shared.keep(place, context, performance.now() - saidAt));
    },
  };
}

/** A chat never changes its kind, so a chat that this process knows needs no query. */
function shareAgentDms(link: DatabaseLink, shared: Marks, known: AgentDms): AgentDms {
  return {
    async add(team, channel) {
      await known.add(team, channel);
      await link.write(() => shared.add(claimKey(team, channel)));
    },
    async has(team, channel) {
      if (await known.has(team, channel)) return true;
      const isAgentDm = await link.ask(
        () => shared.has(claimKey(team, channel)),
        () => false,
      );
      if (isAgentDm) await known.add(team, channel);
      return isAgentDm;
    },
  };
}

/** While the database is away, nobody hears of a change, and new follows are written once it is back. */
function shareFollows(link: DatabaseLink, shared: Follows): Follows {
  return {
    follow: (follower, role) => link.write(() => shared.follow(follower, role)),
    unfollow: (follower, role) => link.write(() => shared.unfollow(follower, role)),
    rolesOf: (follower) =>
      link.ask(
        () => shared.rolesOf(follower),
        () => [],
      ),
    followersOf: (role) =>
      link.ask(
        () => shared.followersOf(role),
        () => [],
      ),
  };
}

/** While the database is away, every reminder counts as sent: a late reminder is better than one that comes twice. */
function shareReminders(link: DatabaseLink, shared: Marks, known: Reminders): Reminders {
  return {
    async add(key) {
      await known.add(key);
      await link.write(() => shared.add(key));
    },
    has: async (key) =>
      (await known.has(key)) ||
      link.ask(
        () => shared.has(key),
        () => true,
      ),
  };
}

function shareGaps(link: DatabaseLink, shared: DatabaseGaps): Gaps {
  return {
    async note(channel, question) {
      await link.write(() => shared.count(channel, question));
      return link.ask(
        () => shared.takeDue(channel),
        () => [],
      );
    },
  };
}

function shareLimits(link: DatabaseLink, shared: Limits, local: Limits): Limits {
  return {
    count: (key, limit) =>
      link.ask(
        () => shared.count(key, limit),
        () => local.count(key, limit),
      ),
  };
}
