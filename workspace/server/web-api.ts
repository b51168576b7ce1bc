import type { Call } from './call.js';
import { ASSISTANT_METHODS } from './methods/assistant.js';
import { CHAT_METHODS } from './methods/chat.js';
import { ENTITY_METHODS } from './methods/entity.js';
import { FILE_METHODS, openUpload } from './methods/files.js';
import { FUNCTION_METHODS } from './methods/functions.js';
import type { Method } from './methods/method.js';
import { takeResponse } from './methods/response-url.js';
import { VIEW_METHODS } from './methods/views.js';
import { Refusal } from './refusal.js';
import type { Reply } from './slack-server.js';
import type { Workspace } from './state/workspace.js';

const TEAM = { team: 'Workspace', team_id: 'T1', bot_id: 'B0BOT' };

const METHODS: Record<string, Method> = {
  'auth.test': (_, { app }) => ({ ...TEAM, user: app.name, user_id: app.botUser }),
  ...CHAT_METHODS,
  ...VIEW_METHODS,
  ...ASSISTANT_METHODS,
  ...FUNCTION_METHODS,
  ...ENTITY_METHODS,
  ...FILE_METHODS,
};

/** Does what a call asks for, or returns Slack's word for why not. */
export function answerCall(call: Call, workspace: Workspace, socketUrl: string): Reply {
  try {
    const result = takeCall(call, workspace, socketUrl);
    return { body: { ok: true, ...result }, headers: { 'x-oauth-scopes': workspace.app.scopes.join(',') } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: call.responseId ? 400 : 200, body: { ok: false, error: error.code } };
  } finally {
    workspace.changed();
  }
}

function takeCall(call: Call, workspace: Workspace, socketUrl: string): object {
  const { method, token, args, responseId } = call;
  if (responseId !== undefined) return takeResponse(responseId, args, workspace);
  // The address of an upload is secret enough.
  if (method === 'files.upload') return {};
  if (!token) throw new Refusal('not_authed');
  const connects = method === 'apps.connections.open';
  // Steps of workflows come with a token of their own, xwfp.
  if (!(connects ? /^xapp-/ : /^(xoxb|xwfp)-/).test(token)) throw new Refusal('not_allowed_token_type');
  if (connects) return { url: socketUrl };
  if (method === 'files.getUploadURLExternal')
    return openUpload(args, workspace, `http://${new URL(socketUrl).host}`);
  const answer = METHODS[method];
  if (!answer) throw new Refusal('unknown_method');
  return answer(args, workspace);
}
