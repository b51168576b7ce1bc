/** A change that is proposed to the maintainers of the role files. */
export interface Proposal {
  /** A path in the repository. */
  file: string;
  /** The whole text of the file as it should be. */
  text: string;
  /** The new branch that holds it. */
  branch: string;
  title: string;
  /** Markdown. */
  description: string;
}

/** The service that hosts the role files, and takes proposals for changes. */
export interface Host {
  /** The text of a file on the branch that proposals are for; undefined if there is no such file. */
  read: (file: string) => Promise<string | undefined>;
  /** Opens a merge request, and resolves with its address. */
  propose: (proposal: Proposal) => Promise<string>;
}

/** A repository on GitLab or GitHub. */
export interface Repository {
  /** The address of the API: "https://gitlab.example.com/api/v4", "https://api.github.com". */
  api: string;
  /** "group/project", "owner/repository" */
  project: string;
  token: string;
  /** The branch that proposals are for. */
  branch: string;
}

/** Thrown if a host refuses a call or does not answer it. Its message never has the token. */
class HostError extends Error {
  override name = 'HostError';
}

/** The part of `fetch` that hosts need. It must have its own time limit. */
export type FetchHost = (
  address: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ ok: boolean; status: number; text: () => Promise<string> }>;

/** Calls an API with JSON, and resolves with the text of its answer; undefined if there is nothing at the address. */
export async function callHost(
  fetchHost: FetchHost,
  address: string,
  { method = 'GET', headers, json }: { method?: string; headers: Record<string, string>; json?: object },
): Promise<string | undefined> {
  const { origin, pathname } = new URL(address);
  const place = `${method} ${origin}${pathname}`;
  const answer = await fetchHost(address, {
    method,
    headers: { 'user-agent': 'rolecall', ...headers, ...(json && { 'content-type': 'application/json' }) },
    ...(json && { body: JSON.stringify(json) }),
  }).catch((cause: unknown) => {
    throw new HostError(`${place} got no answer.`, { cause });
  });
  const text = await answer.text();
  if (answer.status === 404 && method === 'GET') return undefined;
  if (!answer.ok) throw new HostError(`${place} was refused with ${answer.status}: ${text.slice(0, 300)}`);
  return text;
}
