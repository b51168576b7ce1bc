import type { Role } from '../../catalog/catalog.js';
import { the } from '../../queries/build.js';
import type { Condition, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { stem } from '../../text/stem.js';
import { contentWords } from '../../text/title.js';

/**
 * The counterpart of a role in another family or level: for the Partner Program Manager, the Ecosystem Program Manager.
 */
export function counterpartOf(role: Role, condition: Condition, { catalog }: Sources): Roles | undefined {
  const level = condition.kind === 'level' ? condition.levels : [role.level];
  const families = condition.kind === 'family' ? condition.families : [role.family.id];
  if (condition.kind !== 'level' && condition.kind !== 'family') return undefined;
  const beside = catalog.roles.filter(({ family }) => families.includes(family.id));
  const ofLevel = beside.filter((other) => level.includes(other.level));
  // Where titles say "Lead" and levels do not, the title has the word; a word of the role's own title tells none apart.
  const told = level.filter((each) => !isWordOf(role.title)(each));
  const there = ofLevel.length > 0 ? ofLevel : beside.filter((other) => told.some(isWordOf(other.title)));
  const levelWords = new Set(stemsOf(role.level));
  const wanted = stemsOf(role.title).filter((word) => !levelWords.has(word));
  const shared = (other: Role): number => wanted.filter((word) => stemsOf(other.title).includes(word)).length;
  const most = Math.max(0, ...there.map(shared));
  const best = there.filter((other) => shared(other) === most);
  const roles = best.map(({ id }): Roles => ({ kind: 'one', role: id }));
  const [only, another] = roles;
  return another ? the({ kind: 'either', groups: roles }) : only;
}

const stemsOf = (title: string): string[] => contentWords(title).map(stem);

function isWordOf(title: string): (level: string) => boolean {
  const stems = stemsOf(title);
  return (level) => stemsOf(level).every((word) => stems.includes(word));
}
