import { isBareHead, isBareLevel } from '../../language/job-titles.js';
import type { Language } from '../../language/language.js';
import { splitCode } from '../../language/level-codes.js';
import { levelOfJob } from '../data/title-of-record.js';
import type { Block, PageSection } from '../page.js';
import { type CellLine, type TableCell, textOfCell } from '../piece.js';
import { ratingBlock } from '../rating.js';
import { newSection } from '../tree/new-section.js';
import { fieldOf, isBlank, isListHead, listsIn, listsInCell } from './cells.js';
import { isTitleCell, type RecordColumn } from './record-rows.js';

/** A section for each title of a row. Several titles in one cell share the facts of the row. */
export function recordSections(
  row: readonly TableCell[],
  columns: readonly RecordColumn[],
  language: Language,
  depth: number,
): PageSection[] {
  return columns.flatMap(({ title, track, fields }) => {
    const cell = row[title];
    const texts = fields.filter(({ name }) => !isListHead(name, language));
    const parts = new Map(texts.map(({ column }) => [column, listsInCell(row[column], language, depth + 1)]));
    const plain = row.map((each, column) => parts.get(column)?.cell ?? each);
    return titlesIn(cell).map((line) => {
      const section = newSection('record', linkText(line), depth, cell?.line ?? 1);
      return {
        ...section,
        ...(line.anchor && { anchor: line.anchor }),
        blocks: [
          ...section.blocks,
          ...trackBlocks(track, section.line),
          ...recordBlocks(texts, plain, language),
        ],
        sections: [
          ...listsIn(
            fields.map(({ name }) => name),
            fields.map(({ column }) => row[column]),
            language,
            depth + 1,
          ),
          ...[...parts.values()].flatMap((part) => part?.sections ?? []),
        ],
      };
    });
  });
}

/** Rows whose titles begin with their level, where a title has several: "Baker | Junior" beside "Baker | Senior". */
export function namedByLevel(
  rows: readonly (readonly TableCell[])[],
  [record, another]: readonly RecordColumn[],
  language: Language,
): readonly (readonly TableCell[])[] {
  const level = record?.fields.find(({ name }) => language.fieldOf(name) === 'level')?.column;
  if (!record || another || level === undefined) return rows;
  const titleOf = (row: readonly TableCell[]): string => textOfCell(row[record.title]);
  const levelOf = (row: readonly TableCell[]): string => textOfCell(row[level]);
  const levels = new Map<string, Set<string>>();
  for (const row of rows) levels.set(titleOf(row), (levels.get(titleOf(row)) ?? new Set()).add(levelOf(row)));
  return rows.map((row) => {
    if ((levels.get(titleOf(row))?.size ?? 0) < 2 || levelOf(row) === '') return row;
    return row.map((cell, column) =>
      column === record.title
        ? { ...cell, lines: [{ text: titleAtLevel(titleOf(row), levelOf(row)), isLink: false }] }
        : cell,
    );
  });
}

function titleAtLevel(title: string, level: string): string {
  if (isBareLevel(level)) return levelOfJob(level, undefined, title);
  const { code } = splitCode(level);
  return code === undefined ? title : `${code} - ${title}`;
}

/** The titles in a cell: one in each line, or several with commas if each part is a whole title. */
function titlesIn(cell: TableCell | undefined): CellLine[] {
  return (cell?.lines ?? []).flatMap((line) => {
    const isList = line.text.includes('; ');
    const parts = line.text.split(isList ? /;\s+/ : /,\s+/);
    const areTitles = parts.every((part) =>
      isList ? /^\p{Lu}[^.:]{2,60}$/u.test(part) : isTitleCell(part) && !isBareHead(part),
    );
    return parts.length > 1 && areTitles ? parts.map((text) => ({ ...line, text })) : [line];
  });
}

/** The track that the head of a column of titles names. */
function trackBlocks(track: string | undefined, line: number): Block[] {
  return track === undefined
    ? []
    : [{ kind: 'field', name: 'Track', value: track, text: `Track: ${track}`, line }];
}

/** What a row says about its role. The cells of theme columns become labels of the row's texts. */
function recordBlocks(
  fields: RecordColumn['fields'],
  row: readonly TableCell[],
  language: Language,
): Block[] {
  const themes = fields.filter(({ name }) => THEME.test(name) && !language.fieldOf(name));
  const texts = fields.filter(({ name }) => TEXT.test(name) && !language.fieldOf(name));
  const isExpectation = themes.length > 0 && texts.length > 0;
  const theme = themes
    .map(({ column }) => textOfCell(row[column]))
    .filter((text) => text !== '')
    .join(', ');
  return fields.flatMap(({ name, column, isText, isRating }): Block[] => {
    const cell = row[column];
    if (!cell || isBlank(cell)) return [];
    if (language.fieldOf(name)) return [fieldOf(name, cell)];
    if (isRating) return [ratingBlock({ skill: name, level: textOfCell(cell) }, cell.line)];
    if (isExpectation && THEME.test(name)) return [];
    if (isExpectation && TEXT.test(name))
      return cell.lines.map(({ text }) => ({
        kind: 'item',
        text: theme === '' ? text : `${theme}: ${text}`,
        line: cell.line,
        ...(theme !== '' && { isLabelled: true as const }),
      }));
    return cell.lines.map(({ text }) => ({
      kind: isText && !/\?$/.test(text) ? 'item' : 'row',
      text: name === '' ? text : `${name}: ${text}`,
      line: cell.line,
    }));
  });
}

/** Heads of columns that name the theme of an expectation, and of those that state it. */
const THEME =
  /^(?:area|category|theme|topic|skill|competency|trait|dimension|pillar|attribute|capability)s?$/i;
const TEXT =
  /^(?:expectations?|criteri(?:a|on)|behaviou?rs?|text|examples?|expected behaviou?rs?|what is expected)$/i;

/** The text of a link that a strict parser did not recognise. */
function linkText({ text }: CellLine): string {
  return text
    .replace(/\]\(.*$/, '')
    .replace(/^\[/, '')
    .trim();
}
