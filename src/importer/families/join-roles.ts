import type { RoleEntry } from '../../catalog/schema.js';
import type { Page, PageSection } from '../pages/page.js';
import { mergeRoles } from './merge-roles.js';

/** Returns the line of a text in a file, or 1 if the file does not have it. */
export type LineOf = (file: string, text: string) => number;

/** Finds the lines of texts of some pages. */
export function createLineFinder(pages: readonly Page[]): LineOf {
  return (file, text) => {
    const lines = pages.filter((page) => page.file === file).map(({ root }) => lineIn(text, root));
    return lines.find((line) => line !== undefined) ?? 1;
  };
}

/** The line of the block that a text begins with, or that contains the text. */
function lineIn(text: string, { blocks, sections }: PageSection): number | undefined {
  const block = blocks.find((each) => text.startsWith(each.text) || each.text.includes(text));
  return block?.line ?? sections.map((section) => lineIn(text, section)).find((line) => line !== undefined);
}

/**
 * Joins two descriptions of one role. The role keeps the title and source of the first. Where the second differs, its text is
 * kept as unplaced, with its file and line.
 */
export function joinRoles(first: RoleEntry, second: RoleEntry, file: string, lineOf: LineOf): RoleEntry {
  const { entry, otherwise } = mergeRoles(first, second);
  const { source: _source, ...facts } = entry;
  const unplaced = [
    ...(first.unplaced ?? []),
    ...(second.unplaced ?? []).map((each) => ({ file, ...each })),
    ...otherwise.map((text) => ({ line: lineOf(file, text), text, file })),
  ];
  return {
    ...facts,
    title: first.title,
    ...(first.source && { source: first.source }),
    ...(unplaced.length > 0 && { unplaced }),
  };
}
