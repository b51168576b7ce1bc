import { titleKey } from '../../../text/title.js';
import { isBareHead, isBareLevel, isTitle, withoutLevel } from '../../language/job-titles.js';
import { isFamilyKind } from '../../language/kinds.js';
import { jobIn, roleName } from '../../language/titles/page-names.js';
import { insideOf, type Node } from '../node.js';

/** Whether a section has a list. Menus and the steps of hiring do not count. */
export function hasList({ blocks, kind }: Node): boolean {
  return !isFamilyKind(kind) && blocks.some(({ block }) => block.kind === 'item' && !block.isLink);
}

/** Whether a section has a sentence of some length. */
export function hasProse({ blocks }: Node): boolean {
  return blocks.some(({ block }) => block.kind === 'paragraph' && block.text.split(' ').length >= SENTENCE);
}

const SENTENCE = 6;

/** Whether a sentence begins with the job of a title, or one of its many: "A team lead has ..." below "Team Leads". */
export function speaksOfOne({ blocks }: Node, title: string): boolean {
  const job = jobIn(roleName(title)).toLowerCase();
  return blocks.some(({ block }) => {
    const [, subject = ''] = /^(?:an?|the|each|every) (.{4,80})/i.exec(block.text.toLowerCase()) ?? [];
    const words = subject.split(' ').slice(0, 2).join(' ');
    return words !== '' && (subject.startsWith(job) || job.endsWith(words));
  });
}

/** Whether a section rates a skill: "0 - None 1 - Understands 2 - Follows". */
export function isRating({ blocks }: Node): boolean {
  const text = blocks.map(({ block }) => block.text).join(' ');
  return ['1', '2', '3'].every((step) => new RegExp(`(?:^|\\s)${step}\\s?[-–:]\\s?\\p{Lu}`, 'u').test(text));
}

/** Whether a role is the head of the page's job: "Director, Oven Controller" on the page "Oven Controller". */
export function isHeadOf({ name }: Node, root: Node): boolean {
  const [head = '', ...rest] = name.split(', ');
  return isBareHead(head) && titleKey(rest.join(', ')) === titleKey(roleName(root.section.heading));
}

/** Whether a table row is a level of the page's job: "Senior Baker" on the page "Baker". */
export function isLevelRow({ section, name }: Node, root: Node): boolean {
  const isLevel = name === '' || withoutLevel(name) === withoutLevel(roleName(root.section.heading));
  return section.form === 'record' && isLevel;
}

/** Whether a section is a row or column of a table, or inside one. Its text is about that row or column alone. */
export function isInTable({ section, parent }: Node): boolean {
  return (
    section.form === 'record' || section.form === 'column' || (parent !== undefined && isInTable(parent))
  );
}

export function isInside(node: Node, roles: ReadonlySet<Node>): boolean {
  return roles.has(node) || (node.parent !== undefined && isInside(node.parent, roles));
}

export function hasSection(own: readonly Node[], kind: Node['kind']): boolean {
  return own.some((node) => node.kind === kind && (node.blocks.length > 0 || node.children.length > 0));
}

/** Whether the page states one grade before its first role. Several grades would be those of the levels below. */
export function hasGradeOfItsOwn(root: Node, _own: readonly Node[], roles: ReadonlySet<Node>): boolean {
  const first = Math.min(...[...roles].map(({ index }) => index));
  const graded = insideOf(root)
    .filter(({ index, kind }) => index < first && kind === 'grade')
    .flatMap(({ blocks }) =>
      blocks.filter(({ statements }) => statements.some(({ kind }) => kind === 'grade')),
    );
  return (
    roles.size > 0 &&
    graded.length === 1 &&
    isTitle(root.section.heading) &&
    !isBareLevel(root.section.heading)
  );
}
