import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { readCatalog } from '../src/catalog/files/load-catalog.js';
import { SECRETS } from '../src/settings/env-file.js';
import { EXPIRING_TABLES, MIGRATIONS } from '../src/stores/database/migrations.js';
import { SHELVES } from '../src/stores/shelf-stores.js';
import { renderExamples } from '../src/terminal/grammar.js';
import { renderAnswer } from '../src/terminal/render/answer.js';
import { withFolder } from './support/catalogues/role-folder.js';
import { ask } from './support/catalogues/shipped.js';

const ROOT = path.join(import.meta.dirname, '..');

/** The folders that a path in the docs may begin with. */
const FOLDERS = [
  'src',
  'tests',
  'docs',
  'bench',
  'chaos',
  'workspace',
  'roles',
  'deploy',
  '.ci',
  '.github',
  '.slack',
];

const PAGES = [
  ...readdirSync(ROOT),
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join('docs', file),
  ),
].filter((file) => file.endsWith('.md'));

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** A page without its blocks of code. */
function prose(file: string): string {
  return read(file).replace(/^```[\s\S]*?^```/gm, '');
}

function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function headingsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  return all(/^#+ (.+)$/gm, prose(file)).map((heading) => slugger.slug(heading));
}

/** The links of a page that lead nowhere in the repository. */
function brokenLinks(file: string): string[] {
  return all(/\]\(([^)]+)\)/g, prose(file)).filter((link) => {
    const [target = '', heading] = link.split('#');
    if (/^https?:/.test(target)) return false;
    const place = target === '' ? file : path.join(path.dirname(file), target);
    if (!existsSync(path.join(ROOT, place))) return true;
    return heading !== undefined && !headingsOf(place).includes(heading);
  });
}

/** The questions in backticks of the lines that begin with a mark, under a heading. */
function questionsUnder(heading: string, mark: string, file: string): string[] {
  const [section = ''] = read(file).split(heading).slice(1);
  const lines = section.split(/^#/m)[0]?.split('\n') ?? [];
  return lines.filter((line) => line.startsWith(mark)).flatMap((line) => all(/`([^`]+)`/g, line));
}

describe('every page', () => {
  it.each(PAGES)('%s links to files and headings that exist', (file) => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it.each(PAGES)('%s names paths that exist', (file) => {
    const paths = all(/`([\w.-]+\/[\w./-]*)`/g, read(file)).filter((name) =>
      FOLDERS.includes(name.split('/')[0] ?? ''),
    );
    expect(paths.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it.each(PAGES)('%s names commands that exist', (file) => {
    const scripts = all(/npm run ([\w:]+)/g, read(file));
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    const commands = all(/(?:`|\$ |&& |cli\.js )rolecall ([a-z]+)/g, read(file));
    const files = readdirSync(path.join(ROOT, 'src/terminal'));
    expect(commands.filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
  });

  it.each(PAGES)('%s sends nobody to a package of that name in a registry', (file) => {
    expect(read(file)).not.toMatch(/npx (-y )?rolecall|npm i(nstall)? (-g |--global )?rolecall/);
  });
});

