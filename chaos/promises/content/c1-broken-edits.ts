import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { ALIAS_BOMB } from '../../alias-bomb.js';
import { bakery, GRADES, gradesIn, openBakery } from '../../bakery.js';
import { Bench, until } from '../../bench.js';
import { all, type PromiseUnderTest } from '../../promise.js';

type Edit = (file: string) => Promise<unknown>;

const GOOD = bakery(7);
const save =
  (text: string | Buffer): Edit =>
  (file) =>
    writeFile(file, text);
/** What happens to a file when somebody, or something, spoils it. */
const EDITS: Record<string, Edit> = {
  'a quotation mark too many': save(GOOD.replace('Senior Baker', '"Senior Baker')),
  'a tab': save(GOOD.replace('    level', '\tlevel')),
  'a wrong indentation': save(GOOD.replace('    track', '   track')),
  'a conflict of versions': save(`<<<<<<< HEAD\n${GOOD}=======\n${bakery(8)}>>>>>>> edit\n`),
  'an unknown key': save(GOOD.replace('    track', '    trakc')),
  'a key twice': save(GOOD.replace('    grade: 7', '    grade: 7\n    grade: 8')),
  'no title': save(GOOD.replace('title: Senior Baker', 'section: x')),
  'a list for a title': save(GOOD.replace('title: Senior Baker', 'title: [Senior Baker]')),
  'no roles': save(GOOD.slice(0, GOOD.indexOf('  - '))),
  'a title twice': save(GOOD.replace('Staff Baker', 'Senior Baker')),
  'a manager of himself': save(`${GOOD}    reports_to: Staff Baker\n`),
  'an alias of nothing': save(GOOD.replace('grade: 7', 'grade: *seven')),
  'aliases of aliases': save(ALIAS_BOMB),
  'another encoding': save(Buffer.from(`\ufeff${GOOD}`, 'utf16le')),
  'letters of another encoding': save(Buffer.from(GOOD.replaceAll('Baker', 'Bäcker'), 'latin1')),
  zeros: save('\0'.repeat(GOOD.length)),
  'a file that is empty': save(''),
  'a file that was cut off': (file) => truncate(file, GOOD.indexOf('grade') + 3),
  'a file of 2 MB': save(`${GOOD}# ${'x'.repeat(2e6)}\n`),
  'a link to nothing': async (file) => {
    await rm(file);
    await symlink('nowhere', file);
  },
  'a folder': async (file) => {
    await rm(file);
    await mkdir(file);
  },
};

const CHANNEL = 'C0ADMIN';

export const C1: PromiseUnderTest = {
  id: 'C1',
  isOursAlone: true,
  title: 'A broken edit changes no answer, and those who look after the roles get file, line and column',
  async measure(system, scale) {
    const names = Object.keys(EDITS).filter((_, index) => scale === 'full' || index % 7 === 0);
    return Bench.run(system, async (bench) => {
      const { slack, rolesDir } = bench;
      const file = await openBakery(rolesDir, 7);
      const bot = await bench.start({ ROLES_DIR: rolesDir, ADMIN_CHANNEL: CHANNEL });
      const news = (): string[] =>
        slack
          .done('chat.postMessage')
          .filter(({ args }) => args['channel'] === CHANNEL)
          .map(({ args }) => String(args['text']));
      const unreported: string[] = [];
      let [asked, asBefore] = [0, 0];
      const ask = async (): Promise<void> => {
        asked += 1;
        if (gradesIn(await bench.ask(GRADES)) === '7') asBefore += 1;
      };
      for (const name of names) {
        const heard = news().length;
        await EDITS[name]?.(file);
        await until(async () => {
          await ask();
          return news().length > heard;
        }, 20_000);
        if (!/\bbakery\.yaml:\d+:\d+ /.test(news().at(-1) ?? '')) unreported.push(name);
        await ask();
        await rm(file, { recursive: true, force: true });
        await writeFile(file, GOOD);
        await until(() => /fixed/.test(news().at(-1) ?? ''), 20_000);
      }
      const reported = all(
        'reported with file, line and column',
        names.length - unreported.length,
        names.length,
      );
      return [
        all('answered as before', asBefore, asked),
        unreported.length > 0
          ? { ...reported, value: `${reported.value} (not: ${unreported.join(', ')})` }
          : reported,
        all('still up', bot.isUp ? 1 : 0, 1),
      ];
    });
  },
};
