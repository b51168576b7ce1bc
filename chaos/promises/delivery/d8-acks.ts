import { atRate, Bench, pause, QUESTION } from '../../bench.js';
import type { System } from '../../bot-under-test.js';
import { editGrade, writeManyRoles } from '../../many-roles.js';
import { all, type Figure, type PromiseUnderTest, within } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

const EDITS = 3;

export const D8: PromiseUnderTest = {
  id: 'D8',
  needsQuiet: true,
  title:
    'Commands are acknowledged within 1 s (99 of 100) while the Web API hangs, and while 10000 roles are edited',
  async measure(system, scale) {
    const hanging = await whileTheApiHangs(system, scale === 'full' ? 20 : 3);
    // Stock Bolt has no roles.
    if (system.name !== 'Rolecall') return hanging;
    return [...hanging, ...(await whileRolesAreEdited(system, scale === 'full' ? 10_000 : 50))];
  },
};

function whileTheApiHangs(system: System, seconds: number): Promise<Figure[]> {
  return Bench.run(system, async (bench) => {
    await bench.start();
    bench.slack.plan = () => ({ kind: 'hang' });
    const end = performance.now() + seconds * 1000;
    let asked = 0;
    const commands = await askUntil(
      bench,
      () => performance.now() > end,
      () => {
        asked += 1;
        bench.slack.mention(`1.${asked}`, QUESTION, `C${asked}`);
      },
    );
    return figuresOf('API hangs', commands);
  });
}

function whileRolesAreEdited(system: System, roles: number): Promise<Figure[]> {
  return Bench.run(system, async (bench) => {
    const files = await writeManyRoles(bench.rolesDir, roles);
    const bot = await bench.start({ ROLES_DIR: bench.rolesDir });
    const commands: Delivered[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      const known = bot.output.length;
      const giveUp = performance.now() + 20_000;
      await editGrade(files[edit] ?? '', edit + 8);
      const isLive = () => bot.output.slice(known).includes('The roles have changed');
      commands.push(...(await askUntil(bench, () => isLive() || performance.now() > giveUp)));
    }
    return figuresOf(`${roles} roles edited`, commands);
  });
}

/** Asks 20 times a second. */
async function askUntil(bench: Bench, isOver: () => boolean, alsoDo = () => {}): Promise<Delivered[]> {
  const commands: Delivered[] = [];
  await atRate(20, isOver, () => {
    alsoDo();
    const command = bench.slack.command(QUESTION);
    if (command) commands.push(command);
  });
  await pause(2000);
  return commands;
}

function figuresOf(fault: string, commands: readonly Delivered[]): Figure[] {
  const times = commands
    .map(({ ackedAt, sentAt }) => (ackedAt ?? Number.POSITIVE_INFINITY) - sentAt)
    .sort((a, b) => a - b);
  const usual = times[Math.floor(times.length * 0.99)] ?? Number.NaN;
  return [
    all(`${fault}: acknowledged`, times.filter(Number.isFinite).length, commands.length),
    within(`${fault}: 99 of 100 within`, usual / 1000, 1),
  ];
}
