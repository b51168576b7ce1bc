import type { EntityMetadata, KnownBlock } from '@slack/types';
import type { Message } from '../../protocol.js';
import type { Call } from '../call.js';
import { checkEntity } from '../check-entity.js';
import { Refusal } from '../refusal.js';
import type { Workspace } from '../state/workspace.js';
import type { Method } from './method.js';

export const CHAT_METHODS: Record<string, Method> = {
  'chat.postMessage': (args, workspace) => {
    const channel = memberChannel(args, workspace, 'not_in_channel');
    const ts = workspace.post({ channel, threadTs: args['thread_ts'] }, args);
    return { channel, ts, message: { type: 'message', ts, text: args['text'], user: workspace.app.botUser } };
  },

  'chat.postEphemeral': (args, workspace) => {
    const channel = memberChannel(args, workspace, 'channel_not_found');
    const { user: onlyFor, thread_ts: threadTs } = args;
    if (!workspace.people.some(({ id }) => id === onlyFor)) throw new Refusal('user_not_in_channel');
    return { message_ts: workspace.post({ channel, threadTs, onlyFor }, args) };
  },

  'chat.update': (args, workspace) => {
    const message = ownMessage(args, workspace);
    workspace.messages.edit(message, args);
    return { channel: message.channel, ts: message.ts, text: message.text };
  },

  'chat.delete': (args, workspace) => {
    const message = ownMessage(args, workspace);
    workspace.messages.remove(message);
    return { channel: message.channel, ts: message.ts };
  },

  'chat.unfurl': ({ channel, ts, unfurls = {}, metadata }, workspace) => {
    const message = workspace.messages.find(channel, ts);
    const entities: EntityMetadata[] = metadata?.entities ?? [];
    for (const entity of entities) checkEntity(entity);
    message.unfurls = [
      ...message.unfurls,
      ...entities.map((entity) => ({
        url: entity.app_unfurl_url ?? entity.url,
        text: '',
        blocks: [cardOf(entity)],
      })),
      ...Object.entries(unfurls as Record<string, Partial<Message>>).map(
        ([url, { blocks = [], text = '' }]) => ({ url, blocks, text }),
      ),
    ];
    return {};
  },

  'conversations.info': ({ channel: id }, workspace) => {
    const { name, kind, hasBot, isShared } = workspace.channel(id);
    const isDirect = kind === 'direct';
    return {
      channel: {
        id,
        name,
        is_im: isDirect,
        is_channel: !isDirect,
        is_member: hasBot,
        is_ext_shared: isShared,
      },
    };
  },
};

/** A Work Object as blocks: its title, and its short fields. */
function cardOf({ entity_payload: { attributes, custom_fields = [] } }: EntityMetadata): KnownBlock {
  const plain = (text: string) => ({ type: 'plain_text', text }) as const;
  const fields = custom_fields.filter(({ long }) => !long);
  return {
    type: 'section',
    text: plain(`${attributes.title.text} · ${attributes.display_type ?? ''}`),
    fields: fields.map(({ label, value, entity_ref }) => plain(`${label}: ${value ?? entity_ref?.title}`)),
  };
}

/** The channel of a call; the id of a person means the direct messages with them. */
function memberChannel({ channel: id }: Call['args'], workspace: Workspace, refusal: string): string {
  const direct = workspace.channels.find(({ kind }) => kind === 'direct');
  const channel = workspace.channel(id === workspace.me && direct ? direct.id : id);
  if (!channel.hasBot) throw new Refusal(refusal);
  return channel.id;
}

function ownMessage({ channel, ts }: Call['args'], workspace: Workspace): Message {
  const message = workspace.messages.find(channel, ts);
  // What only one person sees cannot be changed afterwards.
  if (message.onlyFor) throw new Refusal('message_not_found');
  if (message.user !== workspace.app.botUser) throw new Refusal('cant_update_message');
  return message;
}
