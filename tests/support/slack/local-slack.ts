import { BOT_USER, createSeed } from '../../../workspace/seed.js';
import { appInfo } from '../../../workspace/server/app-info.js';
import { LocalSlack } from '../../../workspace/server/local-slack.js';
import { shippedManifest } from './shipped-manifest.js';

/** The local Slack as it is started for people, on a free port and without its page. */
export async function startLocalSlack(): Promise<LocalSlack> {
  const slack = new LocalSlack(createSeed('rolecall'), appInfo(shippedManifest, BOT_USER, []));
  await slack.server.listen(0);
  return slack;
}
