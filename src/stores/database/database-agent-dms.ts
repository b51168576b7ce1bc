import type { AgentDms } from '../agent-dms.js';
import { claimKey } from '../claims.js';
import { type RunSql, storedKey } from './database.js';

const ADD = `
  INSERT INTO rolecall.agent_dms (key, until) VALUES ($1, now() + interval '90 days')
  ON CONFLICT (key) DO UPDATE SET until = excluded.until`;

const FIND = 'SELECT 1 FROM rolecall.agent_dms WHERE key = $1 AND until > now()';

export function createDatabaseAgentDms(query: RunSql): AgentDms {
  return {
    async add(team, channel) {
      await query(ADD, [storedKey(claimKey(team, channel))]);
    },
    has: async (team, channel) => (await query(FIND, [storedKey(claimKey(team, channel))])).length > 0,
  };
}
