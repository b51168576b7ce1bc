import { tsImport } from 'tsx/esm/api';

// In development nothing is compiled, and a thread has to learn TypeScript of its own.
await tsImport('./load-thread.ts', import.meta.url);
