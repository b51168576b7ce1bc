import type { System } from './bot-under-test.js';
import type { Figure, PromiseUnderTest } from './promise.js';

/** The measurements for one promise. */
export interface Row {
  promise: PromiseUnderTest;
  transport: System['transport'];
  ours: readonly Figure[];
  /** Absent if there is nothing to compare with. */
  stock?: readonly Figure[];
}

/** The table of the page about reliability. */
export function renderTable(rows: readonly Row[], machine: string): string {
  const lines = rows.map(({ promise, transport, ours, stock = [] }) => {
    const isKept = ours.every(({ kept }) => kept);
    const cells = [
      `**${promise.id}**${transport === 'http' ? ' over HTTP:' : ''} ${promise.title}`,
      isKept ? 'kept' : '**not kept**',
      figures(ours),
      figures(stock),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return [
    `\nMeasured on ${day}: ${machine}.\n`,
    '| promise | | Rolecall | stock Bolt, same fault |',
    '| --- | --- | --- | --- |',
    ...lines,
    '\n',
  ].join('\n');
}

function figures(measured: readonly Figure[]): string {
  return measured.map(({ what, value }) => `${what}: ${value}`).join('; ') || '–';
}
