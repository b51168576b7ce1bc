import type { Config } from '../config.js';
import type { Desks } from '../slack/workspaces/desk.js';
import type { CallSlack } from './call-slack.js';
import { type Diagnosis, fault, note } from './diagnosis.js';

/** Whether the one token of the bot reaches the workspaces that WORKSPACES lists. */
export async function checkTokenReach(
  { connection }: Config,
  { standard, own }: Desks,
  call: CallSlack,
): Promise<Diagnosis[]> {
  if (connection.kind === 'oauth' || own.size === 0) return [];
  const test = await call('auth.test', connection.botToken);
  // `checkSlack` reports why.
  if (test.kind !== 'ok') return [];
  const { team_id: team, enterprise_id: enterprise, is_enterprise_install: isOrgWide } = test.body;
  const teams = isOrgWide === true ? await teamsOf(connection.botToken, call) : [String(team)];
  if (!teams) return [note('workspaces', 'Slack did not say which the bot token is for')];
  const reached = [...teams, String(enterprise)];
  const unreached = [...own.keys()].filter((id) => !reached.includes(id));
  const isNobodyServed = standard === undefined && unreached.length === own.size;
  return [
    ...unreached.map((id) =>
      fault(
        'workspaces',
        `SLACK_BOT_TOKEN is not for ${id} of WORKSPACES, so nothing comes from there`,
        'correct the id, remove the entry, or let many workspaces install the app (SLACK_CLIENT_ID)',
      ),
    ),
    ...(isNobodyServed
      ? [
          fault(
            'workspaces',
            'WORKSPACES has no entry for the workspace of SLACK_BOT_TOKEN, and no `default`',
            `add ${team}`,
          ),
        ]
      : []),
  ];
}

/** The workspaces of an organisation that have its app. Slack lists at most a hundred at a time. */
async function teamsOf(token: string, call: CallSlack): Promise<string[] | undefined> {
  const teams: string[] = [];
  for (let cursor: unknown = ''; ; ) {
    const reply = await call('auth.teams.list', token, {
      limit: '100',
      ...(cursor ? { cursor: String(cursor) } : {}),
    });
    if (reply.kind !== 'ok') return undefined;
    const { teams: some, response_metadata: metadata } = reply.body as {
      teams?: { id: string }[];
      response_metadata?: { next_cursor?: string };
    };
    teams.push(...(some ?? []).map(({ id }) => id));
    cursor = metadata?.next_cursor;
    if (!cursor) return teams;
  }
}
