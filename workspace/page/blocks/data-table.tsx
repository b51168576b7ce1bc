import type { DataTableBlock } from '@slack/types';
import { useState } from 'react';
import { textsIn } from './texts-in.js';

const USUAL_PAGE = 5;

type Cell = DataTableBlock['rows'][number][number];

/** A paged table that sorts by its columns; the library has none. */
export function DataTable({ block }: { block: DataTableBlock }) {
  const { rows, caption, page_size: size = USUAL_PAGE, row_header_column_index: header } = block;
  const [head = [], ...body] = rows;
  const [page, setPage] = useState(0);
  const [sort, setSort] = useState<{ column: number; isUp: boolean }>();
  const sorted = sort ? sortedBy(body, sort.column, sort.isUp) : body;
  const pages = Math.ceil(body.length / size);
  return (
    <div className="data-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <SortableHead
                key={textOf(cell)}
                text={textOf(cell)}
                order={sort?.column !== column ? 'none' : sort.isUp ? 'ascending' : 'descending'}
                sort={(isUp) => setSort({ column, isUp })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(page * size, (page + 1) * size).map((row) => (
            <tr key={JSON.stringify(row)}>
              {row.map((cell, column) =>
                column === header ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <th key={column} scope="row">
                    {textOf(cell)}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column}>{textOf(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && <Pager page={page} pages={pages} turnTo={setPage} />}
    </div>
  );
}

interface SortableHeadProps {
  text: string;
  order: 'none' | 'ascending' | 'descending';
  sort(isUp: boolean): void;
}

function SortableHead({ text, order, sort }: SortableHeadProps) {
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => sort(order !== 'ascending')}>
        {text}
      </button>
    </th>
  );
}

function Pager({ page, pages, turnTo }: { page: number; pages: number; turnTo(page: number): void }) {
  return (
    <p className="pages">
      <button type="button" disabled={page === 0} onClick={() => turnTo(page - 1)}>
        Previous
      </button>
      {page + 1} of {pages}
      <button type="button" disabled={page === pages - 1} onClick={() => turnTo(page + 1)}>
        Next
      </button>
    </p>
  );
}

function sortedBy(rows: readonly Cell[][], column: number, isUp: boolean): Cell[][] {
  const compare = (one: Cell[], other: Cell[]) => compareCells(one[column], other[column]);
  return rows.toSorted((one, other) => (isUp ? compare(one, other) : compare(other, one)));
}

function compareCells(one: Cell | undefined, other: Cell | undefined): number {
  if (one?.type === 'raw_number' && other?.type === 'raw_number') return one.value - other.value;
  return textOf(one).localeCompare(textOf(other), undefined, { numeric: true });
}

function textOf(cell: Cell | undefined): string {
  if (cell?.type === 'raw_number') return cell.text ?? String(cell.value);
  return textsIn(cell).join('');
}
