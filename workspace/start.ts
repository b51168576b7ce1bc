import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createPageFiles } from './page-files.js';
import { BOT_USER, createSeed } from './seed.js';
import { appInfo, type Manifest } from './server/app-info.js';
import { LocalSlack } from './server/local-slack.js';
import { createPageLink } from './server/page-link.js';
import { STARTERS } from './starters.js';

const MANIFEST = path.join(import.meta.dirname, '../manifest.json');

/** Starts the local Slack and its page, without a bot. Port 0 takes any that is free; rejects when it is taken. */
export async function startWorkspace(port: number, manifest = readManifest()): Promise<LocalSlack> {
  const app = appInfo(manifest, BOT_USER, STARTERS);
  const files = await createPageFiles();
  const slack: LocalSlack = new LocalSlack(createSeed(app.name), app, (request, response) =>
    page(request, response),
  );
  const page = createPageLink(slack, files);
  await slack.server.listen(port);
  return slack;
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(MANIFEST, 'utf8'));
}
