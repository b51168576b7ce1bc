import { allDesks, type Desk, type Desks } from '../slack/workspaces/desk.js';
import type { CallSlack } from './call-slack.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

/** Whether the bot can post to the channels that the settings name, each with the token of its workspace. */
export async function checkChannels(
  desks: Desks,
  tokenOf: (desk: Desk) => string | undefined,
  call: CallSlack,
): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const desk of allDesks(desks)) {
    const token = tokenOf(desk);
    for (const [setting, channel] of channelsOf(desk)) {
      diagnoses.push(
        token === undefined
          ? note('channels', `${setting} could not be looked up, without a token of its workspace`)
          : await checkChannel(setting, channel, token, call),
      );
    }
  }
  return diagnoses.length > 0
    ? diagnoses
    : [note('channels', 'none is set, neither for admins nor for feedback')];
}

/** The channels of a desk, by what the settings call them. */
function channelsOf({ adminChannel, settings: { feedback }, scope }: Desk): [string, string][] {
  const names =
    scope === undefined
      ? ['ADMIN_CHANNEL', 'FEEDBACK_CHANNEL']
      : [`admin_channel of ${scope}`, `feedback_channel of ${scope}`];
  return [adminChannel, feedback?.channel].flatMap((channel, index): [string, string][] =>
    channel === undefined ? [] : [[names[index] ?? '', channel]],
  );
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
    return note('channels', `${shown} is shared with another organisation, which can read what people ask`);
  }
  return well('channels', `${shown} has the bot in it`);
}
