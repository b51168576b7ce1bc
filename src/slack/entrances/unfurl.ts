import { type AllMiddlewareArgs, type Logger, type SlackEventMiddlewareArgs, webApi } from '@slack/bolt';
import type { MessageAttachment } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import type { Rolecall } from '../../rolecall.js';
import { renderMessage } from '../blocks/message.js';
import { noteAnswer } from '../note-answer.js';
import type { SlackSettings } from '../settings.js';
import { type RoleEntity, renderRoleEntity } from '../work-objects/role-entity.js';

type LinkArgs = SlackEventMiddlewareArgs<'link_shared'> & AllMiddlewareArgs;

/** Shows, under a link to a page of the catalogue, what the page is about. Ignores all other links, as nobody asked. */
export function unfurlLinks(rolecall: () => Rolecall, settings: SlackSettings, logger: Logger) {
  return async ({ event, body, client }: LinkArgs): Promise<void> => {
    // Slack sends a link in the composer again once it is posted, and only then says where.
    if (event.source === 'composer') return;
    if (body.is_ext_shared_channel === true && !settings.answerInSharedChannels) return;
    const { ask, questionAbout } = rolecall();
    const links = event.links
      .filter(({ domain }) => settings.unfurlDomains.includes(domain))
      .flatMap(({ url }): UnfurledLink[] => {
        const question = questionAbout(url);
        if (question === undefined) return [];
        const answer = ask(question);
        return [{ url, answer, entity: settings.workObjects ? renderRoleEntity(answer) : undefined }];
      });
    if (links.length === 0) return;
    const place = { channel: event.channel, ts: event.message_ts };
    const cards = links.filter(({ entity }) => entity !== undefined);
    const shown = await showCards(client, place, cards, logger);
    await showBlocks(client, place, shown ? links.filter(({ entity }) => entity === undefined) : links);
    noteAnswer(logger, 'answered');
  };
}

interface UnfurledLink {
  url: string;
  answer: Answer;
  /** The role as a card, if admins have turned cards on. */
  entity: RoleEntity | undefined;
}

interface UnfurlPlace {
  channel: string;
  ts: string;
}

/** Resolves with false if Slack refused the cards, as from an app that may not show any. Blocks then take their place. */
async function showCards(
  client: webApi.WebClient,
  place: UnfurlPlace,
  links: readonly UnfurledLink[],
  logger: Logger,
): Promise<boolean> {
  if (links.length === 0) return true;
  const entities = links.flatMap(({ url, entity }) => (entity ? [{ ...entity, app_unfurl_url: url }] : []));
  try {
    await client.chat.unfurl({ ...place, metadata: { entities } });
    return true;
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    logger.warn('Slack refused a card for a role, so the link was unfurled without one.', error);
    return false;
  }
}

async function showBlocks(
  client: webApi.WebClient,
  place: UnfurlPlace,
  links: readonly UnfurledLink[],
): Promise<void> {
  if (links.length === 0) return;
  const unfurls = Object.fromEntries(links.map(({ url, answer }) => [url, renderUnfurl(answer)]));
  await client.chat.unfurl({ ...place, unfurls });
}

/** An answer in a few lines. Nobody asked and everybody sees it, so it has no buttons. */
export function renderUnfurl(answer: Answer): MessageAttachment {
  const { text, blocks } = renderMessage({
    ...answer,
    parts: answer.parts.filter(({ kind }) => kind === 'text' || kind === 'facts'),
    choices: [],
    followUps: [],
  });
  return { fallback: text, blocks };
}
