/** A role or family, each of which has its own page on the site. */
export interface SitePage {
  kind: 'role' | 'family';
  id: string;
}

const FOLDERS: Readonly<Record<SitePage['kind'], string>> = { role: 'roles', family: 'families' };

/** The format of a page: for people, for programs, or a picture of its ladder or reporting line. */
export type PageFormat = 'html' | 'json' | 'png';

/** The path of a page from the root of the site. */
export function sitePath({ kind, id }: SitePage, format: PageFormat = 'html'): string {
  return `${FOLDERS[kind]}/${encodeURIComponent(id)}.${format}`;
}

/** The whole address of a page of a site. */
export function siteAddress(siteUrl: string, page: SitePage, format: PageFormat = 'html'): string {
  return new URL(sitePath(page, format), withSlash(siteUrl)).href;
}

/** The page that an address of the site leads to; undefined for any other address. */
export function readSiteAddress(siteUrl: string, address: string): SitePage | undefined {
  const root = new URL(withSlash(siteUrl));
  const { host, pathname } = new URL(address);
  if (host !== root.host || !pathname.startsWith(root.pathname)) return undefined;
  const [folder, file = '', more] = pathname.slice(root.pathname.length).split('/');
  const kind = folder === FOLDERS.role ? 'role' : folder === FOLDERS.family ? 'family' : undefined;
  const id = decoded(file.replace(/\.html$/, ''));
  return kind && id && more === undefined ? { kind, id } : undefined;
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** Anybody may have typed the address, so it need not be well-formed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
