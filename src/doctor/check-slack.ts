import type { Config } from '../config.js';
import { botScopes } from '../slack/scopes.js';
import { type TokenName, WHERE_TO_LOOK } from '../slack/where-to-look.js';
import { listed } from '../text/prose.js';
import type { CallSlack, SlackReply } from './call-slack.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

/** Requests are refused when the clocks differ by five minutes. */
const MOST_AHEAD_MS = 60_000;

/** What the bot does with each scope. */
const SCOPE_USES: Readonly<Record<string, string>> = {
  'app_mentions:read': 'to hear mentions',
  'assistant:write': 'to be an agent that people chat with',
  'channels:read': 'to see which channels other organisations read',
  'chat:write': 'to answer',
  commands: 'for /role and the shortcuts',
  'groups:read': 'to see which private channels other organisations read',
  'im:history': 'to hear direct messages',
  'links:read': 'to hear of links, for UNFURL_DOMAINS',
  'links:write': 'to unfurl links, for UNFURL_DOMAINS',
};

/** Whether Slack takes the bot's tokens, what they may do, and whether the clocks agree. */
export async function checkSlack({ connection, settings }: Config, call: CallSlack): Promise<Diagnosis[]> {
  if (connection.kind === 'oauth')
    return [
      note('bot token', 'each workspace that installs Rolecall has its own'),
      // Every answer of Slack has the time.
      ...clockDiagnosis(await call('api.test', '')),
    ];
  const bot = await call('auth.test', connection.botToken);
  return [
    tokenDiagnosis('bot token', 'SLACK_BOT_TOKEN', bot),
    ...(bot.kind === 'ok' ? scopesDiagnosis(bot.scopes, settings.unfurlDomains.length > 0) : []),
    ...(connection.kind === 'socket'
      ? [
          tokenDiagnosis(
            'app token',
            'SLACK_APP_TOKEN',
            await call('apps.connections.open', connection.appToken),
          ),
        ]
      : []),
    ...clockDiagnosis(bot),
  ];
}

function tokenDiagnosis(check: string, name: TokenName, reply: SlackReply): Diagnosis {
  switch (reply.kind) {
    case 'ok': {
      const { user, team } = reply.body;
      return well(
        check,
        user === undefined ? 'Slack lets this app connect' : `this is ${user} in the workspace ${team}`,
      );
    }
    case 'refused':
      return fault(check, `Slack refuses ${name} (${reply.error})`, WHERE_TO_LOOK[name]);
    case 'unreachable':
      return fault(
        check,
        `Slack could not be reached (${reply.why})`,
        'check the network of this machine and, if they are set, SLACK_API_URL and HTTPS_PROXY',
      );
  }
}

function scopesDiagnosis(granted: readonly string[] | undefined, unfurls: boolean): Diagnosis[] {
  if (!granted) return [note('scopes', 'Slack did not say which are granted')];
  const wanted = botScopes(unfurls);
  const missing = wanted.filter((scope) => !granted.includes(scope));
  const spare = granted.filter((scope) => !wanted.includes(scope) && !(scope in SCOPE_USES));
  const diagnoses = missing.map((scope) =>
    fault(
      'scopes',
      `${scope} is not granted: it is needed ${SCOPE_USES[scope] ?? 'by the manifest'}`,
      'add it under OAuth & Permissions, Bot Token Scopes, and install the app again; or do without it',
    ),
  );
  if (spare.length > 0) diagnoses.push(note('scopes', `granted and not needed: ${listed(spare)}`));
  return diagnoses.length > 0 ? diagnoses : [well('scopes', `all ${wanted.length} are granted`)];
}

function clockDiagnosis(reply: SlackReply): Diagnosis[] {
  if (reply.kind === 'unreachable' || reply.clockAheadMs === undefined) return [];
  const ahead = reply.clockAheadMs;
  if (Math.abs(ahead) <= MOST_AHEAD_MS) return [well('clock', "agrees with Slack's")];
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return [
    fault(
      'clock',
      `is ${seconds} seconds ${ahead > 0 ? 'ahead of' : 'behind'} Slack's`,
      'let this machine set its clock by the network, with `timedatectl set-ntp true` where there is systemd',
    ),
  ];
}
