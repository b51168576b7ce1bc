import * as z from 'zod';
import { callHost, type FetchHost, type Host, type Repository } from '../host.js';

const content = z.object({ content: z.string(), sha: z.string() });
const reference = z.object({ object: z.object({ sha: z.string() }) });
const opened = z.object({ html_url: z.string() });

/** A repository on GitHub, by its REST API. The token needs to write contents and pull requests. */
export function createGithub(
  { api, project, token, branch: target }: Repository,
  fetchHost: FetchHost,
): Host {
  const base = `${api}/repos/${project}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
  };
  const contents = (file: string): string =>
    `${base}/contents/${file.split('/').map(encodeURIComponent).join('/')}`;
  const find = async (file: string) => {
    const answer = await callHost(fetchHost, `${contents(file)}?ref=${encodeURIComponent(target)}`, {
      headers,
    });
    return answer === undefined ? undefined : content.parse(JSON.parse(answer));
  };
  const send = (method: string, address: string, json: object): Promise<string | undefined> =>
    callHost(fetchHost, address, { method, headers, json });
  return {
    async read(file) {
      const found = await find(file);
      return found && Buffer.from(found.content, 'base64').toString();
    },
    async propose({ file, text, branch, title, description }) {
      const head = await callHost(fetchHost, `${base}/git/ref/heads/${target}`, { headers });
      const { sha } = reference.parse(JSON.parse(head ?? '')).object;
      await send('POST', `${base}/git/refs`, { ref: `refs/heads/${branch}`, sha });
      await send('PUT', contents(file), {
        message: title,
        content: Buffer.from(text).toString('base64'),
        sha: (await find(file))?.sha,
        branch,
      });
      const answer = await send('POST', `${base}/pulls`, {
        title,
        body: description,
        head: branch,
        base: target,
      });
      return opened.parse(JSON.parse(answer ?? '')).html_url;
    },
  };
}
