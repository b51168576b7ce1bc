import type { IncomingMessage } from 'node:http';
import { buffer, json, text } from 'node:stream/consumers';

/** A request to the Web API, or to a response URL (then the method is "response_url"). */
export interface Call {
  method: string;
  token: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sends
  args: Record<string, any>;
  /** Which response URL. */
  responseId?: string;
}

/** The arguments that clients write as JSON inside a form. */
const JSON_ARGUMENTS = ['blocks', 'view', 'prompts', 'unfurls', 'outputs', 'attachments', 'metadata'];

/** Throws when the body is not what its type says. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const [, kind = '', name = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  const token = request.headers.authorization?.replace('Bearer ', '');
  const args = await readArguments(request);
  return kind === 'response_url'
    ? { method: kind, token, args, responseId: name }
    : { method: name, token, args };
}

async function readArguments(request: IncomingMessage): Promise<Call['args']> {
  if (request.headers['content-type']?.startsWith('application/json')) {
    return (await json(request)) as Call['args'];
  }
  if (request.headers['content-type']?.startsWith('multipart/form-data')) {
    return { bytes: (await buffer(request)).length };
  }
  const form = [...new URLSearchParams(await text(request))];
  return Object.fromEntries(
    form.map(([name, value]) => [name, JSON_ARGUMENTS.includes(name) ? JSON.parse(value) : value]),
  );
}
