import { expect, it } from 'vitest';
import { titlesInLine } from '../../../src/catalog/titles-in-line.js';
import { importOf } from '../../support/files/import-of.js';

async function managersIn(line: string): Promise<string[]> {
  const page = `# Oven Engineer\n\n${line}\n\n## Responsibilities\n\n- Heats\n- Sweeps\n`;
  const { families } = await importOf({ 'oven-engineer.md': page });
  return families.flatMap(({ family }) => family.roles.flatMap(({ reports_to }) => titlesInLine(reports_to)));
}

it.each([
  'Reporting line: Bakery Director',
  'Your manager: Bakery Director',
  'Immediate manager: Bakery Director',
  'Reports To (Title): Bakery Director',
  'Line Manager – Bakery Director',
  'Reports to | Bakery Director',
  'The Oven Engineer is line-managed by the Bakery Director.',
  'You will be managed by our Bakery Director.',
  'This position is supervised by the Bakery Director.',
  'Works under the direct supervision of the Bakery Director.',
  'The Oven Engineer is accountable to the Bakery Director.',
  'This role answers to the Bakery Director.',
  'This job sits under the Bakery Director.',
  'The manager for this role is the Bakery Director.',
  'Your line manager will be the Bakery Director.',
  'The Bakery Director manages this role.',
  'The Bakery Director is your line manager.',
])('reads the manager in "%s"', async (line) => {
  expect(await managersIn(line)).toEqual(['Bakery Director']);
});

it.each([
  'Reports weekly to the Bakery Director on the flour.',
  'The ovens are managed by the Bakery Director.',
  'Marketing is supervised by the Bakery Director.',
  'You are responsible to keep the ovens clean.',
  'Works under the pressure of the Bakery Director.',
  'Manager - Ovens',
  'Team lead: Bakery Director',
])('reads no manager in "%s"', async (line) => {
  expect(await managersIn(line)).toEqual([]);
});
