import path from 'node:path';
import type { System } from './bot-under-test.js';

const ROOT = path.join(import.meta.dirname, '..');

/** The bot as it is built into a folder. */
export function rolecall(transport: System['transport'], dist = path.join(ROOT, 'dist')): System {
  return { name: 'Rolecall', script: [path.join(dist, 'main.js')], transport };
}

export function stockBolt(transport: System['transport']): System {
  return { name: 'stock Bolt', script: [path.join(import.meta.dirname, 'stock-app.mjs')], transport };
}
