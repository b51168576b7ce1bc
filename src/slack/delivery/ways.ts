import type { KnownBlock } from '@slack/types';
import { LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { plain } from '../blocks/plain-text.js';
import { type Failure, failureOf, refusesBlocks } from './failures.js';

/** A message as any method of Slack takes it. */
interface Post {
  text: string;
  blocks?: Message['blocks'];
  unfurl_links: false;
  unfurl_media: false;
}

/** The title is for a modal. */
export type Send = (post: Post, title: string | undefined) => Promise<unknown>;

/** One way to reach the person who asked. */
export interface Way {
  send: Send;
  /**
   * Whether this way may follow a failure of the first way, without an explanation. When absent, it follows any failure,
   * with an explanation.
   */
  silentAfter?: (failure: unknown) => boolean;
}

/** The ways to reach the person who asked, best first. */
export type Ways = readonly [first: Way, ...others: Way[]];

/** `here`: by the first way. `elsewhere`: by another way, with the reason. `unsure`: the first way may have worked. */
export type Arrival = { kind: 'here' } | { kind: 'elsewhere' | 'unsure'; failures: readonly unknown[] };

/** The explanation with an answer that comes another way than planned. */
const WHY_ELSEWHERE: Record<Exclude<Failure, 'unknown'>, string> = {
  refused: 'I am not allowed to post where you asked, so here is my answer.',
  limited: 'Slack limits how much I post where you asked, so here is my answer.',
};

const UNSURE =
  'I do not know whether my answer arrived. If you do not see it where you asked, please ask again.';

/**
 * Sends a message by the first way that works. Never sends again a message that may have arrived; the next way says so
 * instead. Throws an `AggregateError` when no way works.
 */
export async function sendByWays(message: Message | Text, [first, ...others]: Ways): Promise<Arrival> {
  try {
    await sendMessage(message, first.send);
    return { kind: 'here' };
  } catch (failure) {
    const kind = failureOf(failure);
    const helpful = others.filter(({ silentAfter }) => silentAfter?.(failure) ?? true);
    if (kind !== 'unknown') {
      const failures = await sendByNext([failure], helpful, (way) =>
        way.silentAfter ? message : withNote(WHY_ELSEWHERE[kind], message),
      );
      return { kind: 'elsewhere', failures };
    }
    const failures = await sendByNext([failure], helpful, () => ({ text: UNSURE }));
    return { kind: 'unsure', failures };
  }
}

/** Sends a text by the first way that works. Resolves with the failures of the ways before it. */
export function tell(text: string, ways: Ways): Promise<readonly unknown[]> {
  return sendByNext([], ways, () => ({ text }));
}

/** Resolves with the failures of the ways before the one that worked. */
async function sendByNext(
  failures: readonly unknown[],
  [next, ...others]: readonly Way[],
  messageFor: (way: Way) => Message | Text,
): Promise<readonly unknown[]> {
  if (!next) throw new AggregateError(failures, 'There is no way to reach the person who asked.');
  try {
    await sendMessage(messageFor(next), next.send);
    return failures;
  } catch (failure) {
    return sendByNext([...failures, failure], others, messageFor);
  }
}

type Text = Pick<Message, 'text'> & Partial<Message>;

/** Sends older blocks, then text, after Slack refused the blocks. Never sends again after an unknown failure. */
export async function sendMessage(
  { text, blocks, settled, title }: Message | Text,
  send: Send,
): Promise<void> {
  try {
    await send(toPost({ text, blocks }), title);
  } catch (error) {
    if (!blocks || !refusesBlocks(error)) throw error;
    await sendMessage({ text, title, ...(settled && { blocks: settled }) }, send);
  }
}

function withNote(note: string, { text, blocks, settled, title }: Message | Text): Text {
  const section: KnownBlock = { type: 'section', text: plain(note, note.length) };
  // An answer that fills a message keeps all its blocks.
  const noted = (blocks: KnownBlock[]): KnownBlock[] =>
    blocks.length < LIMITS.blocks ? [section, ...blocks] : blocks;
  return {
    text: `${note}\n\n${text}`,
    blocks: blocks && noted(blocks),
    settled: settled && noted(settled),
    title,
  };
}

/** Makes a post without previews, as links in answers are only sources. */
function toPost(message: Pick<Post, 'text' | 'blocks'>): Post {
  return { ...message, unfurl_links: false, unfurl_media: false };
}
