import type { ChartBlock } from '../../../src/slack/blocks/chart-block.js';

/** A bar chart as a table with bars, so that it can also be read; the library has none. */
export function Chart({ block }: { block: ChartBlock }) {
  const { title, chart } = block;
  const [{ name, data } = { name: '', data: [] }] = chart.series;
  const most = Math.max(1, ...data.map(({ value }) => value));
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
        {data.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span className="bar" style={{ inlineSize: `${(100 * value) / most}%` }} />
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
