import { type Alias, type Document, isScalar, visit } from 'yaml';
import type { Fault } from './problem.js';

/** Nobody writes more by hand. Resolving each one takes a search of the whole file. */
const MOST_ALIASES = 500;

/** A fault, and its offset in the text. */
export interface PlacedFault extends Fault {
  offset: number;
}

/** Finds keys that are in a map twice. The parser could, too, but it compares each key with all others. */
export function repeatedKeysOf(document: Document.Parsed): PlacedFault[] {
  const faults: PlacedFault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          faults.push({
            offset: key.range?.[0] ?? 0,
            code: 'repeated-key',
            message: 'this key is here twice',
            fix: 'Keep one of the two',
          });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

/** Matches characters that YAML forbids. The parser accepts some of them, but answers would leave them out. */
const CONTROLS = /[^\t\n\r\P{Cc}\x85]/u;

function controlsIn(text: string): PlacedFault[] {
  const offset = text.search(CONTROLS);
  if (offset < 0) return [];
  const sign = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  const message = `not valid YAML: it has the control character U+${sign}`;
  return [{ offset, code: 'invalid-yaml', message, fix: 'Remove it' }];
}

/** The faults that keep a text from being read as YAML. Of syntax errors, only the first: it causes the others. */
export function stumblesIn(
  document: Document.Parsed,
  text: string,
  aliases: readonly PlacedAlias[],
): PlacedFault[] {
  return [
    ...controlsIn(text),
    ...document.errors.slice(0, 1).map((error) => ({
      offset: error.pos[0],
      code: 'invalid-yaml' as const,
      message: `not valid YAML: ${error.message}`,
      fix:
        error.code === 'MULTIPLE_DOCS'
          ? 'Put what follows the line of dashes into a file of its own'
          : 'Mind the indentation, and quote texts that contain ": " or " #"',
    })),
    ...(aliases.length > MOST_ALIASES ? [tooManyAliases(aliases)] : []),
    ...aliases
      .filter(({ isDangling }) => isDangling)
      .map(({ offset, source }) => ({
        offset,
        code: 'invalid-yaml' as const,
        message: `not valid YAML: *${source} refers to nothing`,
        fix: 'Quote texts that start with "*"',
      })),
  ];
}

interface PlacedAlias {
  source: string;
  offset: number;
  /** Whether no anchor with its name comes before it. */
  isDangling: boolean;
}

/** Every alias of a document (`*name`), with its offset. */
export function aliasesIn(document: Document.Parsed, text: string): PlacedAlias[] {
  if (!text.includes('*')) return [];
  const anchors = new Set<string>();
  const found: PlacedAlias[] = [];
  visit(document, {
    Alias: (_, { source, range }: Alias) => {
      found.push({ source, offset: range?.[0] ?? 0, isDangling: !anchors.has(source) });
    },
    Value: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  return found;
}

export function tooManyAliases([first]: readonly PlacedAlias[]): PlacedFault {
  return {
    offset: first?.offset ?? 0,
    code: 'invalid-yaml',
    message: 'not valid YAML: its aliases stand for too much',
    fix: 'Write out what the aliases stand for',
  };
}
