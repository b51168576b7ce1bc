import { slug } from '../text/title.js';
import type { Catalog, Family, Role } from './catalog.js';

/** What a page of the catalogue describes: a family or, where the address names a section, a role. */
export type FoundPage = { kind: 'family'; family: Family } | { kind: 'role'; role: Role };

/** What stands at an address; undefined when no family of the catalogue names it as its source. */
export function findPage({ families }: Catalog, address: string): FoundPage | undefined {
  const page = pageOf(address);
  const family = families.find(({ source }) => source.url !== undefined && pageOf(source.url) === page);
  if (!family) return undefined;
  const section = sectionOf(address);
  const role = section === '' ? undefined : family.roles.find((other) => slug(other.section) === section);
  return role ? { kind: 'role', role } : { kind: 'family', family };
}

/** An address without what may differ between two links to one page. */
function pageOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\/(?:index\.html)?$/, '')}`;
}

/** Anchors are made of headings in several ways; words alone are the same in all. */
function sectionOf(address: string): string {
  const { hash } = new URL(address);
  return slug(decoded(hash.slice(1)).replaceAll(/[-_]/g, ' '));
}

/** An address is whatever somebody has typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
