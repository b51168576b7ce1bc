/** A table for programs and spreadsheets. Each row has as many values as there are columns; nothing stated is empty. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly SheetValue[])[];
}

/** Numbers stay numbers, so that a spreadsheet can sort by them. */
export type SheetValue = string | number | undefined;
