import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

// The least that a start from YAML can take: the empty app, once the yaml library has parsed the same files.
const { ROLES_DIR: folder = '.' } = process.env;
for (const file of readdirSync(folder))
  if (file.endsWith('.yaml')) parse(readFileSync(path.join(folder, file), 'utf8'));
await import('./empty-app.mjs');
