import { build } from 'esbuild';

// As the bot is built, because code that is compiled while it is loaded runs more slowly.
await build({
  entryPoints: ['bench/main.ts'],
  outfile: 'node_modules/.cache/rolecall-bench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // For libraries that are not ES modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
