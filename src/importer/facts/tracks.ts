import { titleKey } from '../../text/title.js';
import type { Track } from '../../titles/levels.js';
import { withoutLevel } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { trackOfCode } from '../language/level-codes.js';
import { trackOf } from '../language/level-of-title.js';
import type { RoleOutline } from '../outline/outline.js';
import { readField } from './field-facts.js';

/** The track of each role of a page. Levels of one job are on one track. */
export function tracksOf(roles: readonly RoleOutline[], language: Language): Map<RoleOutline, Track> {
  const certain = new Map(roles.map((role) => [role, certainTrack(role, language)]));
  const ladders = new Map<string, RoleOutline[]>();
  for (const role of roles) {
    const key = titleKey(withoutLevel(role.title));
    ladders.set(key, [...(ladders.get(key) ?? []), role]);
  }
  return new Map(
    roles.map((role) => {
      const ladder = ladders.get(titleKey(withoutLevel(role.title))) ?? [role];
      const told = ladder.map((each) => certain.get(each)).find((track) => track !== undefined);
      return [role, certain.get(role) ?? told ?? trackInTexts(ladder)];
    }),
  );
}

/** The track that a label, a code, a heading around the role or its title states. */
function certainTrack(role: RoleOutline, language: Language): Track | undefined {
  const fields = role.parts.flatMap(({ node }) =>
    node.blocks.flatMap(({ block }) => (block.kind === 'field' ? (readField(block, language) ?? []) : [])),
  );
  const stated = fields.find((fact) => fact.kind === 'track')?.track;
  const level = fields.find((fact) => fact.kind === 'level')?.level;
  const code = trackOfCode(level ?? '') ?? trackOfCode(role.code ?? '');
  const inTitle = trackOf(role.title);
  if (stated ?? code) return stated ?? code;
  return inTitle === 'management' ? inTitle : (role.track ?? inTitle);
}

/** What whoever manages people does. */
const MANAGES =
  /\b(?:direct reports|people manag|manag(?:e|es|ing) (?:(?!with|across|between|from|to\b)\S+ ){0,4}teams?|hires?|hiring|coach(?:es)?|lead(?:s|ing)? (?:a|the) [\w\s-]{0,30}team)\b/i;

/** "Brand Manager" may be either; most of the levels of the job tell. */
function trackInTexts(ladder: readonly RoleOutline[]): Track {
  const managing = ladder.filter(({ parts }) =>
    parts.some(({ node }) => node.blocks.some(({ block }) => MANAGES.test(block.text))),
  );
  return managing.length * 2 > ladder.length ? 'management' : 'individual contributor';
}
