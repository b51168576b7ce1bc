import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { HomeView } from '@slack/types';
import type { Rolecall } from '../../rolecall.js';
import type { AgentDms } from '../../stores/agent-dms.js';
import { refusesBlocks } from '../delivery/failures.js';
import { sendInPerson } from '../delivery/send.js';
import { isRefusal, publishHome } from '../delivery/views.js';
import { orApologise } from '../errors.js';
import { renderHome, renderPlainHome } from './home-view.js';

type OpenedArgs = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Shows Home, or suggested questions under Messages, to the person who opens it. */
export function welcome(rolecall: () => Rolecall, agentDms: AgentDms) {
  return async (args: OpenedArgs): Promise<void> => {
    if (args.event.tab === 'home') await showHome(args, rolecall());
    if (args.event.tab === 'messages') await suggestQuestions(args, rolecall(), agentDms);
  };
}

async function showHome({ event, client }: OpenedArgs, { ask, ...parts }: Rolecall): Promise<void> {
  const hash = event.view && 'hash' in event.view ? String(event.view.hash) : undefined;
  const publish = (view: HomeView) => publishHome(client, event.user, view, hash);
  await orApologise(async () => {
    try {
      await publish(renderHome({ ...parts, help: ask('help') }));
    } catch (error) {
      if (!refusesBlocks(error)) throw error;
      await publish(renderPlainHome());
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
