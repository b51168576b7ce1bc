import type { RoleEntry } from '../../catalog/schema.js';
import { TRACKS } from '../../titles/levels.js';
import { withoutLevel } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { levelInTitle } from '../language/level-of-title.js';
import type { Outline } from '../outline/outline.js';
import type { Page } from '../pages/page.js';
import { buildRole } from './build-role.js';
import { type FamilyFacts, readFamilyFacts } from './family-facts.js';
import { type IgnoredFact, type Leftover, leftoverOf } from './leftover.js';
import { readPageClaims } from './page-claims.js';
import { specialtyNotes } from './specialty-notes.js';
import { tracksOf } from './tracks.js';

/** A role as its page states it, where on the page, and what is left over of its sections. */
export interface PageRole {
  entry: RoleEntry;
  anchor?: string;
  rest: readonly Leftover[];
}

/** What a page states, as entries of a catalogue, and all of it that could not be placed. */
export interface BuiltPage {
  page: Page;
  outline: Outline;
  roles: readonly PageRole[];
  family: FamilyFacts;
  rest: readonly Leftover[];
  ignored: readonly IgnoredFact[];
}

/** Makes the entries of one page. `isIndex` as for `outlinePage`. */
export function buildPage(page: Page, outline: Outline, isIndex: boolean, language: Language): BuiltPage {
  const known = readPageClaims(page, outline);
  const tracks = tracksOf(known.roles, language);
  const notesOf = specialtyNotes(outline, known);
  const built = known.roles.map((role) => {
    const track = tracks.get(role) ?? { track: 'individual contributor', isStated: false };
    const hasWordedLevels = known.roles.some(
      (other) =>
        other !== role &&
        withoutLevel(other.title) === withoutLevel(role.title) &&
        levelInTitle(other.title, track.track) !== undefined,
    );
    const made = buildRole(role, {
      roles: known.roles,
      findRole: known.findRole,
      language,
      track,
      hasWordedLevels,
      shared: new Set(outline.shared.map(({ kind }) => kind)),
      claims: known.claimsOf(role),
      notes: notesOf(role),
    });
    return { role, ...made };
  });
  const used = isIndex ? TRACKS : [...new Set([...tracks.values()].map(({ track }) => track))];
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

function ignoredIn(outline: Outline): IgnoredFact[] {
  return outline.ignored.flatMap(({ node, reason }) =>
    node.blocks.map((block) => ({ ...leftoverOf(node, block), reason })),
  );
}
