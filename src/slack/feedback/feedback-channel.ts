import type { webApi } from '@slack/bolt';
import type { Answer } from '../../answers/answer.js';
import type { Rolecall } from '../../rolecall.js';
import { type AfterAnswer, sendMessage } from '../reply.js';
import type { SlackSettings } from '../settings.js';
import { type Report, renderReport } from './report.js';

/** Where those who keep the catalogue learn what is missing or wrong in it. */
export interface FeedbackChannel {
  tell: (report: Opinion) => Promise<void>;
  /** Tells of a question that the catalogue has no answer to. */
  tellGap: AfterAnswer;
}

/** A report, before it is decided what of it may be told. */
type Opinion = Omit<Report, 'userId' | 'page'> & { user: string | undefined };

export function createFeedbackChannel(
  client: webApi.WebClient,
  rolecall: () => Rolecall,
  { channel, names }: NonNullable<SlackSettings['feedback']>,
): FeedbackChannel {
  const tell = async ({ user, ...opinion }: Opinion): Promise<void> => {
    const page = pageToMend(opinion.answer, rolecall());
    const message = renderReport({ ...opinion, page, userId: names ? user : undefined });
    await sendMessage(message, (post) => client.chat.postMessage({ ...post, channel }));
  };
  return {
    tell,
    async tellGap(answer, { question, user }) {
      const { outcome: kind } = answer;
      if (kind === 'not_found' || kind === 'not_documented') await tell({ kind, question, answer, user });
    },
  };
}

/** The page that the answer is from or, where there was none, that of the nearest title. */
function pageToMend({ sources, choices: [nearest] }: Answer, { ask }: Rolecall): Report['page'] {
  const known = sources.length > 0 || !nearest ? sources : ask(nearest.question).sources;
  const source = known.find(({ url }) => url !== undefined);
  return source?.url === undefined ? undefined : { name: source.page, url: source.url };
}
