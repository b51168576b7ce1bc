import { tsImport } from 'tsx/esm/api';

// In development nothing is compiled, and a thread does not inherit the loader of its parent.
await tsImport('./load-thread.ts', import.meta.url);
