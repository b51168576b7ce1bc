import type { Inferable } from '../../catalog/inferable.js';
import type { RoleEntry } from '../../catalog/schema.js';
import { FAMILY_KINDS } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { statesLevel } from '../language/level-of-title.js';
import { nameIn } from '../language/subjects.js';
import type { OutlinePart, RoleOutline } from '../outline/outline.js';
import { chooseFacts, type PageClaim } from './choose-facts.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { levelOfRole, type Standing } from './level-of-role.js';
import { readCompetencies } from './read-competencies.js';
import { readExpectations } from './read-expectations.js';
import { readListing } from './read-listing.js';
import { readRoleText } from './read-role-text.js';
import type { OtherLists } from './resolve-list.js';
import { factsInLists, readRoleLists } from './role-lists.js';
import type { KnownTrack } from './tracks.js';

/** A role made from its outline, and the texts that became no fact. */
export interface BuiltRole {
  entry: RoleEntry;
  rest: Leftover[];
  ignored: IgnoredFact[];
}

/** The facts about a role from the rest of the page. */
export interface RoleContext extends OtherLists {
  language: Language;
  track: KnownTrack;
  /** Whether other titles of its ladder have words of levels. */
  hasWordedLevels: boolean;
  /** The facts about it in other sections of the page. */
  claims: readonly PageClaim[];
  /** Notes on facts that hold in a specialty only. */
  notes: NonNullable<RoleEntry['notes']>;
}

/** Makes the entry of a role from the sections that are its own. */
export function buildRole(role: RoleOutline, context: RoleContext): BuiltRole {
  const of = (...kinds: OutlinePart['kind'][]): OutlinePart[] =>
    role.parts.filter(({ kind }) => kinds.includes(kind));
  const read = readRoleText(
    [
      ...of('intro', 'grade', 'record', 'other', 'levels', 'specialties', 'introduction'),
      ...factsInLists(role),
    ],
    role.title,
    context.language,
  );
  const lists = readRoleLists(role, context, read.extending);
  const expectations = readExpectations(of('expectations'));
  const listings = FAMILY_KINDS.map((kind) => ({ kind, ...readListing(of(kind)) }));
  const titleOf = (name: string): string | undefined => context.findRole(nameIn(name))?.title;
  const stated = chooseFacts(role, [...read.claims, ...lists.claims, ...context.claims], titleOf);
  const notes = [...stated.notes, ...context.notes];
  const about = [...read.summary, ...lists.introduction];
  return {
    entry: {
      title: role.title,
      ...(role.acronym && { aliases: [role.acronym] }),
      ...(role.heading === role.title ? {} : { section: role.heading }),
      ...standingIn(role, read.standing, context),
      ...stated.entry,
      ...read.details,
      ...readCompetencies(role.parts),
      ...(about.length > 0 ? { summary: about.join(' ') } : {}),
      ...(expectations.expectations && { expectations: expectations.expectations }),
      ...lists.entry,
      ...Object.fromEntries(listings.flatMap(({ kind, listing }) => (listing ? [[kind, listing]] : []))),
      ...(notes.length > 0 ? { notes } : {}),
    },
    rest: [
      ...read.rest,
      ...read.placed
        .filter(({ statements }) => statements.some((each) => stated.unused.has(each)))
        .map((each) => leftoverOf(each.node, each)),
      ...lists.rest,
      ...expectations.rest,
      ...listings.flatMap((listing) => listing.rest),
    ],
    ignored: [...read.ignored, ...lists.ignored],
  };
}

/** A role's level and track, and which of the two its page does not state. */
function standingIn(
  role: RoleOutline,
  standing: Standing,
  { track: { track, isStated }, hasWordedLevels }: RoleContext,
): Pick<RoleEntry, 'level' | 'level_code' | 'track' | 'inferred'> {
  const { level, code } = levelOfRole(role, track, standing, hasWordedLevels);
  const isLevelStated =
    level === standing.level ||
    level === role.code ||
    statesLevel([role.title, role.heading, standing.named ?? ''], level);
  const inferred: Inferable[] = [
    ...(isLevelStated ? [] : (['level'] as const)),
    ...(isStated ? [] : (['track'] as const)),
  ];
  return {
    level,
    ...(code !== undefined && { level_code: code }),
    track,
    ...(inferred.length > 0 && { inferred }),
  };
}
