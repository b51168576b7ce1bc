import type { KnownBlock } from '@slack/types';
import type { Message } from '../../protocol.js';
import { withBlockIds } from '../block-ids.js';
import { checkBlocks, checkText } from '../check-blocks.js';
import { Refusal } from '../refusal.js';
import { newTs } from './time-stamps.js';

/** The content of a message. */
export interface Content {
  text?: string;
  blocks?: KnownBlock[];
}

/** Every message of the workspace. */
export class Messages {
  readonly all: Message[] = [];

  /** Throws `Refusal` when Slack would refuse it. */
  post(place: Pick<Message, 'channel' | 'threadTs' | 'user' | 'onlyFor'>, content: Content): Message {
    const message = { ...place, ...checked(content), ts: newTs(), isEdited: false, unfurls: [] };
    this.all.push(message);
    return message;
  }

  find(channel: string, ts: string): Message {
    const message = this.all.find((each) => each.channel === channel && each.ts === ts);
    if (!message) throw new Refusal('message_not_found');
    return message;
  }

  edit(message: Message, content: Content): void {
    Object.assign(message, checked(content), { isEdited: true });
  }

  remove(message: Message): void {
    this.all.splice(this.all.indexOf(message), 1);
  }
}

function checked({ text = '', blocks = [] }: Content): Pick<Message, 'text' | 'blocks'> {
  if (text === '' && blocks.length === 0) throw new Refusal('no_text');
  checkText(text);
  checkBlocks(blocks, 'message');
  return { text, blocks: withBlockIds(blocks) };
}
