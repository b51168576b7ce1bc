import type { FamilyFile } from '../../catalog/schema.js';
import { plainWords } from '../../text/title.js';
import type { Track } from '../../titles/levels.js';
import { isTitle } from '../language/job-titles.js';
import { FAMILY_KINDS, isFamilyKind } from '../language/kinds.js';
import { trackInHeading } from '../language/language.js';
import type { ReadBlock } from '../outline/node.js';
import type { Outline, OutlinePart, SharedPart } from '../outline/outline.js';
import type { Page } from '../pages/page.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { listsOf, nobody, readDuties } from './read-duties.js';
import { readListing } from './read-listing.js';
import { readSpecialties } from './read-specialties.js';

/** What a page states about its family as a whole. */
export type FamilyFacts = Pick<
  FamilyFile,
  'summary' | 'shared' | 'specialties' | 'performance_indicators' | 'career_ladder' | 'hiring_process'
>;

export interface ReadFamily {
  facts: FamilyFacts;
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** Reads the facts of the whole family, and those of all roles of a track. Skips the blocks in `placed`: they are facts of roles. */
export function readFamilyFacts(
  page: Page,
  outline: Outline,
  tracks: readonly Track[],
  placed: ReadonlySet<ReadBlock>,
): ReadFamily {
  const facts: FamilyFacts = {};
  const read: ReadFamily = { facts, rest: [], ignored: [] };
  const left = outline.family.map((part) => withoutPlaced(part, placed));

  const introductions = left.filter((part) => isIntroduction(page, part));
  const summary = paragraphsOf(introductions, read);
  if (summary) facts.summary = summary;

  const shared = readShared(outline.shared, left.filter(isOfTrack), tracks, read);
  if (shared) facts.shared = shared;

  const gathering = left.filter(({ kind }) => kind === 'specialties');
  const specialties = readSpecialties(outline.specialties, gathering, read);
  if (specialties) facts.specialties = specialties;

  for (const kind of FAMILY_KINDS) {
    const { listing, rest } = readListing(left.filter((part) => part.kind === kind));
    if (listing) facts[kind] = listing;
    read.rest.push(...rest);
  }
  const others = left.filter((part) => isUnknown(part) && !introductions.includes(part) && !isOfTrack(part));
  for (const { node } of others) {
    for (const block of node.blocks) {
      if (block.block.kind === 'lead')
        read.ignored.push({ ...leftoverOf(node, block), reason: 'leads up to a list' });
      else read.rest.push(leftoverOf(node, block));
    }
  }
  return read;
}

function withoutPlaced(part: OutlinePart, placed: ReadonlySet<ReadBlock>): OutlinePart {
  return { ...part, node: { ...part.node, blocks: part.node.blocks.filter((block) => !placed.has(block)) } };
}

/** Whether a section introduces the family: it comes before the first heading, or its heading only names the family. */
export function isIntroduction(page: Page, { kind, node: { section } }: OutlinePart): boolean {
  if (kind === 'intro') return true;
  if (kind !== 'other' || section.form === 'record' || trackInHeading(section.heading)) return false;
  if (isTitle(section.heading)) return true;
  const known = new Set([...plainWords(page.title), 'job', 'family', 'roles', 'role', 'at', 'the', 'of']);
  return plainWords(section.heading).every((word) => known.has(word));
}

/** Whether a section's heading names a track. */
export function isOfTrack({ kind, node: { section } }: OutlinePart): boolean {
  return kind === 'other' && trackInHeading(section.heading) !== undefined;
}

function isUnknown({ kind }: OutlinePart): boolean {
  return kind !== 'specialties' && !isFamilyKind(kind);
}

/** Joins the paragraphs of some sections. Ignores leads, and keeps other blocks as leftovers. */
function paragraphsOf(parts: readonly OutlinePart[], read: ReadFamily): string | undefined {
  const paragraphs: string[] = [];
  for (const { node } of parts) {
    for (const block of node.blocks) {
      const { kind, text } = block.block;
      if (kind === 'paragraph') paragraphs.push(text);
      else if (kind === 'lead')
        read.ignored.push({ ...leftoverOf(node, block), reason: 'leads up to a list' });
      else read.rest.push(leftoverOf(node, block));
    }
  }
  return paragraphs.length > 0 ? paragraphs.join(' ') : undefined;
}

/** Reads shared duties by track. Duties without a track are shared by all tracks of the page. */
function readShared(
  parts: readonly SharedPart[],
  introductions: readonly OutlinePart[],
  tracks: readonly Track[],
  read: ReadFamily,
): FamilyFacts['shared'] {
  const shared: NonNullable<FamilyFacts['shared']> = {};
  const rest = new Map<string, Leftover>();
  const ignored = new Map<string, IgnoredFact>();
  for (const track of tracks) {
    const own = introductions.filter(({ node }) => trackInHeading(node.section.heading) === track);
    const summary = paragraphsOf(own, read);
    const of = (kind: OutlinePart['kind']): OutlinePart[] =>
      parts.filter((part) => part.kind === kind && (part.track ?? track) === track);
    const lists = [
      readDuties('responsibilities', of('responsibilities'), nobody),
      readDuties('requirements', of('requirements'), nobody),
    ] as const;
    for (const list of lists) {
      for (const each of list.rest) rest.set(`${each.line} ${each.text}`, each);
      for (const each of list.ignored) ignored.set(`${each.line} ${each.text}`, each);
    }
    const duties = listsOf(summary === undefined ? [] : [summary], lists);
    if (Object.keys(duties).length > 0) shared[track] = duties;
  }
  read.rest.push(...rest.values(), ...unshared(parts, introductions, tracks));
  read.ignored.push(...ignored.values());
  return Object.keys(shared).length > 0 ? shared : undefined;
}

/** The texts about tracks that no role of the page is on. */
function unshared(
  parts: readonly SharedPart[],
  introductions: readonly OutlinePart[],
  tracks: readonly Track[],
): Leftover[] {
  const named = introductions.map((part) => ({ ...part, track: trackInHeading(part.node.section.heading) }));
  return [...parts, ...named]
    .filter(({ track }) => (track === undefined ? tracks.length === 0 : !tracks.includes(track)))
    .flatMap(({ node }) => node.blocks.map((block) => leftoverOf(node, block)));
}
