import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// In development nothing is compiled yet, so the thread compiles what it runs: in memory, as several may at once.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./load-thread.ts', import.meta.url))],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom('${import.meta.url}');`,
  },
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
