import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Act } from '../protocol.js';
import type { LocalSlack } from './local-slack.js';

/** Connects the page to the workspace: the state as a stream of events, acts as requests. */
export function createPageLink(slack: LocalSlack, files: RequestListener): RequestListener {
  return (request, response) => {
    const asked = `${request.method} ${request.url}`;
    if (asked === 'GET /workspace/state') streamState(slack, response);
    else if (asked === 'POST /workspace/act') void takeAct(slack, request, response);
    else files(request, response);
  };
}

function streamState({ workspace }: LocalSlack, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let isDue = false;
  const send = () => {
    isDue = false;
    response.write(`data: ${JSON.stringify(workspace.state())}\n\n`);
  };
  // Sends changes that come together as one.
  const stop = workspace.onChange(() => {
    if (!isDue) setImmediate(send);
    isDue = true;
  });
  response.on('close', stop);
  send();
}

async function takeAct(slack: LocalSlack, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const result = await slack.act((await json(request)) as Act);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(result));
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' });
    response.end(String(error));
  }
}
