import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest date that a ZIP archive can hold. */
const NO_DATE = new Date(1980, 0, 1);

/** The random part of an id that the `docx` library gives to a link. */
const RANDOM_ID = /"rId([a-z0-9_-]{21})"/g;

/** When the file was written, which differs from run to run. */
const WRITTEN_AT = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * An Office file without the dates and random ids that differ from run to run. The same content then gives the same bytes, so that
 * the file can be kept in git.
 */
export function stableZip(bytes: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
    return ids.get(id) ?? id;
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const text = strFromU8(content)
      .replace(WRITTEN_AT, '')
      .replace(RANDOM_ID, (_, id: string) => `"${numbered(id)}"`);
    files[name] = [strToU8(text), { mtime: NO_DATE }];
  }
  return zipSync(files);
}
