import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt';
import type { HomeView } from '@slack/types';
import type { Rolecall } from '../../rolecall.js';
import type { AgentDms } from '../../stores/agent-dms.js';
import type { Follower, Follows } from '../../stores/follows.js';
import { refusesBlocks } from '../delivery/failures.js';
import { sendInPerson } from '../delivery/send.js';
import { isRefusal, publishHome } from '../delivery/views.js';
import { orApologise } from '../errors.js';
import { renderHome, renderPlainHome } from './home-view.js';

type OpenedArgs = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Shows Home, or suggested questions under Messages, to the person who opens it. */
export function welcome(rolecall: () => Rolecall, agentDms: AgentDms, follows: Follows | undefined) {
  return async (args: OpenedArgs): Promise<void> => {
    const { client, event, context } = args;
    const hash = event.view && 'hash' in event.view ? String(event.view.hash) : undefined;
    const opener = { team: context.teamId, user: event.user };
    if (event.tab === 'home') await showHome(client, opener, hash, rolecall(), follows);
    if (event.tab === 'messages') await suggestQuestions(args, rolecall(), agentDms);
  };
}

/** Shows Home to somebody, in place of the view with a hash. */
export async function showHome(
  client: webApi.WebClient,
  opener: Follower,
  hash: string | undefined,
  { ask, ...parts }: Rolecall,
  follows: Follows | undefined,
): Promise<void> {
  const { user } = opener;
  const publish = (view: HomeView) => publishHome(client, user, view, hash);
  await orApologise(async () => {
    const ids = (await follows?.rolesOf(opener)) ?? [];
    // A role that is gone can still be unfollowed.
    const followed = ids.map(
      (id) => parts.catalog.roleById.get(id) ?? { id, title: `${id} (no longer in the catalogue)` },
    );
    try {
      await publish(renderHome({ ...parts, followed, help: ask('help') }));
    } catch (error) {
      if (!refusesBlocks(error)) throw error;
      await publish(renderPlainHome());
    }
  }, [{ send: sendInPerson(client, user) }]);
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
