import { barsOf, type Datum } from './bars.js';

/** A bar chart, which the types of Slack's library do not know yet. */
export interface ChartBlock {
  type: 'data_visualization';
  block_id?: string;
  title: string;
  chart: {
    type: 'bar';
    series: { name: string; data: Datum[] }[];
    axis_config: { categories: string[]; x_label?: string; y_label?: string };
  };
}

/** A bar chart as a table with bars, so that it can also be read; the library has none. */
export function Chart({ block }: { block: ChartBlock }) {
  const { title, chart } = block;
  const [{ name, data } = { name: '', data: [] }] = chart.series;
  return (
    <table className="chart">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.axis_config.x_label}</th>
          <th scope="col">{name}</th>
        </tr>
      </thead>
      <tbody>
        {barsOf(data).map(({ label, value, width }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span className="bar" style={{ inlineSize: `${width}%` }} />
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
