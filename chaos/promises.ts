import type { PromiseUnderTest } from './promise.js';
import { C1 } from './promises/content/c1-broken-edits.js';
import { C2 } from './promises/content/c2-live.js';
import { C3 } from './promises/content/c3-torn.js';
import { C4 } from './promises/content/c4-last-good.js';
import { C5 } from './promises/content/c5-loop.js';
import { D1, D2 } from './promises/delivery/d1-one-answer.js';
import { D3 } from './promises/delivery/d3-killed.js';
import { D4 } from './promises/delivery/d4-stopped.js';
import { D5 } from './promises/delivery/d5-refresh.js';
import { D6 } from './promises/delivery/d6-deaths.js';
import { D7 } from './promises/delivery/d7-storm.js';
import { D8 } from './promises/delivery/d8-acks.js';
import { D9 } from './promises/delivery/d9-failures.js';
import { D10 } from './promises/delivery/d10-limits.js';
import { D11 } from './promises/delivery/d11-ambiguous.js';
import { D12 } from './promises/delivery/d12-loops.js';
import { D13 } from './promises/delivery/d13-envelopes.js';
import { D14 } from './promises/delivery/d14-settings.js';
import { D16, D17 } from './promises/delivery/d16-replicas.js';
import { D18 } from './promises/delivery/d18-database.js';
import { D19 } from './promises/delivery/d19-rolling.js';
import { D20 } from './promises/delivery/d20-stood-still.js';
import { D21 } from './promises/delivery/d21-clock.js';
import { S5 } from './promises/security/s5-secrets.js';
import { S8 } from './promises/security/s8-files.js';
import { S10 } from './promises/security/s10-bounds.js';

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
  D21,
  C1,
  C2,
  C3,
  C4,
  C5,
  S5,
  S8,
  S10,
];
