import { ASPECT, isAside, listAfter, NEEDS } from '../language/heading-words.js';
import { isDuty } from '../language/kinds.js';
import { aroundOf, hasItems, hasText, type Node } from './node.js';
import type { OutlinePart, RoleOutline } from './outline.js';

/**
 * Decides what lists without a known heading are. In a role without responsibilities they are its responsibilities. In other
 * roles a list of skills is among the requirements.
 */
export function nameLists(role: RoleOutline): void {
  const isDivided = isDividedByThemes(role);
  const hasDuties = !isDivided && role.parts.some(isListOfDuties);
  const areThemes = !hasDuties && hasThemes(role);
  role.parts = role.parts.flatMap((part): OutlinePart[] => {
    const isTheme = areThemes && part.kind === 'other' && hasText(part.node);
    if (!(hasItems(part.node) || isTheme) || !isLoose(part, role)) return [part];
    if (!hasDuties) return split(part, 'responsibilities', isTheme);
    if (leadsToNeeds(part)) return split(part, 'requirements', isTheme);
    const isNeed = part.kind === 'other' && headingsOf(part, role).some((heading) => NEEDS.test(heading));
    return isNeed ? split(part, 'requirements', isTheme) : [part];
  });
}

/** Whether the first items below a role's own heading are needs, by the words before them: "An intern must:". */
function leadsToNeeds({ kind, node: { blocks } }: OutlinePart): boolean {
  const first = blocks.findIndex(({ block }) => block.kind === 'item');
  const lead = blocks[first - 1]?.block;
  return kind === 'intro' && lead?.kind === 'lead' && listAfter(lead.text) === 'requirements';
}

/** Whether a part is the role's list of responsibilities, or a theme inside that list. */
function isListOfDuties({ kind, label, node }: OutlinePart): boolean {
  return kind === 'responsibilities' && (!label || node.kind === 'other') && hasText(node);
}

/**
 * Whether "Responsibilities" is only one of several labels over lists of one role, such as "Metrics" and "Hiring". They are
 * then all themes of its duties. A role with requirements is a usual one, whose other lists are asides.
 */
function isDividedByThemes(role: RoleOutline): boolean {
  const duties = role.parts.filter(({ kind }) => isDuty(kind));
  const others = role.parts.filter(
    (part) => part.kind === 'other' && part.node.isLabel && hasText(part.node) && isLoose(part, role),
  );
  return (
    others.length >= FEWEST_THEMES &&
    others.some(({ node }) => hasItems(node)) &&
    duties.length > 0 &&
    duties.every(({ kind, node }) => kind === 'responsibilities' && node.isLabel)
  );
}

const FEWEST_THEMES = 2;

/** Whether a role has several headings with text, such as "Scope". The text is then what the role is expected to do. */
function hasThemes(role: RoleOutline): boolean {
  const { node, parts } = role;
  const themes = parts.filter((part) => part.kind === 'other' && hasText(part.node));
  if (themes.length < FEWEST_THEMES) return false;
  return node.parent !== undefined || (!parts.some((part) => hasItems(part.node)) && addressReader(themes));
}

/** Whether most paragraphs say what somebody does: "You bake the bread". On a whole page, other prose is about the company. */
function addressReader(themes: readonly OutlinePart[]): boolean {
  const texts = themes.flatMap(({ node }) => node.blocks).map(({ block }) => block.text);
  return texts.filter((text) => /^(?:You|They|He|She)\b/.test(text)).length * 2 > texts.length;
}

/** Whether a part may contain a list without a known heading. */
function isLoose(part: OutlinePart, role: RoleOutline): boolean {
  if (part.kind === 'expectations' && part.node.blocks.some(({ block }) => ASPECT.test(block.text)))
    return false;
  return LOOSE.has(part.kind) && !(part.kind === 'other' && headingsOf(part, role).some(isAside));
}

const LOOSE = new Set<OutlinePart['kind']>(['other', 'intro', 'grade', 'record', 'expectations']);

/** The headings of a part inside its role, from its own outwards. */
function headingsOf({ node }: OutlinePart, role: RoleOutline): string[] {
  const isInside = ({ index, kind }: Node): boolean => index > role.node.index && kind !== 'grade';
  return [node, ...aroundOf(node)].filter(isInside).map(({ section }) => section.heading);
}

/** Splits a part into its items, as a list of some kind, and its other text. */
function split(
  part: OutlinePart,
  kind: 'responsibilities' | 'requirements',
  isTheme: boolean,
): OutlinePart[] {
  const { node } = part;
  const isItem = (form: string): boolean =>
    form === 'item' || form === 'lead' || (isTheme && form === 'paragraph');
  const items = node.blocks.filter(({ block }) => isItem(block.kind));
  const others = node.blocks.filter((read) => !items.includes(read));
  return [
    { ...part, node: { ...node, blocks: others } },
    {
      kind,
      node: { ...node, blocks: items },
      ...(part.kind === 'other' && { label: node.section.heading }),
    },
  ];
}
