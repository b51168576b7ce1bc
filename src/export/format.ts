/** What can be written: three kinds of document, two of table, and data for programs. */
export const EXPORT_FORMATS = ['md', 'html', 'docx', 'csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The format that the end of a file's name stands for; undefined for any other end. */
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
