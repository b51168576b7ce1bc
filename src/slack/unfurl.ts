import type { AllMiddlewareArgs, Logger, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { MessageAttachment } from '@slack/types';
import type { Answer } from '../answers/answer.js';
import type { Rolecall } from '../rolecall.js';
import { renderMessage } from './blocks/message.js';
import { noteAnswer } from './note-answer.js';
import type { SlackSettings } from './settings.js';

type LinkArgs = SlackEventMiddlewareArgs<'link_shared'> & AllMiddlewareArgs;

/** Shows, under a link to a page of the catalogue, what the page is about. Ignores all other links, as nobody asked. */
export function unfurlLinks(rolecall: () => Rolecall, settings: SlackSettings, logger: Logger) {
  return async ({ event, body, client }: LinkArgs): Promise<void> => {
    // Slack sends a link in the composer again once it is posted, and only then says where.
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
    noteAnswer(logger, 'answered');
  };
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
