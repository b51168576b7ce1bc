import type { DutyKind } from '../../catalog/duties.js';
import type { RoleEntry } from '../../catalog/schema.js';
import { type Inheritance, readInheritance } from '../language/inheritance.js';
import type { OutlinePart } from '../outline/outline.js';
import { labelledText } from './labelled-text.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';

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
  const rest: Leftover[] = [];
  const ignored: IgnoredFact[] = [];
  const items: string[] = [];
  const introduction: string[] = [];
  let from: string | undefined;
  for (const { node, label } of parts) {
    const isItem = node.blocks.map(
      ({ block, whole }) => block.kind === 'item' || (block.kind === 'field' && !whole),
    );
    const first = isItem.indexOf(true);
    const last = isItem.lastIndexOf(true);
    for (const [index, read] of node.blocks.entries()) {
      const { kind: form, text } = read.block;
      const inherited =
        from === undefined && !label && form !== 'code' && form !== 'row' ? readInheritance(text) : undefined;
      const base = inherited && resolve(inherited, kind);
      const isAfterword = form === 'paragraph' && first !== -1 && index > last;
      if (base === 'shared')
        ignored.push({ ...leftoverOf(node, read), reason: 'says that the shared list applies' });
      else if (base !== undefined) {
        from = base.title;
        if (form === 'item' && addsMore(text)) items.push(text);
      } else if (form === 'field' && read.whole)
        ignored.push({ ...leftoverOf(node, read), reason: 'is a fact about the role, not an item' });
      else if (form === 'row' || form === 'code' || isAfterword) rest.push(leftoverOf(node, read));
      else if (form === 'lead' && isShort(text))
        ignored.push({ ...leftoverOf(node, read), reason: 'leads up to a list' });
      else if (form === 'lead' || (form === 'paragraph' && index < first && !label)) introduction.push(text);
      else items.push(labelledText(read.block, label));
    }
  }
  return { duties: dutiesOf(items, from), introduction, rest, ignored };
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
