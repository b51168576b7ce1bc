import type { webApi } from '@slack/bolt';
import { Response } from 'undici';
import { parseJson } from '../../parse-json.js';

type Fetch = webApi.FetchFunction;
type Answer = Awaited<ReturnType<Fetch>>;

/** Thrown when something between the bot and Slack answered, or when Slack's answer was cut off. */
class NoAnswerError extends Error {
  override name = 'NoAnswerError';

  constructor() {
    super('the response did not come from Slack');
  }
}

/**
 * A `fetch` for the Web API that rejects when the response did not come from Slack, such as the page of a proxy. Slack's
 * client would take the page for a refusal, although Slack may have done what was asked.
 */
export function answersOfSlack(fetch: Fetch): Fetch {
  return async (url, init) => {
    const answer = await fetch(url, init);
    return answer.status === 200 && /\/api\/[\w.]+$/.test(String(url)) ? checked(answer) : answer;
  };
}

async function checked(answer: Answer): Promise<Answer> {
  const { status, headers } = answer;
  const text = await answer.text();
  if (!isAnswer(parseJson(text))) throw new NoAnswerError();
  return new Response(text, { status, headers: Object.fromEntries(headers.entries()) }) as Answer;
}

/** Slack says whether it did what was asked and, if not, why. */
function isAnswer(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('ok' in body)) return false;
  return body.ok === true || (body.ok === false && 'error' in body && typeof body.error === 'string');
}
