import type { DutyKind } from '../../catalog/duties.js';
import type { RoleEntry } from '../../catalog/schema.js';
import { type Inheritance, readInheritance } from '../language/inheritance.js';
import type { Node, ReadBlock } from '../outline/node.js';
import type { OutlinePart } from '../outline/outline.js';
import { labelledText } from './labelled-text.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { ratingIn } from './read-competencies.js';

type Duties = NonNullable<RoleEntry['responsibilities']>;

/** Finds the list that another list extends: a role's, or the shared one. Undefined if the words mean no list. */
export type Resolve = (inheritance: Inheritance, kind: DutyKind) => { title: string } | 'shared' | undefined;

export interface ReadDuties {
  duties?: Duties;
  /** Sentences before the items that say more than "You will:". They go into the summary. */
  introduction: string[];
  /** Tables, code and text after the list. */
  rest: Leftover[];
  ignored: IgnoredFact[];
}

const TO_BE_DEFINED = /^(?:to be (?:defined|determined|announced)\b|tbd\b|tba\b)/i;

/** Reads the items of some lists in the page's words. "Extends that of ..." becomes a reference, not an item. */
export function readDuties(kind: DutyKind, parts: readonly OutlinePart[], resolve: Resolve): ReadDuties {
  const read: ReadTexts = { items: [], introduction: [], rest: [], ignored: [] };
  let from: string | undefined;
  for (const part of parts) {
    const { first, last } = placesOfItems(part.node);
    for (const [index, block] of part.node.blocks.entries()) {
      const inherited = from === undefined && !part.label ? inheritanceIn(block) : undefined;
      const base = inherited && resolve(inherited, kind);
      if (base === undefined)
        addBlock(read, part, block, index < first ? 'before' : index > last ? 'after' : 'among');
      else if (base === 'shared') ignore(read, part, block, 'says that the shared list applies');
      else {
        from = base.title;
        read.items.push(...itemBeside(block));
      }
    }
  }
  const { items, ...others } = read;
  return { duties: dutiesOf(items, from), ...others };
}

interface ReadTexts extends Omit<ReadDuties, 'duties'> {
  items: string[];
}

/** The places of the first and the last item of a list. Without items, no place is before or after them. */
function placesOfItems({ blocks }: Node): { first: number; last: number } {
  const isItem = blocks.map(
    ({ block, whole }) => block.kind === 'item' || (block.kind === 'field' && !whole),
  );
  const last = isItem.lastIndexOf(true);
  return { first: isItem.indexOf(true), last: last === -1 ? blocks.length : last };
}

function inheritanceIn({ block: { kind, text } }: ReadBlock): Inheritance | undefined {
  return kind === 'code' || kind === 'row' ? undefined : readInheritance(text);
}

/** The words of an item that extends a list, if they also add an item to it. */
function itemBeside({ block: { kind, text } }: ReadBlock): string[] {
  return kind === 'item' && addsMore(text) ? [text] : [];
}

/** Adds a block that extends no list. `place` says where it stands: before, among or after the items. */
function addBlock(
  read: ReadTexts,
  part: OutlinePart,
  block: ReadBlock,
  place: 'before' | 'among' | 'after',
): void {
  const { kind: form, text } = block.block;
  if (ratingIn(block)) return;
  if (form === 'field' && block.whole) ignore(read, part, block, 'is a fact about the role, not an item');
  else if (form === 'row' || form === 'code' || (form === 'paragraph' && place === 'after'))
    read.rest.push(leftoverOf(part.node, block));
  else if (form === 'lead' && isShort(text)) ignore(read, part, block, 'leads up to a list');
  else if (form === 'lead' || (form === 'paragraph' && place === 'before' && !part.label))
    read.introduction.push(text);
  else read.items.push(labelledText(block.block, part.label));
}

function ignore({ ignored }: ReadTexts, { node }: OutlinePart, block: ReadBlock, reason: string): void {
  ignored.push({ ...leftoverOf(node, block), reason });
}

/** Whether words that extend a list also add an item: "All Baker requirements, plus a licence for steam". */
function addsMore(text: string): boolean {
  const [, more = ''] = /,? (?:plus|and also|as well as|and) ([^,;:]+)\.?$/.exec(text) ?? [];
  return more.split(' ').length >= FEWEST_WORDS && !POINTS_ON.test(more);
}

const FEWEST_WORDS = 3;
/** "plus the following", "and additional requirements": the items stand elsewhere. */
const POINTS_ON =
  /^(?:the |these |those )?(?:following|below|ones?\b|additional|others?|more\b|includ\w+|add\w*|in addition|must|should|will|has|have|is|are)|\b(?:following|below|responsibilities|requirements|levels?|roles?)\b|\p{Lu}\w+$/u;

/** Whether a lead is as short as "You will:". A longer one is kept. */
function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS;
}

const MOST_WORDS = 10;

function dutiesOf(items: string[], from: string | undefined): Duties | undefined {
  if (from !== undefined) return items.length > 0 ? { extends: from, items } : { extends: from };
  const [only, ...others] = items;
  if (only === undefined) return undefined;
  return others.length === 0 && TO_BE_DEFINED.test(only) ? only : items;
}

/** The duties and needs of all roles of a track, or of a specialty, with the words about them. */
export function listsOf(
  words: readonly string[],
  [responsibilities, requirements]: readonly [ReadDuties, ReadDuties],
): { summary?: string; responsibilities?: Duties; requirements?: Duties } {
  const about = [...words, ...responsibilities.introduction, ...requirements.introduction];
  return {
    ...(about.length > 0 && { summary: about.join(' ') }),
    ...(responsibilities.duties && { responsibilities: responsibilities.duties }),
    ...(requirements.duties && { requirements: requirements.duties }),
  };
}

/** Resolves nothing: lists of no single role extend no other list. */
export function nobody(): undefined {
  return undefined;
}
