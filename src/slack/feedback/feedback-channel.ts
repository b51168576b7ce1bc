import type { webApi } from '@slack/bolt';
import type { Answer } from '../../answers/answer.js';
import { administrationOf } from '../../catalog/catalog.js';
import type { RoleOwner } from '../../catalog/owner.js';
import type { Rolecall } from '../../rolecall.js';
import type { Gaps } from '../../stores/gaps.js';
import type { Message } from '../blocks/message.js';
import { failureOf } from '../delivery/failures.js';
import { sendInPerson } from '../delivery/send.js';
import { sendMessage } from '../delivery/ways.js';
import type { AfterAnswer } from '../reply.js';
import type { SlackSettings } from '../settings.js';
import { askedOften, renderDigest } from './gap-digest.js';
import { type Report, renderReport } from './report.js';

/** The channel where maintainers of the catalogue read what is missing or wrong. */
export interface FeedbackChannel {
  tell: (report: Opinion) => Promise<void>;
  /** As `tell`, but to the owner of the role in question, if the catalogue names one whom Slack can reach. */
  tellOwner: (report: Opinion) => Promise<void>;
  /** Reports a question without an answer. */
  tellGap: AfterAnswer;
}

/** A report as it comes in, with the user. The settings decide later whether to name them. */
export type Opinion = Omit<Report, 'userId' | 'page' | 'owner'> & { user: string | undefined };

/** `names`: whether reports name the person who asked. */
export function createFeedbackChannel(
  client: webApi.WebClient,
  rolecall: () => Rolecall,
  gaps: Gaps,
  { channel, names }: NonNullable<SlackSettings['feedback']>,
): FeedbackChannel {
  const post = (message: Message): Promise<void> =>
    sendMessage(message, (content) => client.chat.postMessage({ ...content, channel }));
  const render = ({ user, ...opinion }: Opinion): Message =>
    renderReport({
      ...opinion,
      page: pageToFix(opinion.answer, rolecall()),
      owner: ownerOf(opinion.answer, rolecall())?.name,
      userId: names ? user : undefined,
    });
  const tell = (opinion: Opinion): Promise<void> => post(render(opinion));
  return {
    tell,
    async tellOwner(opinion) {
      const { slackId } = ownerOf(opinion.answer, rolecall()) ?? {};
      if (slackId === undefined) return tell(opinion);
      const message = render(opinion);
      await sendMessage(message, sendInPerson(client, slackId)).catch((error: unknown) => {
        // A report that may have arrived is not sent again.
        if (failureOf(error) === 'unknown') throw error;
        return post(message);
      });
    },
    async tellGap(kind, { question, conversation }, user) {
      if (kind !== 'not_found' && kind !== 'not_documented' && kind !== 'not_understood') return;
      const answer = rolecall().ask(question, conversation);
      await tell({ kind, question, answer, user });
      const often = askedOften(await gaps.note(channel, question));
      if (often.length > 0) await post(renderDigest(often));
    },
  };
}

/** The page behind an answer or, without one, the page of the nearest title. */
function pageToFix({ sources, choices: [nearest] }: Answer, { ask }: Rolecall): Report['page'] {
  const known = sources.length > 0 || !nearest ? sources : ask(nearest.question).sources;
  const source = known.find(({ url }) => url !== undefined);
  return source?.url === undefined ? undefined : { name: source.page, url: source.url };
}

/** The owner of the role that an answer is about; without a role, the owner of the nearest title. */
function ownerOf(
  { roles: [asked], choices: [nearest] }: Answer,
  { ask, catalog }: Rolecall,
): RoleOwner | undefined {
  const { id } = asked ?? (nearest && ask(nearest.question).roles[0]) ?? {};
  const role = id === undefined ? undefined : catalog.roleById.get(id);
  return role && administrationOf(role).owner;
}
