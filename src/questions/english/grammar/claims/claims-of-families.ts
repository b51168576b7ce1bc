import { isSameValue } from '../../../../collections.js';
import { atGrade, atLevel, inFamily, listOf, rolesInFamily, where } from '../../../../queries/build.js';
import type { Holding, Query } from '../../../../queries/query.js';
import type { End } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { haveSome } from '../divisions/held.js';
import { byGrade } from '../phrases/extremes.js';
import { whether } from './claim-queries.js';

/** The end of the ladder by which a measure of a family is decided. */
const END_OF = { highest_grade: 'highest', lowest_grade: 'lowest' } as const satisfies Record<string, End>;

/** Whether some families have something. Undefined for numbers of roles, which are counted. */
function claimOf(families: readonly string[], held: readonly Holding[]): Query | undefined {
  const [only, another] = held;
  if (only?.kind !== 'so_many' || another) return undefined;
  // "Does Sales have KPIs" asks the page of the family, and for no roles.
  if (only.roles.kind === 'where' && only.roles.condition.kind === 'documented') return undefined;
  if (isSameValue(only, haveSome(only.roles))) return listOf(where(only.roles, inFamily(families)));
  const { measure, from, to } = only.size;
  if (measure === 'highest_grade' || measure === 'lowest_grade') {
    const last = byGrade(rolesInFamily(families), END_OF[measure]);
    return last && whether(last, atGrade([{ from, to }]), 'any');
  }
  return measure && { kind: 'groups', of: rolesInFamily(families), by: ['family'], having: held };
}

/** Yes or no of a family: "does Partner Programs start at grade 5", "does it have at least 3 levels". */
export const FAMILY_CLAIM_RULES = [
  rule('query')(
    ['<do>|<will>|<can> {family} {group_claim}', '{family} {group_claim} ,? right|correct|true|yes|no'],
    ({ family, group_claim }) => claimOf(family, group_claim),
    'does Partner Programs start at grade 5',
    'does Partner Programs have at least 3 levels',
  ),
  rule('query')(
    '<do> {family} start|starts|begin|begins at|with|from {level} level?',
    ({ family, level }) => {
      const lowest = byGrade(rolesInFamily(family), 'lowest');
      return lowest && whether(lowest, atLevel(level), 'any');
    },
    'does Partner Programs start at associate',
  ),
  rule('query')(
    '<do> {family} stop|stops|end|ends|finish|finishes|top|tops out? at|with {level} level?',
    ({ family, level }) => {
      const highest = byGrade(rolesInFamily(family), 'highest');
      return highest && whether(highest, atLevel(level), 'any');
    },
    'does Partner Programs stop at director',
  ),
];
