import type { Language } from '../language/language.js';
import { isTitleOrLevel } from './evidence/among-titles.js';
import { looseKey } from './match-roles.js';
import type { Node } from './node.js';

/**
 * Finds the rows of tables that rate skills: "1 Learner, 2 Owner" below each of several skills. Their names are no jobs. In
 * tables of jobs a level has one name everywhere, and names have more than one word.
 */
export function findScales(nodes: readonly Node[], language: Language, isLadder: boolean): ReadonlySet<Node> {
  const records = nodes.filter(({ section }) => section.form === 'record');
  // "Level 1" to "Level 5" of many topics are levels of a job only where the page says so.
  if (!isLadder && areStepsOfTopics(records)) return new Set(records);
  const tables = tablesOf(records);
  if (tables.length < FEWEST_TABLES) return new Set();
  const rows = tables.flat();
  const isRepeated = tables.every((table) => table.some((row) => timesNamed(row, rows) > 1));
  const isScale =
    isRepeated &&
    (disagree(rows, language) || rows.some((row) => !row.name.includes(' ') && !isTitleOrLevel(row)));
  return new Set(isScale ? rows : []);
}

const FEWEST_TABLES = 3;

/** The rows of each section. A single row is no table. */
function tablesOf(rows: readonly Node[]): Node[][] {
  const tables = new Map<Node | undefined, Node[]>();
  for (const row of rows) tables.set(row.parent, [...(tables.get(row.parent) ?? []), row]);
  return [...tables.values()].filter(({ length }) => length > 1);
}

function timesNamed({ name }: Node, rows: readonly Node[]): number {
  return rows.filter((other) => looseKey(other.name) === looseKey(name)).length;
}

/** Whether rows are only codes, and each code stands in many topics. */
function areStepsOfTopics(rows: readonly Node[]): boolean {
  const times = new Map<string | undefined, number>();
  for (const { code } of rows) times.set(code, (times.get(code) ?? 0) + 1);
  return (
    rows.every(({ name }) => name === '') && [...times.values()].every((count) => count >= FEWEST_TABLES)
  );
}

/** Whether a level has several names. */
function disagree(rows: readonly Node[], language: Language): boolean {
  const names = new Map<string, string>();
  return rows.some((row) => {
    const level = levelIn(row, language);
    if (level === undefined) return false;
    const known = names.get(level) ?? looseKey(row.name);
    names.set(level, known);
    return known !== looseKey(row.name);
  });
}

function levelIn({ blocks }: Node, language: Language): string | undefined {
  const field = blocks.find(
    ({ block }) => block.kind === 'field' && language.fieldOf(block.name) === 'level',
  )?.block;
  return field?.kind === 'field' ? field.value : undefined;
}
