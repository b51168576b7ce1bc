import { isOnTrack } from '../../catalog/architecture.js';
import type { Catalog } from '../../catalog/catalog.js';
import { statedGrades } from '../../catalog/grade.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import { roleMember } from '../member.js';
import type { Term } from '../query.js';
import type { ResultOf } from '../result.js';

/** Finds the meaning of a word of the catalogue: the roles that have it, or the words that an acronym stands for. */
export function findMeaning(of: Term, { families, roles, architecture }: Catalog): ResultOf<'meaning'> {
  switch (of.kind) {
    case 'grade': {
      const those = roles.filter((role) => statedGrades(role).includes(of.grade));
      return { kind: 'meaning', of, roles: those.map(roleMember), expansions: [] };
    }
    case 'level': {
      const level = of.level.toLowerCase();
      const those = roles.filter((role) => levelNamesOf(role).some((name) => name.toLowerCase() === level));
      return { kind: 'meaning', of, roles: those.map(roleMember), expansions: [] };
    }
    case 'track': {
      const those = roles.filter((role) => isOnTrack(role, of.track, architecture));
      return { kind: 'meaning', of, roles: those.map(roleMember), expansions: [] };
    }
    case 'acronym': {
      const acronym = of.acronym.toLowerCase();
      const meant = ([short]: readonly [string, string]): boolean => short.toLowerCase() === acronym;
      const expansions = [
        ...[...architecture.acronyms].filter(meant).map(([, words]) => ({ words })),
        ...families.flatMap((family) =>
          [...family.acronyms].filter(meant).map(([, words]) => ({ family, words })),
        ),
      ];
      return { kind: 'meaning', of, roles: [], expansions };
    }
  }
}
