import type { LadderPart } from '../answers/parts/part.js';
import { gradeOf } from '../answers/wording.js';
import { asSentence, capital, count } from '../text/prose.js';
import { type Box, makeBox, renderBox } from './box.js';
import type { Colours } from './colours.js';
import { type Font, textWidth, wrapText } from './measure-text.js';
import type { Drawing, Picture } from './picture.js';
import { renderLine, renderSheet, renderWords } from './svg.js';

const EDGE = 8;
const GAP = { columns: 16, boxes: 8, rows: 22 };
/** Narrower boxes break most words; wider ones look empty. */
const COLUMN = { least: 116, most: 330 };
const GRADE: Font = { size: 12 };
const LINE = 16;
/** A longer name of a grade is broken. */
const WIDEST_GRADE = 80;
const CAPTION: Font = { size: 12, bold: true };

/** A track of a ladder, with the boxes of each grade. */
interface Column {
  caption: readonly string[];
  x: number;
  /** By grade; the first box is the highest in the drawing. */
  boxes: ReadonlyMap<number, readonly Box[]>;
}

/**
 * Draws the tracks of a ladder side by side, the highest grade on top. Roles of one grade are on one line across all tracks, so that
 * people can compare them.
 */
export function drawLadder(title: string, ladders: readonly LadderPart[], drawing: Drawing): Picture {
  const { colours } = drawing;
  const labels = gradeLabels(ladders);
  const gutter =
    Math.ceil(Math.max(0, ...[...labels.values()].flat().map((line) => textWidth(line, GRADE)))) + EDGE;
  const across = columnWidth(drawing.width - 2 * EDGE - gutter, ladders.length);
  const columns = ladders.map((ladder, at) =>
    makeColumn(ladder, EDGE + gutter + at * (across + GAP.columns), across),
  );
  const top = EDGE + Math.max(0, ...columns.map(({ caption }) => caption.length)) * LINE + 10;
  const rows = placeRows([...labels.keys()], columns, top);
  const height = (rows.at(-1)?.y ?? top) + (rows.at(-1)?.height ?? 0) + EDGE;
  const content = [
    ...rows.map(({ grade, y }) =>
      renderWords(
        { x: EDGE, y: y + 21, lines: labels.get(grade) ?? [], ...GRADE, lineHeight: LINE, ink: 'quiet' },
        colours,
      ),
    ),
    ...columns.map((column) => renderColumn(column, rows, colours)),
  ].join('');
  const width = EDGE + gutter + ladders.length * (across + GAP.columns) - GAP.columns + EDGE;
  return renderSheet({ title, alt: describeLadder(title, ladders), width, height, content }, drawing);
}

function columnWidth(room: number, columns: number): number {
  const fair = Math.floor((room - (columns - 1) * GAP.columns) / Math.max(1, columns));
  return Math.min(COLUMN.most, Math.max(COLUMN.least, fair));
}

/** What each grade is called, in lines; the highest first. */
function gradeLabels(ladders: readonly LadderPart[]): Map<number, string[]> {
  const rungs = ladders.flatMap((ladder) => ladder.rungs).toSorted((a, b) => b.grade - a.grade);
  return new Map(rungs.map((rung) => [rung.grade, wrapText(gradeLabel(rung), WIDEST_GRADE, GRADE)]));
}

function gradeLabel({ roles: [role], grade }: LadderPart['rungs'][number]): string {
  return capital(gradeOf(role ?? { grade }));
}

function makeColumn({ caption, rungs, here }: LadderPart, x: number, width: number): Column {
  return {
    caption: wrapText(caption, width, CAPTION),
    x,
    boxes: new Map(
      rungs.map(({ grade, roles }) => [
        grade,
        roles.map(({ id, title }) => makeBox({ title, look: id === here ? 'here' : 'plain' }, width)),
      ]),
    ),
  };
}

interface Row {
  grade: number;
  y: number;
  height: number;
}

function placeRows(grades: readonly number[], columns: readonly Column[], top: number): Row[] {
  const rows: Row[] = [];
  let y = top;
  for (const grade of grades) {
    const height = Math.max(0, ...columns.map(({ boxes }) => heightOf(boxes.get(grade) ?? [])));
    rows.push({ grade, y, height });
    y += height + GAP.rows;
  }
  return rows;
}

function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, boxes.length - 1) * GAP.boxes;
}

function renderColumn({ caption, x, boxes }: Column, rows: readonly Row[], colours: Colours): string {
  const heading = renderWords(
    { x, y: EDGE + CAPTION.size, lines: caption, ...CAPTION, lineHeight: LINE, ink: 'quiet' },
    colours,
  );
  const steps = rows.filter(({ grade }) => boxes.has(grade));
  const lines = steps.slice(1).map((row, at) => {
    const above = steps[at];
    const from = (above?.y ?? 0) + heightOf(boxes.get(above?.grade ?? 0) ?? []);
    return renderLine(
      [
        [x + EDGE, from],
        [x + EDGE, row.y],
      ],
      colours,
    );
  });
  const drawn = steps.flatMap(({ grade, y }) => {
    let below = y;
    return (boxes.get(grade) ?? []).map((box) => {
      const at = below;
      below += box.height + GAP.boxes;
      return renderBox(box, x, at, colours);
    });
  });
  return [heading, ...lines, ...drawn].join('');
}

/** A ladder in words: each track, with the roles of each grade from the lowest up. */
function describeLadder(title: string, ladders: readonly LadderPart[]): string {
  const tracks = ladders.map(({ caption, rungs }) => {
    const steps = rungs.map(
      (rung) => `${gradeLabel(rung)}: ${rung.roles.map((role) => role.title).join(', ')}`,
    );
    return `${caption}, ${count(rungs.length, 'step')} from the lowest up: ${steps.join('; ')}.`;
  });
  return [asSentence(title), ...tracks].join(' ');
}
