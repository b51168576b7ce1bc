import type { RequestListener } from 'node:http';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

// Pictures in blocks may come from anywhere. Nothing else may.
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; frame-ancestors 'none'";

/** Builds the page and serves it from memory, so that no built file can be out of date. */
export async function createPageFiles(): Promise<RequestListener> {
  const built = (await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'page'),
    logLevel: 'warn',
    build: { write: false, modulePreload: false, chunkSizeWarningLimit: 2000 },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  return (request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '');
    const content = request.method === 'GET' ? files.get(name) : undefined;
    if (content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There is nothing here.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(content);
  };
}
