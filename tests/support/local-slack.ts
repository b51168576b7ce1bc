import { BOT_USER, createCast } from '../../workspace/cast.js';
import { appOnStage } from '../../workspace/server/app-on-stage.js';
import { LocalSlack } from '../../workspace/server/local-slack.js';
import { shippedManifest } from './shipped-manifest.js';

/** The local Slack as it is started for people, on a free port and without its page. */
export async function startLocalSlack(): Promise<LocalSlack> {
  const slack = new LocalSlack(createCast('rolecall'), appOnStage(shippedManifest, BOT_USER, []));
  await slack.server.listen(0);
  return slack;
}
