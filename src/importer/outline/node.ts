import type { Track } from '../../titles/levels.js';
import { readField } from '../language/field-facts.js';
import { isAside } from '../language/heading-words.js';
import { isBareLevel, isLevelOfWeakTitle, strengthOfTitle } from '../language/job-titles.js';
import type { HeadingKind } from '../language/kinds.js';
import { isDuty } from '../language/kinds.js';
import { type Language, trackInHeading } from '../language/language.js';
import { splitCode } from '../language/level-codes.js';
import { type ReadText, readStatements } from '../language/statements.js';
import { namesRoles } from '../language/titles/page-names.js';
import type { Block, Page, PageSection } from '../pages/page.js';

/** A block, and the facts that its sentences state. */
export interface ReadBlock extends ReadText {
  block: Block;
  /** Whether it is a label with a value of the kind that the label promises. */
  isFact?: boolean;
}

/** A section of a page, with everything that can be read from it alone. */
export interface Node {
  section: PageSection;
  /** Its place in the order of the page. */
  index: number;
  parent?: Node;
  children: readonly Node[];
  kind: HeadingKind;
  /** The track its heading names. */
  track?: Track;
  /** Its heading without the code of a level. */
  name: string;
  code?: string;
  blocks: readonly ReadBlock[];
  isLabel: boolean;
  /** Whether it is a heading such as "Roles", with a section for each. */
  isOverRoles?: boolean;
}

/** The nodes of a page in its order. The first one is the page itself. */
export function createNodes(page: Page, language: Language): Node[] {
  const nodes: Node[] = [];
  addNode(nodes, page.root, undefined, language);
  return nodes;
}

function addNode(nodes: Node[], section: PageSection, parent: Node | undefined, language: Language): Node {
  const { heading, form } = section;
  const { title, code } = splitCode(heading);
  const kind = form === 'page' ? 'other' : code !== undefined ? 'other' : language.kindOfHeading(heading);
  const children: Node[] = [];
  const track = form === 'page' ? undefined : trackInHeading(heading);
  const node: Node = {
    section,
    index: nodes.length,
    kind,
    name: title,
    children,
    blocks: section.blocks.map((block) => readBlock(block, kind, section.form, language)),
    isLabel: form === 'label',
    ...(parent && { parent }),
    ...(track && { track }),
    ...(code !== undefined && { code }),
  };
  nodes.push(node);
  for (const inside of withAdopted(section.sections, language))
    children.push(addNode(nodes, inside, node, language));
  if (isDuty(kind)) for (const child of children) if (isTheme(child, node)) child.kind = 'other';
  if (kind === 'career_ladder' && children.filter(isRung).length >= FEWEST_RUNGS) node.kind = 'levels';
  if (isOverHolders(node)) {
    node.kind = 'levels';
    node.isOverRoles = true;
  }
  return node;
}

/** Whether a heading inside a divided list is one of its themes: "Requirements & Discovery" among responsibilities. */
function isTheme({ kind, section }: Node, { kind: list, children }: Node): boolean {
  const themes = children.filter((child) => child.kind === 'other' && hasItems(child));
  return isDuty(kind) && kind !== list && section.heading.includes(' ') && themes.length >= FEWEST_THEMES;
}

const FEWEST_THEMES = 2;

/** Whether a section is a level of a ladder: it has a title and a code, or sections of its own below a title or a code. */
function isRung({ name, code, children }: Node): boolean {
  const isTitled = strengthOfTitle(name) === 'strong';
  const isNamed = isTitled || isLevelOfWeakTitle(name) || code !== undefined;
  return (isTitled && code !== undefined) || (isNamed && children.length > 0);
}

const FEWEST_RUNGS = 2;

/**
 * Whether a heading is over the roles themselves: "Responsibilities" with a section for each title, or "Roles". Its own items
 * would be a list of one role.
 */
function isOverHolders({ kind, section, children, blocks }: Node): boolean {
  const isOver = kind === 'responsibilities' || (kind === 'other' && namesRoles(section.heading));
  if (!isOver || section.form !== 'heading' || blocks.some(({ block }) => block.kind === 'item'))
    return false;
  const mayBeLabels = /\b(?:roles|positions|officers)\b/i.test(section.heading);
  const holders = children.filter(
    (child) => isHolder(child) && (mayBeLabels || child.section.form === 'heading'),
  );
  return holders.length >= FEWEST_RUNGS && holders.length * 2 > children.length;
}

