/** A file or folder that was not read, and why. The reason completes "FILE: ...". */
export interface Refusal {
  file: string;
  reason: string;
}

/** Why a file or folder could not be opened. */
export function reasonOf({ code }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${code})`;
}
