import { LRUCache } from 'lru-cache';
import type { Outcome } from '../answers/answer.js';
import type { Conversation } from '../questions/conversation/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Asked } from './asked.js';
import type { Message } from './blocks/message.js';

/** The message for a question, and the outcome and conversation of the answer in it. */
export interface Told {
  message: Message;
  outcome: Outcome;
  conversation?: Conversation;
}

/** Colleagues ask the same few things. The limits of Slack keep a message to some tens of kilobytes. */
const MOST_KEPT = 1000;

/** The newest messages, by catalogue. When a catalogue is replaced, its messages go with it. */
export class KeptMessages {
  readonly #ofCatalogues = new WeakMap<Rolecall, LRUCache<string, Told>>();

  /** The message for a question that was asked before in the same words, in the same conversation, for the same look. */
  find(rolecall: Rolecall, asked: Asked, look: string): Told | undefined {
    return this.#of(rolecall).get(keyOf(rolecall, asked, look));
  }

  keep(rolecall: Rolecall, asked: Asked, look: string, told: Told): void {
    this.#of(rolecall).set(keyOf(rolecall, asked, look), told);
  }

  #of(rolecall: Rolecall): LRUCache<string, Told> {
    const known = this.#ofCatalogues.get(rolecall);
    if (known) return known;
    const made = new LRUCache<string, Told>({ max: MOST_KEPT });
    this.#ofCatalogues.set(rolecall, made);
    return made;
  }
}

function keyOf(rolecall: Rolecall, { question, conversation }: Asked, look: string): string {
  // What is overdue depends on the day.
  return JSON.stringify([rolecall.today(), look, question, conversation]);
}
