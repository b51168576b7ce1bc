/** A file as it is on disk, and its path from the folder that was imported, with "/" on every system. */
export interface LoadedFile {
  file: string;
  bytes: Buffer;
  /** Empty for a workbook or a document. */
  text: string;
}
