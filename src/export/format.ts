/** The formats that can be written: three of documents, two of tables, and data for programs. */
export const EXPORT_FORMATS = ['md', 'html', 'docx', 'csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The format of a file by its ending; undefined for any other ending. */
export function formatOfFile(file: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** Formats that are no text. */
export function isBinary(format: ExportFormat): boolean {
  return format === 'docx' || format === 'xlsx';
}

/** Data as text, laid out so that a change of one value changes one line. */
export function toJsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
