import { open, rename, writeFile } from 'node:fs/promises';
import { bakery, GRADES, gradesIn, openBakery } from '../../bakery.js';
import { atRate, Bench, PATIENCE_MS, pause } from '../../bench.js';
import { all, type PromiseUnderTest } from '../../promise.js';

export const C3: PromiseUnderTest = {
  id: 'C3',
  isOursAlone: true,
  title: 'No answer mixes two states of the roles, while files are saved in pieces',
  async measure(system, scale) {
    const seconds = scale === 'full' ? 40 : 4;
    return Bench.run(system, async (bench) => {
      const file = await openBakery(bench.rolesDir, 10);
      await bench.start({ ROLES_DIR: bench.rolesDir });
      const end = performance.now() + seconds * 1000;
      const states: string[] = [];
      // On a busy machine an edit can take longer to be live.
      const giveUp = performance.now() + PATIENCE_MS;
      const isOver = () => {
        const now = performance.now();
        return now > giveUp || (now > end && new Set(states).size > 1);
      };
      const answers: Promise<unknown>[] = [];
      await Promise.all([
        saveAgainAndAgain(file, isOver),
        atRate(
          20,
          isOver,
          () => void answers.push(bench.ask(GRADES).then((answer) => states.push(gradesIn(answer)))),
        ),
      ]);
      await Promise.all(answers);
      const whole = states.filter((state) => /^\d\d$/.test(state)).length;
      return [
        all('answers from one state', whole, states.length),
        { what: 'states seen', value: String(new Set(states).size), kept: new Set(states).size > 1 },
      ];
    });
  },
};

/** Saves in place, piece by piece, with pauses at which the file is often valid YAML; every third time at once. */
async function saveAgainAndAgain(file: string, isOver: () => boolean): Promise<void> {
  for (let round = 1; !isOver(); round += 1) {
    const text = bakery(10 + (round % 80));
    if (round % 3 === 0) {
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    } else {
      const handle = await open(file, 'r+');
      const middle = text.indexOf('  - title: Staff');
      await handle.write(text.slice(0, middle), 0);
      await pause(120);
      await handle.write(text.slice(middle), middle);
      await handle.close();
    }
    await pause(1500);
  }
}
