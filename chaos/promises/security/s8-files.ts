import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALIAS_BOMB, nineOf } from '../../alias-bomb.js';
import { all, type PromiseUnderTest } from '../../promise.js';

const LONGEST_MS = 1000;
const MOST_MEBIBYTES = 256;

const HEAD = 'family: Bakery\nsource: { page: Bakery, url: , date: }\nroles:\n';
const role = (title: string, more = ''): string =>
  `  - title: ${title}\n    level: senior\n    track: management\n${more}`;
const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
/** A number in letters. */
const letters = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const FILES: Record<string, string> = {
  'aliases of aliases': ALIAS_BOMB,
  'twenty levels of aliases': times(
    20,
    (at) => `k${at}: &k${at} [${nineOf(at > 0 ? `*k${at - 1}` : 'x')}]\n`,
  ),
  'an alias of itself': 'a: &a [*a]\n',
  '8,000 anchors': `${HEAD}${role('Baker', `    requirements:\n${times(8000, (at) => `      - &a${at} item ${at}\n`)}`)}`,
  'a title of 78 KB': `${HEAD}${role('Bread '.repeat(13_000))}`,
  '20,000 aliases of a role': `${HEAD}${role('Baker', `    aliases: [${times(20_000, (at) => `Baker ${at}, `)}]\n`)}`,
  '8,000 unknown keys': `${HEAD}${role(
    'Baker',
    times(8000, (at) => `    key${at}: 1\n`),
  )}`,
  '10,000 errors': `${HEAD}${times(10_000, (at) => `  - title: Baker ${at}\n`)}`,
  '20,000 keys twice': 'family: Bakery\n'.repeat(20_000),
  'a text of 50 MB': `${HEAD}${role('Baker', `    summary: "${'x'.repeat(50e6)}"\n`)}`,
  'a text of 900 KB': `${HEAD}${role('Baker', `    summary: "${'x y '.repeat(225_000)}"\n`)}`,
  '9,000 roles of one kind': `${HEAD}${times(9000, (at) => role(`Senior Baker ${at}`))}`,
  '100,000 open brackets': `a: ${'['.repeat(100_000)}`,
  '50,000 dashes on a line': `${'- '.repeat(50_000)}a\n`,
  '300,000 empty items': '-\n'.repeat(300_000),
  '900,000 quotation marks': '"'.repeat(900_000),
  'a chain of 500 managers': `${HEAD}${times(500, (at) => role(`Baker ${at}`, `    reports_to: Baker ${at + 1}\n`))}`,
  'a circle of 300, each under 90': `${HEAD}${times(300, (at) =>
    role(`Baker ${at}`, `    reports_to: [${times(90, (step) => `Baker ${(at * 7 + step * 3) % 300}, `)}]\n`),
  )}`,
  '13,500 titles of no role': `${HEAD}${times(150, (at) =>
    role(
      `Senior Baker ${at}`,
      `    next_roles: [${times(90, (step) => `Senior Cook ${step} of ${at}, `)}]\n`,
    ),
  )}`,
  '500 titles of 160 letters': `${HEAD}${times(500, (at) => role(`${'Senior Baker of Breads and Cakes '.repeat(5)}${at}`))}`,
  '500 words of 190 letters': `${HEAD}${times(500, (at) => role(`${'x'.repeat(190)}${at}`))}`,
  '30,000 aliases': `${HEAD}${times(300, (at) => role(`Baker ${at}`, `    aliases: [${times(100, (alias) => `B ${at} ${alias}, `)}]\n`))}`,
  '2,900 aliases': `${HEAD}${times(29, (at) => role(`Baker ${at}`, `    aliases: [${times(99, (alias) => `B ${at} ${alias}, `)}]\n`))}`,
  '20,000 duties of the same letters': `${HEAD}${role('Baker', `    requirements:\n${times(20_000, (at) => `      - Knows bread ${at}\n`)}`)}`,
  'a list of 9,000 that 900 extend': `${HEAD}${role('Baker', `    requirements:\n${times(9000, (at) => `      - Knows bread ${at}\n`)}`)}${times(900, (at) => role(`Cook ${at}`, '    requirements: { extends: Baker }\n'))}`,
  'a chain of 1,000 that extend the next': `${HEAD}${times(1000, (at) => role(`Baker ${at}`, `    requirements: { extends: Baker ${at + 1} }\n`))}`,
  'a chain of 200 that extend the next': `${HEAD}${times(200, (at) => role(`Baker ${at}`, `    requirements: { extends: Baker ${at + 1}, items: [bread ${at}] }\n`))}`,
  '1,000 that may be any grade': `${HEAD}${times(1000, (at) => role(`Baker ${at}`, '    grade: 1-9999\n'))}`,
  '900 titles of commas': `${HEAD}${times(900, (at) => role(`${'Baker, '.repeat(25)}${at}`))}`,
  '500 words that are alike': `${HEAD}${times(500, (at) => role(`${'x'.repeat(180)}${letters(at)}`))}`,
  '1,000 titles of signs': `${HEAD}${times(1000, (at) => role(`${'👩‍🍳'.repeat(30)} ${at}`))}`,
  '10,000 items that are maps': `${HEAD}${role('Baker', `    requirements:\n${'      - { a: 1 }\n'.repeat(10_000)}`)}`,
  '70,000 brackets that close': `a: ${'['.repeat(70_000)}${']'.repeat(70_000)}\n`,
  '1,400 levels of maps': times(1400, (at) => `${' '.repeat(at)}a:\n`),
  'a number of 900,000 digits': `${HEAD}${role('Baker', `    grade: ${'9'.repeat(900_000)}\n`)}`,
  '450 merges of merges': times(
    450,
    (at) => `a${at}: &a${at} { <<: [*a${Math.max(0, at - 1)}, *a${Math.max(0, at - 2)}] }\n`,
  ),
  '15,000 tags': `${HEAD}${role('Baker', `    requirements:\n${times(15_000, (at) => `      - !t${at} x\n`)}`)}`,
  '20,000 tag directives': `${times(20_000, (at) => `%TAG !e${at}! tag:example.com,2000:${at}/\n`)}---\na: 1\n`,
  '90,000 comments': `${'# comment\n'.repeat(90_000)}${HEAD}${role('Baker')}`,
  '120,000 lines of a text': `${HEAD}${role('Baker', `    summary: >+\n${'      x\n       y\n'.repeat(60_000)}`)}`,
  'control characters': `${HEAD}${role('Ba\u0007ker')}`,
  zeros: '\0'.repeat(900_000),
};

