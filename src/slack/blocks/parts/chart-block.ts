import type { KnownBlock } from '@slack/types';
import { type Cell, cellText } from '../../../answers/parts/cell.js';
import type { TablePart } from '../../../answers/parts/part.js';
import { LIMITS } from '../limits.js';

/** A bar chart, which the types of Slack's library do not know yet. */
export interface ChartBlock {
  type: 'data_visualization';
  title: string;
  chart: {
    type: 'bar';
    series: { name: string; data: { label: string; value: number }[] }[];
    axis_config: { categories: string[]; x_label: string; y_label: string };
  };
}

/** The chart of a table with names and counts; undefined for any other table, and for one too large for a chart. */
export function renderChart({ caption, columns, rows }: TablePart): KnownBlock | undefined {
  const [what = '', counted = ''] = columns;
  const bars = rows.flatMap(barOf);
  const isChart = columns.length === 2 && rows.length > 1 && bars.length === rows.length;
  const names = new Set(bars.map(({ label }) => label));
  const fits =
    bars.length <= LIMITS.chartBars &&
    names.size === bars.length &&
    bars.every(({ label }) => label.length <= LIMITS.chartLabel) &&
    [caption, what, counted].every((text) => text.length > 0 && text.length <= LIMITS.chartTitle);
  if (!isChart || !fits) return undefined;
  const block: ChartBlock = {
    type: 'data_visualization',
    title: caption,
    chart: {
      type: 'bar',
      series: [{ name: counted, data: bars }],
      axis_config: { categories: bars.map(({ label }) => label), x_label: what, y_label: counted },
    },
  };
  return block as unknown as KnownBlock;
}

function barOf([name, count]: readonly Cell[]): { label: string; value: number }[] {
  return (name?.kind === 'text' || name?.kind === 'grade') && count?.kind === 'count'
    ? [{ label: cellText(name), value: count.count }]
    : [];
}
