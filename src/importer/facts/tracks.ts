import { titleKey } from '../../text/title.js';
import type { Track } from '../../titles/levels.js';
import { readField } from '../language/field-facts.js';
import { withoutLevel } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { trackOfCode } from '../language/level-codes.js';
import { trackInTitle } from '../language/level-of-title.js';
import type { RoleOutline } from '../outline/outline.js';

/** A track, and whether the page states it. Otherwise the importer infers it from the title and the duties. */
export interface KnownTrack {
  track: Track;
  isStated: boolean;
}

/** The track of each role of a page. Levels of one job are on one track. `others` are the roles of the family's other pages. */
export function tracksOf(
  roles: readonly RoleOutline[],
  others: readonly RoleOutline[],
  language: Language,
): Map<RoleOutline, KnownTrack> {
  const all = [...roles, ...others];
  const stated = new Map(all.map((role) => [role, statedTrack(role, language)]));
  const certain = new Map(all.map((role) => [role, certainTrack(role, stated.get(role), language)]));
  const ladders = new Map<string, RoleOutline[]>();
  for (const role of all) {
    const key = titleKey(withoutLevel(role.title));
    ladders.set(key, [...(ladders.get(key) ?? []), role]);
  }
  return new Map(
    roles.map((role) => {
      const ladder = ladders.get(titleKey(withoutLevel(role.title))) ?? [role];
      const ofLadder = ladder.map((each) => certain.get(each)).find((track) => track !== undefined);
      const track = certain.get(role) ?? ofLadder ?? trackInTexts(ladder);
      return [role, { track, isStated: stated.get(role) === track || role.track === track }];
    }),
  );
}

/** The track that a label or a code states. */
function statedTrack(role: RoleOutline, language: Language): Track | undefined {
  const fields = role.parts.flatMap(({ node }) =>
    node.blocks.flatMap(({ block }) => (block.kind === 'field' ? (readField(block, language) ?? []) : [])),
  );
  const level = fields.find((fact) => fact.kind === 'level')?.level;
  return (
    fields.find((fact) => fact.kind === 'track')?.track ??
    trackOfCode(level ?? '') ??
    trackOfCode(role.code ?? '')
  );
}

/** The track that the page states, or that the title or the headings make certain. */
function certainTrack(role: RoleOutline, stated: Track | undefined, language: Language): Track | undefined {
  const inTitle = trackInTitle(role.title);
  if (stated) return stated;
  return inTitle === 'management' ? inTitle : (role.track ?? inTitle ?? trackOfGrades(role, language));
}

/** The track that the codes in labels and columns of grades show: "M1" for an "Oven and Mill Manager". */
function trackOfGrades({ parts }: RoleOutline, language: Language): Track | undefined {
  const tracks = parts.flatMap(({ node }) =>
    node.blocks.flatMap(({ block }) =>
      block.kind === 'field' && language.fieldOf(block.name) === 'grade'
        ? (trackOfCode(block.value) ?? [])
        : [],
    ),
  );
  return new Set(tracks).size === 1 ? tracks[0] : undefined;
}

/** Duties of people managers. */
const MANAGES =
  /\b(?:direct reports|people manag|manag(?:e|es|ing) (?:(?!with|across|between|from|to\b)\S+ ){0,4}teams?|hires?|hiring|coach(?:es)?|lead(?:s|ing)? (?:a|the) [\w\s-]{0,30}team|leaders? of people)\b/i;

/** Says that the role manages nobody: "Direct reports: None (leads technically)", "without line management". */
const MANAGES_NOBODY =
  /\b(?:direct reports|people managed|team size)\s*(?::|[-–]|are|is)?\s*(?:none|no(?:ne|body)?|0|zero|nil|n\/?a)\b|\b(?:no|without|zero|not (?:have|manage|involve)|never (?:have|manage)s?)\b (?:any |formal )?(?:direct reports|line management|people management|management of people)\b/i;

/** The track that the duties of most levels of a job show. A title such as "Brand Manager" leaves it open. */
function trackInTexts(ladder: readonly RoleOutline[]): Track {
  const managing = ladder.filter((role) => {
    const texts = textsOf(role);
    return texts.some((text) => MANAGES.test(text)) && !texts.some((text) => MANAGES_NOBODY.test(text));
  });
  return managing.length * 2 > ladder.length ? 'management' : 'individual contributor';
}

function textsOf({ parts }: RoleOutline): string[] {
  return parts.flatMap(({ node: { section, blocks } }) => [
    section.heading,
    ...blocks.map(({ block }) => block.text),
  ]);
}
