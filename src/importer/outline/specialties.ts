import { plainWords } from '../../text/title.js';
import { isTitle } from '../language/job-titles.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import { familyName } from '../language/titles/page-names.js';
import { isCommonGround, type PageContext } from './evidence/role-signs.js';
import { aroundOf, hasText, insideOf, type Node } from './node.js';

/**
 * Whether a section begins a specialty: it stands under "Specialties", or it is a field of work with its own duties.
 * `isInRole` is true inside the section of a role.
 */
export function beginsSpecialty(
  node: Node,
  roles: ReadonlySet<Node>,
  isInRole: boolean,
  context: PageContext,
): boolean {
  if (node.kind !== 'other' || !node.parent) return false;
  if (/\bspecialty$/i.test(node.section.heading)) return true;
  if (isAmongSpecialties(node)) return true;
  if (isInRole || aroundOf(node).some(({ kind }) => kind === 'specialties' || isFamilyKind(kind)))
    return false;
  if (isTitle(node.name) && isCommonGround(node, context)) return false;
  if (isPartOfOnlyRole(node, roles, context)) return false;
  return hasOwnDuties(node, roles) && !namesFamily(node, context);
}

/** Whether a section is about the only role of a page, which is the page itself. Sections under "Levels" are not. */
function isPartOfOnlyRole(node: Node, roles: ReadonlySet<Node>, { nodes: [root] }: PageContext): boolean {
  return (
    root !== undefined &&
    roles.size === 1 &&
    roles.has(root) &&
    !aroundOf(node).some(({ kind }) => kind === 'levels')
  );
}

/** The name of a specialty: "UX Paper Cuts" of "UX Paper Cuts Specialty". */
export function specialtyName(heading: string): string {
  return heading.replace(/\s+specialty$/i, '');
}

/** Whether a section is right below "Specialties", or below a heading there that groups some of them. */
function isAmongSpecialties(node: Node): boolean {
  const { parent } = node;
  if (!parent?.parent) return false;
  if (isFieldBesideSpecialties(node)) return true;
  if (parent.kind === 'specialties') return true;
  return parent.kind === 'other' && gathersSpecialties(parent);
}

/** Whether a heading such as "Baker (Rye)" follows "Specialties" at the same depth. Pages forget to nest it. */
export function isFieldBesideSpecialties({ parent, index, section, name }: Node): boolean {
  const [, title] = /^(.+) \(.+\)$/.exec(name) ?? [];
  return (
    title !== undefined &&
    isTitle(title) &&
    parent?.children.some(
      (sibling) =>
        sibling.kind === 'specialties' && sibling.index < index && sibling.section.depth === section.depth,
    ) === true
  );
}

function gathersSpecialties(node: Node): boolean {
  return isAmongSpecialties(node) && !hasText(node) && node.children.every(({ kind }) => kind === 'other');
}

function hasOwnDuties(node: Node, roles: ReadonlySet<Node>): boolean {
  const inside = insideOf(node);
  return inside.some(({ kind }) => isDuty(kind)) && !inside.some((each) => roles.has(each));
}

/** Whether a heading names the whole family or a track, and no field within it: "Frontend Engineering Roles". */
function namesFamily({ section, track }: Node, { nodes: [root] }: PageContext): boolean {
  if (track) return true;
  const known = plainWords(root?.section.heading ?? '');
  const words = plainWords(section.heading);
  const field = plainWords(familyName(section.heading.replace(/\s+at \p{Lu}\S*$/u, '')));
  return (
    words.filter((word) => known.includes(word)).length * 2 >= words.length ||
    field.every((word) => known.some((each) => isOfOneStem(each, word)))
  );
}

/** Whether two words begin alike: "design" and "designer", "accounting" and "accountant". */
function isOfOneStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return a === b || (shorter >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
}

const STEM = 6;
