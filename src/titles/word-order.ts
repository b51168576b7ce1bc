import { namesWith } from './names-with.js';
import type { Slot } from './parse-title.js';
import { levelKey, type TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';
import type { TypedTitle } from './title-tokens.js';

/**
 * Whether words stand in an order in which people put those of a title. A title with a comma leads with its head, and
 * people also put its scope first; without one, the scope comes before the head and stays there.
 */
export function isNaturalOrder({ stems: typed }: TypedTitle, name: Name): boolean {
  const { stems, shape } = name;
  const inOrder = (words: readonly string[]): boolean => words.every((word, at) => word === typed[at]);
  if (inOrder(stems)) return true;
  if (shape.front === stems.length) return false;
  const [front, scope] = [stems.slice(0, shape.front), stems.slice(shape.front)];
  const level = front.filter((_, at) => shape.slots[at] === 'level');
  const noun = front.filter((_, at) => shape.slots[at] !== 'level');
  return inOrder([...scope, ...level, ...noun]) || inOrder([...level, ...scope, ...noun]);
}

/**
 * Whether typed words name another level than that of a title. "Manager, Ecosystem Sales" puts a head that is also a
 * level first (or behind the work, with the rest of the level), while the "Ecosystem Sales Manager" may be on another
 * level. Counts only where the catalogue has that level and a leader of the same work.
 */
export function leadsOtherLevel(typed: TypedTitle, name: Name, index: TitleIndex): boolean {
  const head = name.stems.find((stem, at) => name.shape.slots[at] === 'head' && index.leaders.has(stem));
  if (head === undefined || !typed.stems.includes(head)) return false;
  if (!index.levels.has(head) || name.level.includes(head)) return false;
  const work = inSlot(name, 'function', name.shape.front);
  const level = inSlot(name, 'level').filter((word) => typed.stems.includes(word));
  return (
    work.length > 0 &&
    index.levelKeys.has(levelKey([...level, head])) &&
    leadsWith([...level, head], typed, work) &&
    hasLeaders(inSlot(name, 'function'), index)
  );
}

/**
 * Whether a level and its head stand before the work, "manager partner programs", or behind it, "sales senior manager".
 */
function leadsWith(level: readonly string[], { stems }: TypedTitle, work: readonly string[]): boolean {
  const ofLevel = level.map((word) => stems.indexOf(word));
  const ofWork = work.map((word) => stems.indexOf(word)).filter((place) => place >= 0);
  if (ofWork.length === 0) return false;
  const isBefore = Math.max(...ofLevel) < Math.min(...ofWork);
  const isBehind = level.length > 1 && Math.min(...ofLevel) > Math.max(...ofWork);
  return isBefore || (isBehind && Math.max(...ofLevel) === ofLevel.at(-1));
}

const FEW = 50;

/** Whether a title names a leader before this work: "Senior Manager, Ecosystem Sales". */
function hasLeaders(work: readonly string[], index: TitleIndex): boolean {
  return namesWith({ stems: work, phrases: [] }, index, FEW).some(
    (name) =>
      inSlot(name, 'function', name.shape.front).length === 0 &&
      inSlot(name, 'head').some((stem) => index.leaders.has(stem) && name.level.includes(stem)),
  );
}

function inSlot({ stems, shape }: Name, slot: Slot, end = stems.length): string[] {
  return stems.slice(0, end).filter((_, at) => shape.slots[at] === slot);
}
