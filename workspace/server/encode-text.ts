import type { AppInfo } from '../protocol.js';

/** Typed text as Slack sends it: markup escaped, the bot's name as its id, addresses as links. */
export function encodeText(typed: string, { name, botUser }: AppInfo): string {
  return typed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(new RegExp(`@${name}\\b`, 'gi'), `<@${botUser}>`)
    .replace(/https?:\/\/[^\s&]+/g, (url) => `<${url}>`);
}

export function mentions(text: string, { botUser }: AppInfo): boolean {
  return text.includes(`<@${botUser}>`);
}

/** The addresses that the app hears about, each with the domain it asked for. */
export function linksIn(text: string, { unfurlDomains }: AppInfo): { url: string; domain: string }[] {
  const urls = [...text.matchAll(/<(https?:[^>]+)>/g)].map(([, url = '']) => url);
  return urls.flatMap((url) =>
    unfurlDomains
      .filter((domain) => `.${new URL(url).hostname}`.endsWith(`.${domain}`))
      .map((domain) => ({ url, domain })),
  );
}
