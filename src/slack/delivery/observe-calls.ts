import type { webApi } from '@slack/bolt';
import { called } from '../../operate/signals.js';
import { traced } from '../../operate/traced.js';

type Fetch = webApi.FetchFunction;

/** A `fetch` that reports each request to Slack: its method, its status and its time. */
export function observeCalls(fetch: Fetch): Fetch {
  return (url, init) => {
    const method = methodOf(String(url));
    return traced('slack call', { method }, async (facts) => {
      const startedAt = performance.now();
      let status: number | 'none' = 'none';
      try {
        const response = await fetch(url, init);
        ({ status } = response);
        return response;
      } finally {
        facts['status'] = status;
        called.tell({ method, status, seconds: (performance.now() - startedAt) / 1000 });
      }
    });
  };
}

/** The method of the Web API. Any other address is a response URL, which is a secret. */
function methodOf(url: string): string {
  return /\/api\/([\w.]+)$/.exec(url)?.[1] ?? 'response_url';
}
