import { tsImport } from 'tsx/esm/api';

// In development nothing is compiled yet, and a thread does not inherit what compiles the rest.
await tsImport('./load-thread.ts', import.meta.url);
