import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { MessageAttachment } from '@slack/types';
import type { Answer } from '../answers/answer.js';
import type { Rolecall } from '../rolecall.js';
import { renderMessage } from './blocks/message.js';
import type { SlackSettings } from './settings.js';

type LinkArgs = SlackEventMiddlewareArgs<'link_shared'> & AllMiddlewareArgs;

/** Shows under a link to a page of the catalogue what it is about. Nobody asked, so any other link is left alone. */
export function unfurlLinks(rolecall: () => Rolecall, settings: SlackSettings) {
  return async ({ event, body, client }: LinkArgs): Promise<void> => {
    // A link in the composer comes again when it is posted, and only then it is known where to.
    if (event.source === 'composer') return;
    if (body.is_ext_shared_channel === true && !settings.answerInSharedChannels) return;
    const { ask, questionAbout } = rolecall();
    const unfurls = event.links
      .filter(({ domain }) => settings.unfurlDomains.includes(domain))
      .flatMap(({ url }) => {
        const question = questionAbout(url);
        return question === undefined ? [] : [[url, renderUnfurl(ask(question))] as const];
      });
    if (unfurls.length === 0) return;
    await client.chat.unfurl({
      channel: event.channel,
      ts: event.message_ts,
      unfurls: Object.fromEntries(unfurls),
    });
  };
}

/** A page in few lines: everyone in the conversation sees them, and nobody asked, so there is nothing to tap. */
export function renderUnfurl(answer: Answer): MessageAttachment {
  const { text, blocks } = renderMessage({
    ...answer,
    parts: answer.parts.filter(({ kind }) => kind === 'text' || kind === 'facts'),
    choices: [],
    followUps: [],
  });
  return { fallback: text, blocks };
}
