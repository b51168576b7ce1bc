import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
  '.png': 'image/png',
};

/** Serves a folder below a path, as a host of pages does; calls `use` with its address, and ends. */
export async function withServer<Result>(
  folder: string,
  base: string,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname.slice(base.length)) || 'index.html';
    const content = pathname.startsWith(base) ? await readFile(path.join(folder, name)).catch(() => '') : '';
    response.writeHead(content.length > 0 ? 200 : 404, {
      'content-type': TYPES[path.extname(name)] ?? 'text/plain',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}${base}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
