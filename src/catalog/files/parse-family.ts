import { type FamilyFile, familySchema } from '../schema.js';
import { type BrokenFile, type ParsedFile, parseYaml } from './parse-yaml.js';

export type ParsedFamily = ParsedFile<FamilyFile>;

/** A file that is not a valid family, with its problems and the titles that can still be read from it. */
export interface BrokenFamily extends BrokenFile {
  titles: string[];
}

/** Parses one YAML text. Returns the family, or every problem of an invalid one. */
export function parseFamily(
  file: string,
  text: string,
  schema: typeof familySchema = familySchema,
): ParsedFamily | BrokenFamily {
  const parsed = parseYaml(file, text, schema);
  return 'problems' in parsed ? { ...parsed, titles: titlesMadeOut(text) } : parsed;
}

/** A family whose text was validated before. Parses the text again only to find the place of a value. */
export function recallFamily(
  file: string,
  text: string,
  entry: FamilyFile,
  schema: typeof familySchema,
): ParsedFamily {
  let parsed: ParsedFamily | BrokenFamily | undefined;
  return {
    file,
    entry,
    locate: (path) => {
      parsed ??= parseFamily(file, text, schema);
      return 'locate' in parsed ? parsed.locate(path) : { file, line: 1, column: 1 };
    },
  };
}

function titlesMadeOut(text: string): string[] {
  return [...text.matchAll(/^[ \t-]*title:(.+)$/gm)].flatMap(([, title]) => title ?? []);
}
