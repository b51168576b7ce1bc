import type { RoleEntry } from '../../catalog/schema.js';
import { sentencesOf } from '../../text/sentences.js';
import { titleKey } from '../../text/title.js';
import { readField } from '../language/field-facts.js';
import { type Inheritance, readInheritance } from '../language/inheritance.js';
import type { Language } from '../language/language.js';
import type { ReadBlock } from '../outline/node.js';
import type { OutlinePart } from '../outline/outline.js';
import type { Field } from '../pages/page.js';
import type { PageClaim } from './choose-facts.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import type { Standing } from './level-of-role.js';
import { ratingIn } from './read-competencies.js';

interface PlacedBlock extends ReadBlock {
  node: OutlinePart['node'];
}

export interface RoleText {
  claims: PageClaim[];
  summary: string[];
  standing: Standing;
  /** The department, location, job code and next roles in labels and columns. */
  details: Pick<RoleEntry, 'department' | 'location' | 'job_code' | 'next_roles'>;
  /** The roles that this role extends as a whole. */
  extending: Inheritance[];
  /** The blocks that contain only facts. */
  placed: PlacedBlock[];
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** Reads everything but lists: facts in sentences and labels, and the summary. */
export function readRoleText(parts: readonly OutlinePart[], title: string, language: Language): RoleText {
  const read: RoleText = {
    claims: [],
    summary: [],
    standing: {},
    details: {},
    extending: [],
    placed: [],
    rest: [],
    ignored: [],
  };
  for (const { kind, node } of parts)
    for (const block of node.blocks) {
      const placed = { ...block, node };
      if (isField(placed)) readFieldBlock(read, placed, title, language);
      else readTextBlock(read, placed, kind, title);
    }
  return read;
}

function isField(placed: PlacedBlock): placed is PlacedBlock & { block: Field } {
  return placed.block.kind === 'field';
}

function readFieldBlock(
  read: RoleText,
  placed: PlacedBlock & { block: Field },
  title: string,
  language: Language,
): void {
  const { block, node } = placed;
  const ignore = (reason: string): void => void read.ignored.push({ ...leftoverOf(node, placed), reason });
  const fact = readField(block, language);
  if (fact?.kind === 'statement')
    read.claims.push({ statement: fact.statement, isRow: node.section.form === 'record' });
  else if (fact?.kind === 'summary') read.summary.push(fact.text);
  else if (fact?.kind === 'detail') read.details = { ...fact.detail, ...read.details };
  else if (fact?.kind === 'level' && read.standing.level === undefined)
    read.standing = { ...read.standing, level: fact.level, ...(fact.named && { named: fact.named }) };
  else if (fact?.kind === 'level' && read.standing.level === fact.level) ignore('repeats the level');
  else if (language.fieldOf(block.name) === 'title' && isTitleOnly(block.value, node.section.heading, title))
    ignore('repeats the title');
  else if (fact?.kind === 'track') read.standing.track = fact.track;
  else read.rest.push(leftoverOf(node, placed));
}

function readTextBlock(read: RoleText, placed: PlacedBlock, kind: OutlinePart['kind'], title: string): void {
  const { block, node, whole } = placed;
  const ignore = (reason: string): void => void read.ignored.push({ ...leftoverOf(node, placed), reason });
  read.claims.push(...claimsIn(placed));
  if (block.kind === 'paragraph' || block.kind === 'lead') read.extending.push(...extendingIn(block.text));
  if (ratingIn(placed)) return;
  if (whole) read.placed.push(placed);
  else if (isTitleOnly(block.text, node.section.heading, title)) ignore('repeats the title');
  else if (block.kind === 'lead') ignore('leads up to a list');
  else if (block.kind === 'paragraph' && sumsUp(kind, block.text)) read.summary.push(block.text);
  else read.rest.push(leftoverOf(node, placed));
}

/** Whether a line only repeats the title. */
function isTitleOnly(text: string, heading: string, title: string): boolean {
  return text === heading || titleKey(text) === titleKey(title);
}

/** Whether a paragraph belongs to the summary: it stands below the role's own heading, or is a long one about a grade. */
function sumsUp(kind: OutlinePart['kind'], text: string): boolean {
  return (
    kind === 'intro' || kind === 'introduction' || (kind === 'grade' && text.split(' ').length >= SENTENCES)
  );
}

const SENTENCES = 20;

/** "This role extends the Senior Baker role." */
export function extendingIn(text: string): Inheritance[] {
  const found = sentencesOf(text).map(readInheritance);
  return found.filter((each) => each !== undefined).filter((each) => each.from === 'name' && each.whole);
}

export function claimsIn({ statements }: ReadBlock): PageClaim[] {
  return statements.map((statement) => ({ statement, isRow: false }));
}
