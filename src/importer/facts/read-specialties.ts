import type { DutyKind } from '../../catalog/duties.js';
import type { FamilyFile } from '../../catalog/schema.js';
import { listAfter } from '../language/heading-words.js';
import { isDuty } from '../language/kinds.js';
import type { OutlinePart, SpecialtyOutline } from '../outline/outline.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { listsOf, nobody, type ReadDuties, readDuties } from './read-duties.js';

const NAMED_ITEM = /^([^:.]{2,60}): (.+)$/;

/** The texts that became no fact. */
interface LeftTexts {
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** Reads the specialties of a page: those with a section, and those that a list names. */
export function readSpecialties(
  outlines: readonly SpecialtyOutline[],
  gathering: readonly OutlinePart[],
  read: LeftTexts,
): FamilyFile['specialties'] {
  const listed: Specialty[] = [];
  const summary: string[] = [];
  const loose: Leftover[] = [];
  for (const { node } of gathering)
    for (const block of node.blocks) {
      const { kind, text } = block.block;
      const [, name, about] = (kind === 'item' && NAMED_ITEM.exec(text)) || [];
      if (name && about) listed.push({ name, summary: about });
      else if (kind === 'paragraph' || kind === 'lead') {
        summary.push(text);
        loose.push(leftoverOf(node, block));
      } else read.rest.push(leftoverOf(node, block));
    }
  const items = [...listed, ...outlines.flatMap((outline) => readSpecialty(outline, read) ?? [])];
  if (items.length === 0) {
    read.rest.push(...loose);
    return undefined;
  }
  return { ...(summary.length > 0 && { summary: summary.join(' ') }), items };
}

type Specialty = NonNullable<FamilyFile['specialties']>['items'][number];

function readSpecialty({ name, parts }: SpecialtyOutline, read: LeftTexts): Specialty | undefined {
  const of = (kind: OutlinePart['kind']): OutlinePart[] => parts.filter((part) => part.kind === kind);
  const lists = [
    readDuties('responsibilities', of('responsibilities'), nobody),
    readDuties('requirements', of('requirements'), nobody),
  ] as const;
  const { words, led } = readOthers(
    parts.filter(({ kind }) => !isDuty(kind)),
    read,
  );
  for (const list of lists) {
    read.rest.push(...list.rest);
    read.ignored.push(...list.ignored);
  }
  const itemsOf = (kind: DutyKind): string[] =>
    led.filter((each) => each.kind === kind).map(({ item }) => item);
  const [responsibilities, requirements] = lists;
  const specialty: Specialty = {
    name,
    ...listsOf(words, [
      withItems(responsibilities, itemsOf('responsibilities')),
      withItems(requirements, itemsOf('requirements')),
    ]),
  };
  return Object.keys(specialty).length > 1 ? specialty : undefined;
}

/** The words about a specialty, and the items that a sentence such as "You will:" leads up to. */
interface Words {
  words: string[];
  led: { kind: DutyKind; item: string }[];
}

function readOthers(parts: readonly OutlinePart[], read: LeftTexts): Words {
  const found: Words = { words: [], led: [] };
  for (const { node } of parts) {
    /** The list that the last lead leads up to. */
    let list: DutyKind | undefined;
    for (const block of node.blocks) {
      const { kind: form, text } = block.block;
      const isLead = form === 'paragraph' || form === 'lead';
      if (isLead) list = listAfter(text);
      if (form === 'row' || form === 'code') read.rest.push(leftoverOf(node, block));
      else if (form === 'item' && list) found.led.push({ kind: list, item: text });
      else if (isLead && list && !text.includes(' '))
        read.ignored.push({ ...leftoverOf(node, block), reason: 'leads up to a list' });
      else found.words.push(text);
    }
  }
  return found;
}

function withItems(list: ReadDuties, items: readonly string[]): ReadDuties {
  if (items.length === 0 || (list.duties !== undefined && !Array.isArray(list.duties))) return list;
  return { ...list, duties: [...(list.duties ?? []), ...items] };
}
