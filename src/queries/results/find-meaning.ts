import type { Catalog } from '../../catalog/catalog.js';
import { roleMember } from '../member.js';
import type { Term } from '../query.js';
import type { Result } from '../result.js';

/** What a word of the catalogue means: who has it, or what families say it stands for. */
export function findMeaning(of: Term, { families, roles }: Catalog): Extract<Result, { kind: 'meaning' }> {
  switch (of.kind) {
    case 'level': {
      const level = of.level.toLowerCase();
      const those = roles.filter((role) => role.level.toLowerCase() === level);
      return { kind: 'meaning', of, roles: those.map(roleMember), expansions: [] };
    }
    case 'track': {
      const those = roles.filter(({ track }) => track === of.track);
      return { kind: 'meaning', of, roles: those.map(roleMember), expansions: [] };
    }
    case 'acronym': {
      const acronym = of.acronym.toLowerCase();
      const expansions = families.flatMap((family) =>
        [...family.acronyms].flatMap(([short, words]) =>
          short.toLowerCase() === acronym ? { family, words } : [],
        ),
      );
      return { kind: 'meaning', of, roles: [], expansions };
    }
  }
}
