import * as z from 'zod';
import { callHost, type FetchHost, type Host, type Repository } from '../host.js';

const opened = z.object({ web_url: z.string() });

/** A project on GitLab, by its REST API, version 4. The token needs the scope `api` and the role of a developer. */
export function createGitlab(
  { api, project, token, branch: target }: Repository,
  fetchHost: FetchHost,
): Host {
  const base = `${api}/projects/${encodeURIComponent(project)}`;
  const headers = { 'private-token': token };
  return {
    read: (file) =>
      callHost(
        fetchHost,
        `${base}/repository/files/${encodeURIComponent(file)}/raw?ref=${encodeURIComponent(target)}`,
        { headers },
      ),
    async propose({ file, text, branch, title, description }) {
      await callHost(fetchHost, `${base}/repository/commits`, {
        method: 'POST',
        headers,
        json: {
          branch,
          start_branch: target,
          commit_message: title,
          actions: [{ action: 'update', file_path: file, content: text }],
        },
      });
      const answer = await callHost(fetchHost, `${base}/merge_requests`, {
        method: 'POST',
        headers,
        json: {
          source_branch: branch,
          target_branch: target,
          title,
          description,
          remove_source_branch: true,
        },
      });
      return opened.parse(JSON.parse(answer ?? '')).web_url;
    },
  };
}