export const S8: PromiseUnderTest = {
  id: 'S8',
  needsQuiet: true,
  isOursAlone: true,
  title: `Any file of role YAML is refused or read within ${LONGEST_MS / 1000} s of CPU and ${MOST_MEBIBYTES} MiB`,
  async measure({ script }, scale) {
    const names = Object.keys(FILES).slice(0, scale === 'full' ? undefined : 3);
    const command = path.join(path.dirname(script[0] ?? ''), 'cli.js');
    const failed: string[] = [];
    for (const name of names) {
      const { code, milliseconds, mebibytes } = await check(command, FILES[name] ?? '');
      const isQuick = scale === 'smoke' || milliseconds <= LONGEST_MS;
      if (![0, 1].includes(code) || !isQuick || mebibytes > MOST_MEBIBYTES)
        failed.push(`${name}: ${milliseconds.toFixed(0)} ms, ${mebibytes.toFixed(0)} MiB`);
    }
    const figure = all('files', names.length - failed.length, names.length);
    return [failed.length > 0 ? { ...figure, value: `${figure.value} (not: ${failed.join('; ')})` } : figure];
  },
};

interface Checked {
  code: number;
  milliseconds: number;
  mebibytes: number;
}

/** The CPU that `rolecall check` takes for a file, and the most memory it has. */
async function check(command: string, text: string): Promise<Checked> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-chaos-'));
  try {
    await writeFile(path.join(folder, 'bakery.yaml'), text);
    const child = spawn(process.execPath, ['--import', REPORTER, command, 'check', folder], {
      env: { PATH: process.env['PATH'], REPORT: path.join(folder, 'used') },
      stdio: 'ignore',
    });
    const [code] = await once(child, 'close');
    return { code, ...JSON.parse(await readFile(path.join(folder, 'used'), 'utf8')) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs in the process itself, which alone can report the most memory it had. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { milliseconds: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024 };
    writeFileSync(process.env.REPORT, JSON.stringify(used));
  });
`)}`;
