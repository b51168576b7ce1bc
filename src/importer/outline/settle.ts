import { titleKey } from '../../text/title.js';
import { ASPECT, isAside, NEEDS } from '../language/heading-words.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import { codesByTitle } from './name-by-codes.js';
import { aroundOf, hasItems, type Node } from './node.js';
import type { Outline, OutlinePart, RoleOutline } from './outline.js';

/** Decides what only shows when every section of a page has its owner. `root` is the page, where it is a role itself. */
export function settle(outline: Outline, root: Node | undefined): void {
  joinRepeats(outline);
  outline.roles = [...outline.roles.filter((role) => !isRow(role)), ...outline.roles.filter(isRow)];
  giveFamilyItsEnd(outline);
  giveOnlyRoleItsPage(outline, root);
  for (const role of outline.roles) nameLists(role);
}

/** Two sections of one title are one role said twice. Of the second only what the first does not have is taken. */
function joinRepeats(outline: Outline): void {
  const codes = codesByTitle(outline.roles);
  const firsts = new Map<string, RoleOutline>();
  for (const role of outline.roles) {
    const title = titleKey(role.title);
    const key = (codes.get(title)?.size ?? 0) > 1 ? `${title} ${role.code}` : title;
    const first = firsts.get(key);
    if (!first) firsts.set(key, role);
    else if (isRow(first) || isRow(role) || first.node.parent === undefined) first.parts.push(...role.parts);
    else {
      const kinds = new Set(first.parts.map(({ kind }) => kind));
      first.parts.push(
        ...role.parts.map((part) =>
          kinds.has(part.kind) && part.kind !== 'intro' ? { ...part, kind: 'other' as const } : part,
        ),
      );
    }
  }
  outline.roles = [...firsts.values()];
}

function isRow({ node }: RoleOutline): boolean {
  return node.section.form === 'record';
}

/** What only the last role has of these, at the end of the page, is of the family: pages nest it too deep. */
function giveFamilyItsEnd(outline: Outline): void {
  const last = outline.roles.at(-1);
  if (!last || outline.roles.length === 1) return;
  const others = [
    ...outline.family,
    ...outline.roles.filter((role) => role !== last).flatMap(({ parts }) => parts),
  ];
  const moved = last.parts.filter(
    ({ kind }) => isFamilyKind(kind) && !others.some((part) => part.kind === kind),
  );
  last.parts = last.parts.filter((part) => !moved.includes(part));
  outline.family.push(...moved);
}

/** What a page of one role says of everyone, it says of that role; and the other way round. */
function giveOnlyRoleItsPage(outline: Outline, root: Node | undefined): void {
  const [role, another] = outline.roles;
  if (!role || another) return;
  const isOfFamily = ({ kind }: OutlinePart): boolean => isFamilyKind(kind);
  const isOfRole = ({ kind, node }: OutlinePart): boolean =>
    kind === 'grade' || kind === 'expectations' || (root !== undefined && node !== root && kind === 'intro');
  outline.family.push(...role.parts.filter(isOfFamily));
  role.parts = [
    ...role.parts.filter((part) => !isOfFamily(part)),
    ...outline.family.filter(isOfRole),
    ...outline.shared.filter(({ kind }) => isDuty(kind)),
  ];
  outline.family = outline.family.filter((part) => !isOfRole(part));
  outline.shared = outline.shared.filter(({ kind }) => !isDuty(kind));
}

/**
 * A role without a list of responsibilities has those that stand right below it, or below headings of its own. Of a role
 * that has one, a list of skills is among the requirements.
 */
function nameLists(role: RoleOutline): void {
  /** A heading that says more than "Responsibilities" may be a theme of one list; a theme below "Responsibilities" is a duty. */
  const hasDuties = role.parts.some(
    ({ kind, label, node }) =>
      kind === 'responsibilities' && (!label || node.kind === 'other') && node.blocks.length > 0,
  );
  const themes = role.parts.filter(({ kind, node }) => kind === 'other' && node.blocks.length > 0);
  /** In the section of a role, text below a heading of its own is one of the things expected: "Scope". */
  const isTheme = ({ kind, node }: OutlinePart): boolean =>
    kind === 'other' &&
    !hasDuties &&
    role.node.parent !== undefined &&
    themes.length > 1 &&
    node.blocks.length > 0;
  role.parts = role.parts.flatMap((part): OutlinePart[] => {
    const { kind, node } = part;
    const headings = [node, ...aroundOf(node)].filter(
      (each) => each.index > role.node.index && each.kind !== 'grade',
    );
    const says = (what: (heading: string) => boolean): boolean =>
      headings.some(({ section }) => what(section.heading));
    if (kind === 'expectations' && node.blocks.some(({ block }) => ASPECT.test(block.text))) return [part];
    if (!(hasItems(node) || isTheme(part)) || !LOOSE.has(kind) || (kind === 'other' && says(isAside)))
      return [part];
    if (hasDuties && !(kind === 'other' && says((heading) => NEEDS.test(heading)))) return [part];
    const isItem = (blockKind: string): boolean =>
      blockKind === 'item' || blockKind === 'lead' || (isTheme(part) && blockKind === 'paragraph');
    const items = { ...node, blocks: node.blocks.filter(({ block }) => isItem(block.kind)) };
    const others = { ...node, blocks: node.blocks.filter((read) => !items.blocks.includes(read)) };
    return [
      { ...part, node: others },
      {
        kind: hasDuties ? 'requirements' : 'responsibilities',
        node: items,
        ...(kind === 'other' && { label: node.section.heading }),
      },
    ];
  });
}

/** What may hold a list that no heading names. */
const LOOSE = new Set<OutlinePart['kind']>(['other', 'intro', 'grade', 'record', 'expectations']);