function isHolder({ kind, name, section, blocks, children }: Node): boolean {
  return (
    kind === 'other' &&
    (section.form === 'heading' || section.form === 'label') &&
    (strengthOfTitle(name) === 'strong' || isBareLevel(name)) &&
    (blocks.length > 0 || children.length > 0)
  );
}

/** Moves the lists after an empty "Responsibilities" into it, up to the next heading of a known kind. */
function withAdopted(sections: readonly PageSection[], language: Language): PageSection[] {
  const adopted: PageSection[] = [];
  for (const section of sections) {
    const last = adopted.at(-1);
    const isEmpty =
      last !== undefined &&
      isDuty(language.kindOfHeading(last.heading)) &&
      last.blocks.length === 0 &&
      last.sections.every((inside) => inside.depth === last.depth);
    if (isEmpty && section.depth === last.depth && isLoose(section, language))
      adopted[adopted.length - 1] = { ...last, sections: [...last.sections, section] };
    else adopted.push(section);
  }
  return adopted;
}

function isLoose({ heading, blocks }: PageSection, language: Language): boolean {
  return (
    language.kindOfHeading(heading) === 'other' &&
    strengthOfTitle(heading) === 'none' &&
    blocks.some(({ kind }) => kind === 'item') &&
    !isAside(heading)
  );
}

function readBlock(
  block: Block,
  kind: HeadingKind,
  form: PageSection['form'],
  language: Language,
): ReadBlock {
  if (block.kind === 'field') {
    const fact = readField(block, language);
    return fact?.kind === 'statement'
      ? { block, statements: [fact.statement], whole: true, isFact: true }
      : { block, statements: [], whole: false, isFact: fact !== undefined };
  }
  const isProse = block.kind === 'paragraph' || block.kind === 'lead';
  const read = isProse || block.kind === 'item' ? readStatements(block.text, kind === 'grade') : undefined;
  if (!read || read.statements.length === 0) return { block, statements: [], whole: false };
  if (isProse) return { block, ...read };
  const isFact = form !== 'column' && isOnlyFact(read, kind);
  return isFact ? { block, ...read } : { block, statements: [], whole: false };
}

/** Whether an item is a fact. It is only if it says nothing else: many duties are about reports. */
function isOnlyFact({ statements, whole }: ReadText, kind: HeadingKind): boolean {
  return (
    kind === 'grade' ||
    (!isDuty(kind) && statements.every(({ subject }) => subject === '')) ||
    statements.every(({ subject }) => /^this (?:role|position|job)$/i.test(subject)) ||
    (whole && statements.every((each) => !saysMore(each.more, kind)))
  );
}

/** Whether an item of a list says more than a fact: "Report to Heads of Ovens every Friday" is a duty. */
function saysMore(more: string, kind: HeadingKind): boolean {
  return isDuty(kind) && /\p{L}/u.test(more);
}

/** Everything inside a section, in the order of the page. */
export function insideOf(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...insideOf(child)]);
}

/** The sections around a section, the nearest first, without the page itself. */
export function aroundOf(node: Node): Node[] {
  const { parent } = node;
  return parent?.parent ? [parent, ...aroundOf(parent)] : [];
}

/** The track that a heading names, or the nearest heading around it that names one. A job's own track is not that of a column inside. */
export function trackAround(node: Node): Track | undefined {
  const around = aroundOf(node).filter(
    ({ name }) => node.section.form !== 'column' || strengthOfTitle(name) !== 'strong',
  );
  return [node, ...around].find(({ track }) => track !== undefined)?.track;
}

export function hasText({ blocks }: Node): boolean {
  return blocks.length > 0;
}

export function hasItems({ blocks }: Node): boolean {
  return blocks.some(({ block }) => block.kind === 'item');
}

export function statesGrade({ blocks }: Node): boolean {
  return blocks.some(({ statements }) => statements.some(({ kind }) => kind === 'grade'));
}

export function statesLine({ blocks }: Node): boolean {
  return blocks.some(
    ({ statements, block }) =>
      statements.some(({ kind }) => kind === 'reporting line') && block.kind === 'paragraph',
  );
}
