import type { Command } from 'commander';
import type { Diagnosis } from '../doctor/diagnosis.js';
import { loadEnvFile } from '../settings/env-file.js';
import { count } from '../text/prose.js';
import { createPaint, type Style } from './render/paint.js';
import { terminal } from './terminal.js';

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('Find what keeps the bot from working, and how to fix it; exits with 1 if there is a fault.')
    .action(doctor);
}

async function doctor(): Promise<void> {
  loadEnvFile();
  // Imported only here, since no other command talks to Slack.
  const { examine } = await import('../doctor/examine.js');
  let faults = 0;
  // Prints each line as soon as it is known, since the network may be slow.
  for await (const diagnosis of examine(process.env)) {
    process.stdout.write(`${renderDiagnosis(diagnosis)}\n`);
    if (diagnosis.kind === 'fault') faults += 1;
  }
  process.stdout.write(`\n${faults === 0 ? 'All is well.' : `${count(faults, 'fault')} to fix.`}\n`);
  process.exitCode = faults === 0 ? 0 : 1;
}

const MARKS: Record<Diagnosis['kind'], readonly [mark: string, style: Style]> = {
  well: ['✓', 'green'],
  note: ['·', 'dim'],
  fault: ['✕', 'red'],
};

/** The longest name of a check. */
const NAME_WIDTH = 10;

function renderDiagnosis(diagnosis: Diagnosis): string {
  const paint = createPaint(terminal.colour);
  const [mark, style] = MARKS[diagnosis.kind];
  const line = `${paint(style, mark)} ${paint('bold', diagnosis.check.padEnd(NAME_WIDTH))}  ${diagnosis.text}`;
  return diagnosis.kind === 'fault' ? `${line}\n  ${' '.repeat(NAME_WIDTH)}  → ${diagnosis.fix}` : line;
}
