/** What a bar stands for. */
export interface Datum {
  label: string;
  value: number;
}

/** The width of the longest bar, in percent of its cell: its number stands beside it. */
const LONGEST = 80;

/** The bars of some numbers, with their widths in percent. */
export function barsOf(data: readonly Datum[]): (Datum & { width: number })[] {
  const most = Math.max(1, ...data.map(({ value }) => value));
  return data.map((datum) => ({ ...datum, width: (LONGEST * datum.value) / most }));
}
