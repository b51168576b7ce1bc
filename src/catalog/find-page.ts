import { slug } from '../text/title.js';
import type { Catalog, Family, Role } from './catalog.js';

/** The target of an address: a role if the address names its section, else a family. */
export type FoundPage = { kind: 'family'; family: Family } | { kind: 'role'; role: Role };

/** The family or role at an address; undefined when no family of the catalogue has this source. */
export function findPage({ families }: Catalog, address: string): FoundPage | undefined {
  const page = pageOf(address);
  const family = families.find(({ source }) => source.url !== undefined && pageOf(source.url) === page);
  if (!family) return undefined;
  const section = sectionOf(address);
  const role = section === '' ? undefined : family.roles.find((other) => slug(other.section) === section);
  return role ? { kind: 'role', role } : { kind: 'family', family };
}

/** The family or role with an id. */
export function pageWithId(
  { familyById, roleById }: Catalog,
  { kind, id }: { kind: 'family' | 'role'; id: string },
): FoundPage | undefined {
  if (kind === 'role') {
    const role = roleById.get(id);
    return role && { kind, role };
  }
  const family = familyById.get(id);
  return family && { kind, family };
}

/** The part of an address that is the same in all links to a page. */
function pageOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\/(?:index\.html)?$/, '')}`;
}

/** Sites make anchors of headings in different ways. Only the words are the same in all of them. */
function sectionOf(address: string): string {
  const { hash } = new URL(address);
  return slug(decoded(hash.slice(1)).replaceAll(/[-_]/g, ' '));
}

/** The address comes from outside, so it may be malformed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
