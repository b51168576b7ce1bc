import { titleKey } from '../../text/title.js';
import { cleanTitle } from '../language/job-titles.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { aroundOf, hasItems, hasText, insideOf, type Node } from './node.js';
import type { OutlinePart } from './outline.js';
import { nameOf, type Owner, startOf } from './owner.js';

/** The part that a section plays for its owner, and the label that its items need. */
export function partOf(node: Node, owner: Owner, pageTitle: string, language: Language): OutlinePart {
  const { kind, section } = node;
  const around = listAround(node, owner);
  if (around && isFamilyKind(around.kind) && !isFamilyKind(kind))
    return { kind: around.kind, node, label: pathFrom(around, node) };
  if (kind === 'introduction') return { kind: around?.kind ?? 'intro', node };
  if (kind !== 'other') {
    const names = [
      pageTitle,
      ...(owner.kind === 'family' ? [] : [nameOf(owner), owner.kind === 'role' ? owner.role.heading : '']),
    ];
    return isDuty(kind) && language.isLabel(section.heading, names)
      ? { kind, node, label: section.heading }
      : { kind, node };
  }
  if (!node.parent) return { kind: 'intro', node };
  if (owner.kind === 'role' && isOwnTitle(node.name, owner.role.title)) return { kind: 'intro', node };
  return around ? { kind: around.kind, node, label: section.heading } : { kind, node };
}

/** Whether a heading inside a role repeats its title, with or without a remark: "Baker (part time)". */
function isOwnTitle(name: string, title: string): boolean {
  return [name, name.replace(/\s*\([^()]*\)$/, '')].some(
    (each) => titleKey(cleanTitle(each)) === titleKey(title),
  );
}

/** The list that a heading is a part of: requirements for "Technical acumen", a hiring process for "Directors". */
function listAround(node: Node, owner: Owner): Node | undefined {
  const start = startOf(owner);
  const outside = start ? [start, ...aroundOf(start)] : [];
  const within = aroundOf(node).filter((each) => !outside.includes(each));
  const ofFamily = within.find(({ kind }) => isFamilyKind(kind));
  if (ofFamily) return ofFamily;
  const around = within.find(({ kind }) => kind !== 'other' && kind !== 'introduction');
  return around && isDuty(around.kind) && (hasItems(node) || node.isLabel || isInProse(around))
    ? around
    : undefined;
}

/** Whether a list is in prose: some pages write a paragraph under each theme, and no items. */
function isInProse(list: Node): boolean {
  return !hasText(list) && !insideOf(list).some(hasItems);
}

/** The headings between a list and a section inside it: "Directors, Round 1". */
function pathFrom({ index }: { index: number }, node: Node): string {
  const around = aroundOf(node).filter((each) => each.index > index);
  return [node, ...around]
    .reverse()
    .map(({ section }) => section.heading.replace(/:$/, ''))
    .join(', ');
}
