import { type AllMiddlewareArgs, type SlackEventMiddlewareArgs, webApi } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import type { AgentDms } from '../../stores/agent-dms.js';
import { failureOf } from '../delivery/failures.js';
import { sendInPerson } from '../delivery/send.js';
import { orApologise } from '../errors.js';
import { renderHome } from './home-view.js';

type OpenedArgs = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Shows Home, or suggested questions under Messages, to the person who opens it. */
export function welcome(rolecall: () => Rolecall, agentDms: AgentDms) {
  return async (args: OpenedArgs): Promise<void> => {
    if (args.event.tab === 'home') await publishHome(args, rolecall());
    if (args.event.tab === 'messages') await suggestQuestions(args, rolecall(), agentDms);
  };
}

/** Replaces only the view that was there when Home was opened. If another opening was quicker, it has shown the same. */
async function publishHome({ event, client }: OpenedArgs, { ask, ...parts }: Rolecall): Promise<void> {
  const hash = event.view && 'hash' in event.view ? String(event.view.hash) : undefined;
  await orApologise(async () => {
    const view = renderHome({ ...parts, help: ask('help') });
    const publish = () => client.views.publish({ user_id: event.user, view, hash });
    try {
      // If it is unknown whether Slack published the view, publishing it again does no harm.
      await publish().catch((error: unknown) => {
        if (failureOf(error) !== 'unknown') throw error;
        return publish();
      });
    } catch (error) {
      if (!isRefusal(error, /^hash_conflict$/)) throw error;
    }
  }, [{ send: sendInPerson(client, event.user) }]);
}

/** Some plans and manifests have no agents. Messages are plain there, and work too. */
async function suggestQuestions(
  { event, client, context, logger }: OpenedArgs,
  { suggestedQuestions }: Rolecall,
  agentDms: AgentDms,
): Promise<void> {
  const prompts = suggestedQuestions.map((question) => ({ title: question, message: question }));
  try {
    // Slack ignores the call if it names a thread.
    await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts });
    await agentDms.add(context.teamId, event.channel);
  } catch (error) {
    if (!isRefusal(error, /./)) throw error;
    logger.info(`Slack takes no suggested questions (${error.data.error}); direct messages are plain.`);
  }
}

function isRefusal(error: unknown, code: RegExp): error is webApi.WebAPIPlatformError {
  return error instanceof webApi.WebAPIPlatformError && code.test(error.data.error);
}
