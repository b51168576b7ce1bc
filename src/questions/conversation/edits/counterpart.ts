import type { Role } from '../../../catalog/catalog.js';
import { the } from '../../../queries/build.js';
import type { Condition, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { stem } from '../../../text/stem.js';
import { contentWords } from '../../../text/title.js';

/**
 * The counterpart of a role in another family or level: for the Partner Program Manager, the Ecosystem Program Manager.
 */
export function counterpartOf(role: Role, condition: Condition, { catalog }: Sources): Roles | undefined {
  const levelWords = new Set(stemsOf(role.level));
  const words = stemsOf(role.title);
  if (condition.kind === 'titled') {
    // A word of the role's own title picks no other role.
    if (condition.words.every(isWordOf(role.title))) return undefined;
    const titled = catalog.roles.filter((other) => condition.words.every(isWordOf(other.title)));
    const alike = mostAlike(titled, words);
    const shortest = Math.min(...alike.map(({ title }) => stemsOf(title).length));
    return chosenOf(alike.filter(({ title }) => stemsOf(title).length === shortest));
  }
  if (condition.kind !== 'level' && condition.kind !== 'family') return undefined;
  const level = condition.kind === 'level' ? condition.levels : [role.level];
  const families = condition.kind === 'family' ? condition.families : [role.family.id];
  const beside = catalog.roles.filter(({ family }) => families.includes(family.id));
  // Beside a Manager, "the senior one" is the Senior Manager.
  const higher = beside.filter(
    (other) => other.track === role.track && level.some((each) => other.level === `${each} ${role.level}`),
  );
  const ofLevel = higher.length > 0 ? higher : beside.filter((other) => level.includes(other.level));
  // Where titles say "Lead" and levels do not, the title has the word.
  const inTitles = level.filter((each) => !isWordOf(role.title)(each));
  const named = ofLevel.length > 0 ? ofLevel : beside.filter((other) => inTitles.some(isWordOf(other.title)));
  // In a family without a role of that level, any of its roles may be meant.
  const there = named.length === 0 && condition.kind === 'family' ? beside : named;
  const wanted = words.filter((word) => !levelWords.has(word));
  const best = mostAlike(there, wanted);
  return chosenOf(best.length > 0 ? best : there);
}

/** The roles whose titles share the most of the wanted words; empty if no title has any. */
function mostAlike(roles: readonly Role[], wanted: readonly string[]): readonly Role[] {
  const shared = ({ title }: Role): number => wanted.filter((word) => stemsOf(title).includes(word)).length;
  const most = Math.max(0, ...roles.map(shared));
  return most === 0 ? [] : roles.filter((role) => shared(role) === most);
}

function chosenOf(found: readonly Role[]): Roles | undefined {
  const roles = found.map(({ id }): Roles => ({ kind: 'one', role: id }));
  const [only, another] = roles;
  return another ? the({ kind: 'either', groups: roles }) : only;
}

const stemsOf = (title: string): string[] => contentWords(title).map(stem);

function isWordOf(title: string): (level: string) => boolean {
  const stems = stemsOf(title);
  return (level) => stemsOf(level).every((word) => stems.includes(word));
}
