import type { PromiseUnderTest } from './promise.js';
import { D1, D2 } from './promises/d1-one-answer.js';
import { D3 } from './promises/d3-killed.js';
import { D4 } from './promises/d4-stopped.js';
import { D5 } from './promises/d5-refresh.js';
import { D6 } from './promises/d6-deaths.js';
import { D7 } from './promises/d7-storm.js';
import { D8 } from './promises/d8-acks.js';
import { D9 } from './promises/d9-told.js';
import { D10 } from './promises/d10-limits.js';
import { D11 } from './promises/d11-ambiguous.js';
import { D12 } from './promises/d12-loops.js';
import { D13 } from './promises/d13-envelopes.js';
import { D14 } from './promises/d14-settings.js';
import { D16, D17 } from './promises/d16-replicas.js';
import { D18 } from './promises/d18-database.js';
import { D19 } from './promises/d19-rolling.js';
import { D20 } from './promises/d20-stood-still.js';
import { S5 } from './promises/s5-secrets.js';
import { S8 } from './promises/s8-files.js';
import { S10 } from './promises/s10-bounds.js';

export const PROMISES: readonly PromiseUnderTest[] = [
  D1,
  D2,
  D3,
  D4,
  D5,
  D6,
  D7,
  D8,
  D9,
  D10,
  D11,
  D12,
  D13,
  D14,
  D16,
  D17,
  D18,
  D19,
  D20,
  S5,
  S8,
  S10,
];
