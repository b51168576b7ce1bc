import type { Config } from '../config.js';
import type { CallSlack } from './call-slack.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

/** Whether the bot can post to the channels that the settings name. */
export async function checkChannels(
  { adminChannel, connection, settings }: Config,
  call: CallSlack,
): Promise<Diagnosis[]> {
  if (connection.kind === 'oauth') return [note('channels', 'those of WORKSPACES are not looked up')];
  const named = Object.entries({ ADMIN_CHANNEL: adminChannel, FEEDBACK_CHANNEL: settings.feedback?.channel });
  const diagnoses: Diagnosis[] = [];
  for (const [setting, channel] of named) {
    if (channel !== undefined)
      diagnoses.push(await checkChannel(setting, channel, connection.botToken, call));
  }
  return diagnoses.length > 0
    ? diagnoses
    : [note('channels', 'neither ADMIN_CHANNEL nor FEEDBACK_CHANNEL is set')];
}

async function checkChannel(setting: string, id: string, token: string, call: CallSlack): Promise<Diagnosis> {
  const reply = await call('conversations.info', token, { channel: id });
  if (reply.kind === 'unreachable')
    return note('channels', `${setting} could not be looked up (${reply.why})`);
  if (reply.kind === 'refused') {
    if (reply.error !== 'channel_not_found')
      return note('channels', `${setting} could not be looked up (${reply.error})`);
    return fault(
      'channels',
      `${setting} is not a channel that the bot can see`,
      'copy the id from the end of "View channel details"; invite the bot first if the channel is private',
    );
  }
  const { name, is_member, is_archived, is_ext_shared } = reply.body['channel'] as Record<string, unknown>;
  const shown = `${setting}, #${name},`;
  if (is_archived === true) {
    return fault('channels', `${shown} is archived`, 'restore it, or choose another channel');
  }
  if (is_member !== true) {
    return fault(
      'channels',
      `the bot is not in ${shown} and may not post there`,
      `invite the bot to #${name}`,
    );
  }
  if (is_ext_shared === true) {
    return note('channels', `${shown} is read by another organisation too: it hears what people ask`);
  }
  return well('channels', `${shown} has the bot in it`);
}
