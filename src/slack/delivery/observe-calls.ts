import type { webApi } from '@slack/bolt';
import { called } from '../../operate/signals.js';

type Fetch = webApi.FetchFunction;

/** A `fetch` that tells the meters of each request to Slack: which method, how it ended, and after how long. */
export function observeCalls(fetch: Fetch): Fetch {
  return async (url, init) => {
    const method = methodOf(String(url));
    const startedAt = performance.now();
    const tell = (status: number | 'none'): void =>
      called.tell({ method, status, seconds: (performance.now() - startedAt) / 1000 });
    try {
      const response = await fetch(url, init);
      tell(response.status);
      return response;
    } catch (error) {
      tell('none');
      throw error;
    }
  };
}

/** The method of the Web API. Any other address is a response URL, which is a secret. */
function methodOf(url: string): string {
  return /\/api\/([\w.]+)$/.exec(url)?.[1] ?? 'response_url';
}
