import type { Family, Role } from '../../catalog/catalog.js';
import { pageListOf, type StatedList } from '../../catalog/page-lists.js';
import { hasPhrase, mentions } from '../../text/mentions.js';
import type { Group } from '../group.js';
import type { Member } from '../member.js';
import type { QueryOf, TextCondition } from '../query.js';
import type { InLists } from '../result.js';

/** Finds words in a list on the pages of a group. Roles of a family share its list, so each list is searched once. */
export function findInLists({ list, text }: QueryOf<'in_list'>, of: Group): InLists {
  const lists = new Map<Role | Family, { stated: StatedList; roles: Role[] }>();
  const silent: Member[] = [];
  for (const member of of.members) {
    const stated = member.kind === 'role' ? pageListOf(member.role, list) : undefined;
    if (member.kind !== 'role' || !stated) {
      silent.push(member);
      continue;
    }
    const owner = stated.owner.kind === 'role' ? stated.owner.role : stated.owner.family;
    const known = lists.get(owner);
    if (known) known.roles.push(member.role);
    else lists.set(owner, { stated, roles: [member.role] });
  }
  const pages = [...lists.values()].map(({ stated: { owner, said }, roles }) => ({
    owner,
    roles,
    said,
    found: said.filter((each) => hasAnyOf(each, text)),
    holds: isSaid(text, said),
  }));
  return { kind: 'in_list', list, text, of, pages, silent };
}

function isSaid(text: TextCondition, said: readonly string[]): boolean {
  switch (text.kind) {
    case 'phrase':
      return said.some((each) => hasAnyOf(each, text));
    case 'every':
      return text.of.every((part) => isSaid(part, said));
    case 'some':
      return text.of.some((part) => isSaid(part, said));
    case 'none':
      return !isSaid(text.of, said);
  }
}

/** Whether a text has any of the phrases. Ignores phrases that are to be absent. */
function hasAnyOf(said: string, text: TextCondition): boolean {
  switch (text.kind) {
    case 'phrase':
      return text.exact ? hasPhrase(said, text.words) : mentions(said, text.words);
    case 'every':
    case 'some':
      return text.of.some((part) => hasAnyOf(said, part));
    case 'none':
      return false;
  }
}
