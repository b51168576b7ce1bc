import { build } from 'esbuild';

// As the bot is built, because code that is compiled while it is loaded runs more slowly.
await build({
  entryPoints: { 'zwarm': 'bench/zwarm.ts', 'rolecall-bench-worst': 'bench/worst/main.ts' },
  outdir: 'node_modules/.cache',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  supported: { 'regexp-unicode-property-escapes': true },
  // For libraries that are not ES modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
