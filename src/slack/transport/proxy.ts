import { EnvHttpProxyAgent } from 'undici';

/** The way to Slack through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name, in capitals or not; undefined without. */
export function proxyFromEnv(env: Record<string, string | undefined>): EnvHttpProxyAgent | undefined {
  const setting = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined;
  const httpProxy = setting('http_proxy');
  const httpsProxy = setting('https_proxy');
  if (!httpProxy && !httpsProxy) return undefined;
  return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: setting('no_proxy') });
}
