import { administrationOf, type Catalog, type Role } from '../../catalog/catalog.js';
import { plainWords } from '../../text/title.js';
import type { NamedFact } from '../facts.js';
import type { Condition } from '../query.js';
import { type Truth, truthOf } from '../truth.js';

/** All names that files state of a fact, each once, sorted: the owners, the locations. */
export function namesStated(fact: NamedFact, { families, roles }: Catalog): string[] {
  const named = [...families, ...roles].flatMap((each) => namesIn(fact, each));
  return [...new Set(named)].sort();
}

/**
 * Tests whether a fact of a role has a name; unknown if its file does not state the fact. A role with two places of work is
 * in both.
 */
export function hasName(
  { fact, name }: Extract<Condition, { kind: 'named' }>,
  catalog: Catalog,
): (role: Role) => Truth {
  const isMeant = meantBy(fact, name, catalog);
  return (role) => {
    const names = namesIn(fact, { ...role, administration: administrationOf(role) });
    return names.length > 0 ? truthOf(names.some(isMeant)) : 'unknown';
  };
}

/** The roles of which a fact has a name, in the order of the catalogue. */
export function rolesNamed(fact: NamedFact, name: string, catalog: Catalog): readonly Role[] {
  const isNamed = hasName({ kind: 'named', fact, name }, catalog);
  return catalog.roles.filter((role) => isNamed(role) === 'yes');
}

type Stating = Pick<Role, 'administration'> & Partial<Pick<Role, 'jobCode' | 'codes'>>;

function namesIn(fact: NamedFact, { administration, jobCode, codes }: Stating): readonly string[] {
  switch (fact) {
    case 'owner':
      return administration.owner ? [administration.owner.name] : [];
    case 'location':
      return administration.locations ?? [];
    case 'department':
      return administration.department === undefined ? [] : [administration.department];
    case 'job_code': {
      const others = [...(codes ?? [])].flatMap(([system, code]) => [code, `${system} ${code}`]);
      return [...(jobCode === undefined ? [] : [jobCode]), ...others];
    }
  }
}

function meantBy(fact: NamedFact, name: string, catalog: Catalog): (stated: string) => boolean {
  const wanted = plainWords(name);
  switch (fact) {
    case 'owner': {
      const isWhole = namesStated('owner', catalog).some((owner) => isSame(plainWords(owner), wanted));
      // "Ada" is Ada Lovelace, where nobody is called just that.
      return (owner) => {
        const own = plainWords(owner);
        return isWhole ? isSame(own, wanted) : wanted.every((word) => own.includes(word));
      };
    }
    case 'location':
      return (place) => partsOfPlace(place).some((part) => beginsWith(plainWords(part), wanted));
    case 'department':
    case 'job_code':
      return (stated) => isSame(plainWords(stated), wanted);
  }
}

/** The parts of a place: "Berlin, Germany" is in both, and "Remote (EU)" is remote. */
export function partsOfPlace(place: string): string[] {
  return place.split(/[,;/()]|\s[-–—]\s/).filter((part) => plainWords(part).length > 0);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

function beginsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, at) => words[at] === word);
}
