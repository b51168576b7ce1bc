import { titleKey } from '../../text/title.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import { levelsInside } from './evidence/role-signs.js';
import { codesByTitle, isOpenEnded } from './name-by-codes.js';
import { nameByParents } from './name-by-parents.js';
import { nameLists } from './name-lists.js';
import { aroundOf, type Node } from './node.js';
import type { Outline, OutlinePart, RoleOutline } from './outline.js';

/** Makes the decisions that need the owners of all sections. `root` is the page, if it is a role itself. */
export function settle(outline: Outline, root: Node | undefined): void {
  nameByParents(outline.roles);
  joinRepeats(outline);
  outline.roles = [...outline.roles.filter((role) => !isRow(role)), ...outline.roles.filter(isRow)];
  giveFamilyItsEnd(outline);
  giveOnlyRoleItsPage(outline, root);
  for (const role of outline.roles) nameLists(role);
  giveLevelsTheirJob(outline);
}

/** Joins sections with the same title into one role. The second one adds only kinds of lists that the first does not have. */
function joinRepeats(outline: Outline): void {
  const codes = codesByTitle(outline.roles);
  const firsts = new Map<string, RoleOutline>();
  for (const role of outline.roles) {
    const title = titleKey(role.title);
    const code = (codes.get(title)?.size ?? 0) > 1 ? ` ${role.code}` : '';
    const key = `${title}${code}${isOpenEnded(role) ? '+' : ''}`;
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

/** On a page with several jobs, gives the lists of a job to each of its levels, and not to the other jobs. */
function giveLevelsTheirJob({ roles, shared }: Outline): void {
  const jobs = new Map(
    shared.map((part) => [part, aroundOf(part.node).find((around) => levelsInside(around) !== undefined)]),
  );
  for (const [part, job] of jobs) {
    const own = job ? roles.filter(({ node }) => aroundOf(node).includes(job)) : [];
    if (own.length === 0 || own.length === roles.length) continue;
    for (const role of own) role.parts.unshift(part);
    shared.splice(shared.indexOf(part), 1);
  }
}

/** Moves family facts that only the last role has, such as a hiring process, to the family. Pages nest them too deep. */
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

/** On a page with one role, moves the shared duties to that role, and the family's facts to the family. */
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
