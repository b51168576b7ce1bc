import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../../workspace/server/app-info.js';

/** The app as it is given to Slack. */
export const shippedManifest = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../manifest.json'), 'utf8'),
) as Manifest;
