import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { BOT_USER, CAST } from './cast.js';
import { appOnStage, type Manifest } from './server/app-on-stage.js';
import { LocalSlack } from './server/local-slack.js';
import { createPageLink } from './server/page-link.js';
import { STARTERS } from './starters.js';

const MANIFEST = path.join(import.meta.dirname, '../manifest.json');

export interface LocalWorkspace {
  slack: LocalSlack;
  /** Where the page is. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the local Slack and its page, without a bot. Port 0 takes any that is free. */
export async function startWorkspace(port: number, manifest = readManifest()): Promise<LocalWorkspace> {
  const files = await createPageFiles();
  const slack: LocalSlack = new LocalSlack(CAST, appOnStage(manifest, BOT_USER, STARTERS), (request, response) =>
    page(request, response),
  );
  const page = createPageLink(slack, files.middlewares);
  try {
    await slack.server.listen(port);
  } catch (error) {
    await files.close();
    throw error;
  }
  return {
    slack,
    url: slack.server.origin,
    async stop() {
      await slack.server.stop();
      await files.close();
    },
  };
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(MANIFEST, 'utf8'));
}

/** The page as Vite makes it on the fly, without a socket or a port of its own. */
function createPageFiles(): Promise<ViteDevServer> {
  return createServer({
    configFile: false,
    root: path.join(import.meta.dirname, 'page'),
    cacheDir: path.join(import.meta.dirname, '../node_modules/.vite/workspace'),
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { include: ['react', 'react/jsx-runtime', 'react-dom/client', 'slack-blocks-to-jsx'] },
    appType: 'spa',
    logLevel: 'warn',
  });
}
