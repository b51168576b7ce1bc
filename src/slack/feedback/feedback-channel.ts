import type { webApi } from '@slack/bolt';
import type { Answer } from '../../answers/answer.js';
import type { Rolecall } from '../../rolecall.js';
import type { Gaps } from '../../stores/gaps.js';
import type { Message } from '../blocks/message.js';
import { sendMessage } from '../delivery/ways.js';
import type { AfterAnswer } from '../reply.js';
import type { SlackSettings } from '../settings.js';
import { askedOften, renderDigest } from './gap-digest.js';
import { type Report, renderReport } from './report.js';

/** The channel where maintainers of the catalogue read what is missing or wrong. */
export interface FeedbackChannel {
  tell: (report: Opinion) => Promise<void>;
  /** Reports a question without an answer. */
  tellGap: AfterAnswer;
}

/** A report that still has the user, whom the settings may keep out. */
type Opinion = Omit<Report, 'userId' | 'page'> & { user: string | undefined };

export function createFeedbackChannel(
  client: webApi.WebClient,
  rolecall: () => Rolecall,
  gaps: Gaps,
  { channel, names }: NonNullable<SlackSettings['feedback']>,
): FeedbackChannel {
  const post = (message: Message): Promise<void> =>
    sendMessage(message, (content) => client.chat.postMessage({ ...content, channel }));
  const tell = async ({ user, ...opinion }: Opinion): Promise<void> => {
    const page = pageToFix(opinion.answer, rolecall());
    const message = renderReport({ ...opinion, page, userId: names ? user : undefined });
    await post(message);
  };
  return {
    tell,
    async tellGap(answer, { question, user }) {
      const { outcome: kind } = answer;
      if (kind !== 'not_found' && kind !== 'not_documented' && kind !== 'not_understood') return;
      await tell({ kind, question, answer, user });
      const often = askedOften(await gaps.note(channel, question));
      if (often.length > 0) await post(renderDigest(often));
    },
  };
}

/** The page behind an answer or, where there is none, the page of the nearest title. */
function pageToFix({ sources, choices: [nearest] }: Answer, { ask }: Rolecall): Report['page'] {
  const known = sources.length > 0 || !nearest ? sources : ask(nearest.question).sources;
  const source = known.find(({ url }) => url !== undefined);
  return source?.url === undefined ? undefined : { name: source.page, url: source.url };
}