describe('the README', () => {
  it('can be read in a few minutes', () => {
    expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(8192);
  });

  it('opens with an answer as it really is', () => {
    const [, question = '', shown] = /npm run ask -- "(.+)"\n\n([\s\S]+?)\n```/.exec(read('README.md')) ?? [];
    expect(renderAnswer(ask(question), { width: 100, colour: false })).toBe(shown);
  });

  it.each(questionsUnder('## What to ask', '-', 'README.md'))(
    'shows a question that is answered: %s',
    (asked) => {
      expect(ask(asked).outcome).toBe('answered');
    },
  );
});

describe('docs/costs.md', () => {
  it('allows in Socket Mode as many processes as docs/running.md', () => {
    // Of the ten connections that Slack allows, two are left to replace others.
    expect(read('docs/costs.md')).toMatch(/\| 10 connections of Socket Mode for an app \| four processes:/);
    expect(read('docs/running.md').replace(/\s+/g, ' ')).toContain(
      'run at most four processes in Socket Mode',
    );
  });

  it('keeps its figures where the command that measures them writes them', () => {
    const command = read('bench/scale/main.ts');
    for (const [, place = ''] of read('docs/costs.md').matchAll(/<!-- bench:(\w+) -->/g))
      expect(command).toContain(`'${place}',`);
    expect(read('docs/costs.md').match(/<!-- bench:/g)).toHaveLength(3);
  });
});

describe('docs/asking.md', () => {
  const examples = questionsUnder('# Asking', '|', 'docs/asking.md');

  it('shows many questions', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('shows a question that is answered: %s', (asked) => {
    expect(ask(asked).outcome).toBe('answered');
  });
});

describe('docs/questions.md', () => {
  it('lists an example of every kind of question, as the grammar has them', () => {
    expect(read('docs/questions.md')).toBe(renderExamples());
  });
});

describe('the role files that are shown', () => {
  const shown = ['README.md', 'docs/role-files.md'].flatMap((file) =>
    all(/^```yaml\n(family:[\s\S]+?)^```/gm, read(file)).map((text) => ({ file, text })),
  );

  it.each(shown)('load: the one in $file', async ({ text }) => {
    await withFolder({ 'shown.yaml': text }, async (folder) => {
      const { problems } = await readCatalog(folder);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });

  it('are two', () => {
    expect(shown).toHaveLength(2);
  });
});

describe('docs/running.md', () => {
  it('lists every setting of .env.example', () => {
    const settings = all(/^\| `([A-Z_]+)`/gm, read('docs/running.md'));
    expect(settings.sort()).toEqual(all(/^#?([A-Z_]+)=/gm, read('.env.example')).sort());
  });

  it('lists every table of the database', () => {
    const made = all(/CREATE TABLE rolecall\.(\w+)/g, MIGRATIONS.join('\n'));
    const [, table = ''] = read('docs/running.md').split(/^\| Kept in /m);
    expect(all(/^\| `(\w+)`/gm, table.split('\n\n')[0] ?? '').sort()).toEqual(made.sort());
  });
});

describe('docs/privacy.md', () => {
  const page = read('docs/privacy.md');

  it('says for how long each thing is kept', () => {
    const HOUR_MS = 60 * 60 * 1000;
    const lifetimes = [
      ['done', '25 hours', 25 * HOUR_MS],
      ['conversations', '30 minutes', HOUR_MS / 2],
      ['agentDms', '90 days', 90 * 24 * HOUR_MS],
      ['follows', '10 years', 3650 * 24 * HOUR_MS],
      ['reminders', '800 days', 800 * 24 * HOUR_MS],
      ['gaps', '14 days', 14 * 24 * HOUR_MS],
    ] as const;
    expect(Object.keys(SHELVES)).toEqual(lifetimes.map(([name]) => name));
    for (const [name, time, milliseconds] of lifetimes) {
      expect(SHELVES[name].lifetimeMs).toBe(milliseconds);
      expect(page).toContain(time);
    }
  });

  it('erases from tables that exist', () => {
    const tables = all(/DELETE FROM rolecall\.(\w+)/g, page);
    const known: readonly string[] = ['follows', ...EXPIRING_TABLES];
    expect(tables.filter((name) => !known.includes(name))).toEqual([]);
    expect(tables).toHaveLength(5);
  });
});

describe('docs/deploying.md', () => {
  it('names the file of every secret', () => {
    const page = read('docs/deploying.md');
    expect(SECRETS.filter((name) => !page.includes(`${name}_FILE`))).toEqual([]);
  });
});

describe('AGENTS.md', () => {
  it('fits on a screen', () => {
    expect(read('AGENTS.md').split('\n').length).toBeLessThanOrEqual(30);
  });
});
