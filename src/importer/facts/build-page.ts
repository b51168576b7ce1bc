import type { RoleEntry } from '../../catalog/schema.js';
import { TRACKS, type Track } from '../../titles/levels.js';
import { withoutLevel } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { levelInTitle } from '../language/level-of-title.js';
import type { Outline, RoleOutline } from '../outline/outline.js';
import type { Page } from '../pages/page.js';
import { buildRole } from './build-role.js';
import { type FamilyFacts, readFamilyFacts } from './family-facts.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { readPageClaims } from './page-claims.js';
import { specialtyNotes } from './specialty-notes.js';
import { tracksOf } from './tracks.js';

/** A role as its page states it, its place on the page, and the texts of its sections that became no fact. */
export interface PageRole {
  entry: RoleEntry;
  anchor?: string;
  rest: readonly Leftover[];
}

/** The entries made of a page, and the texts that became no fact. */
export interface BuiltPage {
  page: Page;
  outline: Outline;
  roles: readonly PageRole[];
  family: FamilyFacts;
  rest: readonly Leftover[];
  ignored: readonly IgnoredFact[];
}

/** Makes the entries of one page. `isIndex` as for `outlinePage`. `others` are the other pages of its family. */
export function buildPage(
  page: Page,
  outline: Outline,
  others: readonly Outline[],
  isIndex: boolean,
  language: Language,
): BuiltPage {
  const known = readPageClaims(page, outline);
  const tracks = tracksOf(
    known.roles,
    others.flatMap(({ roles }) => roles),
    language,
  );
  const notesOf = specialtyNotes(outline, known);
  const hasWordedLevels = wordedLevels(known.roles);
  const built = known.roles.map((role) => {
    const track = tracks.get(role) ?? { track: 'individual contributor', isStated: false };
    const made = buildRole(role, {
      roles: known.roles,
      findRole: known.findRole,
      language,
      track,
      hasWordedLevels: hasWordedLevels(role, track.track),
      shared: new Set(outline.shared.map(({ kind }) => kind)),
      claims: known.claimsOf(role),
      notes: notesOf(role),
    });
    return { role, ...made };
  });
  const used = isIndex ? TRACKS : [...new Set(known.roles.flatMap((role) => tracks.get(role)?.track ?? []))];
  const family = readFamilyFacts(page, outline, used, known.placed);
  return {
    page,
    outline,
    roles: built.map(({ role, entry, rest }) => ({
      entry,
      rest,
      ...(role.node.section.anchor && { anchor: role.node.section.anchor }),
    })),
    family: family.facts,
    rest: family.rest,
    ignored: [...family.ignored, ...built.flatMap(({ ignored }) => ignored), ...ignoredIn(outline)],
  };
}

/** Tells whether another role of a role's ladder has a word of a level in its title. */
function wordedLevels(roles: readonly RoleOutline[]): (role: RoleOutline, track: Track) => boolean {
  const ladders = new Map<string, Set<RoleOutline>>();
  const keyOf = ({ title }: RoleOutline, track: Track): string => `${track} ${withoutLevel(title)}`;
  for (const role of roles)
    for (const track of TRACKS)
      if (levelInTitle(role.title, track) !== undefined)
        ladders.set(keyOf(role, track), (ladders.get(keyOf(role, track)) ?? new Set()).add(role));
  return (role, track) => {
    const worded = ladders.get(keyOf(role, track)) ?? new Set();
    return worded.size > (worded.has(role) ? 1 : 0);
  };
}

function ignoredIn(outline: Outline): IgnoredFact[] {
  return outline.ignored.flatMap(({ node, reason }) =>
    node.blocks.map((block) => ({ ...leftoverOf(node, block), reason })),
  );
}
