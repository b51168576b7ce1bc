/** How much may be read. Handbooks stay far below these limits. */
export interface ReadLimits {
  fileBytes: number;
  /** Sheets of HR systems may be larger. Their rows are limited when they are parsed. */
  sheetBytes: number;
  totalBytes: number;
  files: number;
  folderDepth: number;
}

export const PAGE_LIMITS: ReadLimits = {
  fileBytes: 256 * 1024,
  sheetBytes: 16 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  files: 5_000,
  folderDepth: 20,
};

export function inMegabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
