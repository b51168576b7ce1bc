import type { webApi } from '@slack/bolt';
import { type Dispatcher, EnvHttpProxyAgent, fetch } from 'undici';
import { StartError } from '../start-error.js';

/** The proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name, in either case; undefined without one. Throws `StartError`. */
export function proxyFromEnv(env: Record<string, string | undefined>): EnvHttpProxyAgent | undefined {
  const setting = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined;
  const httpProxy = setting('http_proxy');
  const httpsProxy = setting('https_proxy');
  if (!httpProxy && !httpsProxy) return undefined;
  try {
    return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: setting('no_proxy') });
  } catch {
    // The address may hold a password.
    throw new StartError(
      'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy: write one such as http://proxy.example.com:8080, or leave it out.',
    );
  }
}

const LONGEST_CALL_MS = 5000;

/** `fetch` through the proxy if there is one. Its timeout also covers `respond()`. */
export function fetchThrough(
  dispatcher: Dispatcher | undefined,
  longestCallMs = LONGEST_CALL_MS,
): webApi.FetchFunction {
  return async (url, init) =>
    fetch(url, {
      ...init,
      ...(init?.body instanceof FormData
        ? await encodeForm(init.body, init.headers)
        : { body: init?.body as string | undefined }),
      dispatcher,
      signal: AbortSignal.timeout(longestCallMs),
    });
}

/** An upload. The forms of Node are not those of this `fetch`, which would send their name. */
async function encodeForm(form: FormData, headers: Record<string, string> | undefined) {
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  return { body: Buffer.from(await encoded.arrayBuffer()), headers: { ...headers, 'Content-Type': type } };
}
