import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A merge request that was opened. */
export interface Opened {
  branch: string;
  target: string;
  title: string;
  description: string;
}

interface Reply {
  status: number;
  body: unknown;
}

const NOT_FOUND: Reply = { status: 404, body: { message: '404 Not Found' } };

/** As much of the APIs of GitLab and GitHub as corrections need, on loopback, over a real repository. */
export class FakeGitHost {
  static readonly TOKEN = 'secret-token';
  readonly opened: Opened[] = [];
  readonly #folder: string;
  readonly #server: Server;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer(async (request, response) => {
      const { status, body } = await this.#answer(request);
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  static async start(folder: string): Promise<FakeGitHost> {
    const host = new FakeGitHost(folder);
    host.#server.listen(0, '127.0.0.1');
    await once(host.#server, 'listening');
    return host;
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get gitlab(): string {
    return `${this.#origin}/api/v4`;
  }

  get github(): string {
    return `${this.#origin}/github`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  git(...args: string[]): string {
    const options = { cwd: this.#folder, encoding: 'utf8' as const };
    return execFileSync(
      'git',
      ['-c', 'user.name=Host', '-c', 'user.email=host@example.com', ...args],
      options,
    );
  }

  async #answer(request: IncomingMessage): Promise<Reply> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.#origin);
    const { headers, method } = request;
    const isKnown =
      headers['private-token'] === FakeGitHost.TOKEN ||
      headers.authorization === `Bearer ${FakeGitHost.TOKEN}`;
    if (!isKnown) return { status: 401, body: { message: '401 Unauthorized' } };
    const json = await bodyOf(request);
    const ref = searchParams.get('ref') ?? '';
    const gitlab = `/api/v4/projects/${encodeURIComponent('people/handbook')}`;
    const github = '/github/repos/people/handbook';
    if (pathname.startsWith(`${gitlab}/repository/files/`)) {
      const [, file = ''] = /files\/(.+)\/raw$/.exec(pathname) ?? [];
      return this.#show(ref, decodeURIComponent(file), (text) => text);
    }
    if (pathname === `${gitlab}/repository/commits`) {
      const [action] = json['actions'] as [{ action: string; file_path: string; content: string }];
      this.git('branch', String(json['branch']), String(json['start_branch']));
      this.#commit(String(json['branch']), action.file_path, action.content, String(json['commit_message']));
      return { status: 201, body: {} };
    }
    if (pathname === `${gitlab}/merge_requests`) {
      const { source_branch: branch, target_branch: target, title, description } = json;
      return { status: 201, body: { web_url: this.#open(branch, target, title, description) } };
    }
    if (pathname === `${github}/git/ref/heads/main`)
      return { status: 200, body: { object: { sha: this.git('rev-parse', 'main').trim() } } };
    if (pathname === `${github}/git/refs`) {
      this.git('update-ref', String(json['ref']), String(json['sha']));
      return { status: 201, body: {} };
    }
    if (pathname.startsWith(`${github}/contents/`)) {
      const file = decodeURIComponent(pathname.slice(`${github}/contents/`.length));
      if (method === 'GET')
        return this.#show(ref, file, (text) => ({
          content: Buffer.from(text).toString('base64'),
          sha: this.git('rev-parse', `${ref}:${file}`).trim(),
        }));
      const branch = String(json['branch']);
      if (json['sha'] !== this.git('rev-parse', `${branch}:${file}`).trim()) return { status: 409, body: {} };
      this.#commit(
        branch,
        file,
        Buffer.from(String(json['content']), 'base64').toString(),
        String(json['message']),
      );
      return { status: 200, body: {} };
    }
    if (pathname === `${github}/pulls`) {
      const { head, base, title, body } = json;
      return { status: 201, body: { html_url: this.#open(head, base, title, body) } };
    }
    return NOT_FOUND;
  }

  #show(ref: string, file: string, render: (text: string) => unknown): Reply {
    try {
      return { status: 200, body: render(this.git('show', `${ref}:${file}`)) };
    } catch {
      return NOT_FOUND;
    }
  }

  #commit(branch: string, file: string, text: string, message: string): void {
    this.git('checkout', '--quiet', branch);
    writeFileSync(path.join(this.#folder, file), text);
    this.git('commit', '--quiet', '--all', '--message', message);
    this.git('checkout', '--quiet', 'main');
  }

  #open(branch: unknown, target: unknown, title: unknown, description: unknown): string {
    this.opened.push({
      branch: String(branch),
      target: String(target),
      title: String(title),
      description: String(description),
    });
    return `${this.#origin}/merge_requests/${this.opened.length}`;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : JSON.parse(text);
}
