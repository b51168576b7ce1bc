import type { DutyKind } from '../../catalog/duties.js';
import type { RoleEntry } from '../../catalog/schema.js';
import { type Inheritance, readInheritance } from '../language/inheritance.js';
import { isDuty } from '../language/kinds.js';
import type { ReadBlock } from '../outline/node.js';
import type { OutlinePart, RoleOutline } from '../outline/outline.js';
import type { PageClaim } from './choose-facts.js';
import type { IgnoredFact, Leftover } from './leftover.js';
import { type Resolve, readDuties } from './read-duties.js';
import { claimsIn, extendingIn } from './read-role-text.js';
import { lacks, type OtherLists, resolveList } from './resolve-list.js';

type DutyEntry = Pick<RoleEntry, 'responsibilities' | 'requirements'>;

/** A role's responsibilities and requirements, and what else stands in their sections. */
export interface RoleLists {
  entry: DutyEntry;
  /** Sentences before the items. They go into the summary. */
  introduction: string[];
  claims: PageClaim[];
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** Reads the lists of a role. `extended` has the roles that the rest of its text says it extends as a whole. */
export function readRoleLists(
  role: RoleOutline,
  others: OtherLists,
  extended: readonly Inheritance[],
): RoleLists {
  const resolve: Resolve = (inheritance, kind) => resolveList(inheritance, kind, role, others);
  const parts = role.parts
    .filter(({ kind }) => isDuty(kind))
    .map((part) => withBlocks(part, (block) => !isFactBeside(block)));
  const read = (wanted: DutyKind): ReturnType<typeof readDuties> =>
    readDuties(
      wanted,
      parts.filter(({ kind }) => kind === wanted),
      resolve,
    );
  const responsibilities = read('responsibilities');
  const requirements = read('requirements');
  const extending = [...extended, ...extendingAbove(parts, role)];
  const entryOf = (kind: DutyKind, own: DutyEntry['requirements']): DutyEntry =>
    dutyEntry(kind, own, titleExtended(kind, extending, resolve), others.roles);
  return {
    entry: {
      ...entryOf('responsibilities', responsibilities.duties),
      ...entryOf('requirements', withYears(requirements.duties, role)),
    },
    introduction: [...responsibilities.introduction, ...requirements.introduction],
    claims: parts.flatMap(({ node }) => node.blocks.flatMap(claimsIn)),
    rest: [...responsibilities.rest, ...requirements.rest],
    ignored: [...responsibilities.ignored, ...requirements.ignored],
  };
}

/** The facts in labels that stand among the items of a role's lists: a table of its place below its requirements. */
export function factsInLists({ parts }: RoleOutline): OutlinePart[] {
  return parts.filter(({ kind }) => isDuty(kind)).map((part) => withBlocks(part, isFactBeside));
}

function isFactBeside({ block, whole, isFact }: ReadBlock): boolean {
  return block.kind === 'field' && isFact === true && !whole;
}

function withBlocks(part: OutlinePart, isWanted: (block: ReadBlock) => boolean): OutlinePart {
  return { ...part, node: { ...part.node, blocks: part.node.blocks.filter(isWanted) } };
}

/** What the sentences around the lists say that the role extends. */
function extendingAbove(parts: readonly OutlinePart[], role: RoleOutline): Inheritance[] {
  const sentences = parts.flatMap((part) =>
    part.node.blocks
      .map(({ block }) => block)
      .filter(({ kind }) => kind === 'lead' || kind === 'paragraph')
      .map(({ text }) => ({ part, text })),
  );
  return [
    // The first list of a role may take along the sentence before it.
    ...sentences
      .filter(({ part }) => part.node.section === role.node.section)
      .flatMap(({ text }) => extendingIn(text)),
    ...sentences.flatMap(({ part, text }) => extendingAnother(part, text, role)),
  ];
}

/** The list that the words above another list extend: the role then has no such list of its own. */
function extendingAnother({ kind }: OutlinePart, text: string, role: RoleOutline): Inheritance[] {
  const found = readInheritance(text);
  const list = found?.from === 'name' ? found.list : undefined;
  return found && list && list !== kind && lacks(role, list) ? [found] : [];
}

/** The requirements of a role, with the years that only its heading names: "Head Baker (12+ years)". */
function withYears(own: DutyEntry['requirements'], { heading }: RoleOutline): DutyEntry['requirements'] {
  const years = /\(([^()]*\d[^()]*\byears?\b[^()]*)\)\s*$/i.exec(heading)?.[1];
  if (years === undefined || TIME_AT_LEVEL.test(years) || typeof own === 'string') return own;
  if (own === undefined) return [years];
  return Array.isArray(own) ? [years, ...own] : { ...own, items: [years, ...(own.items ?? [])] };
}

/** How long people stay at a level is no requirement: "(2 years in role)". */
const TIME_AT_LEVEL = /\b(?:in|at) (?:the |this |each )?(?:role|level|position|grade)\b|\btenure\b/i;

/** The title of the first role that a role extends as a whole, or at least in this kind of list. */
function titleExtended(
  kind: DutyKind,
  extending: readonly Inheritance[],
  resolve: Resolve,
): string | undefined {
  return extending
    .filter(({ from, ...each }) => from !== 'name' || !('list' in each) || each.list === kind)
    .map((each) => resolve(each, kind))
    .flatMap((base) => (typeof base === 'object' ? [base.title] : []))[0];
}

/** A list of a role. If the role extends another as a whole, so does the list. */
function dutyEntry(
  kind: DutyKind,
  own: DutyEntry['requirements'],
  extended: string | undefined,
  roles: readonly RoleOutline[],
): DutyEntry {
  if (extended === undefined || (own !== undefined && !Array.isArray(own)))
    return own === undefined ? {} : { [kind]: own };
  if (own) return { [kind]: { extends: extended, items: own } };
  const base = roles.find((role) => role.title === extended);
  return base?.parts.some((part) => part.kind === kind) ? { [kind]: { extends: extended } } : {};
}
