import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { BAKERY } from './support/catalogues/bakery.js';
import { withRepository } from './support/catalogues/role-repository.js';
import { rolecall } from './support/catalogues/rolecall.js';

const ROOT = path.join(import.meta.dirname, '..');
const BROKEN = BAKERY.replace('grade:', 'grde:');
const WORDY = BAKERY.replace('family: ', 'family: Other ');

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

interface Ran {
  code: number;
  stdout: string;
}

function shell(script: string, cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-euo', 'pipefail', '-c', script],
      { cwd, env: { ...process.env, ...env } },
      (error, stdout) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout }),
    );
  });
}

describe('rolecall check with files', () => {
  it('lists the warnings of those files alone, and the errors of all of their folder', async () => {
    const files = { 'bakery.yaml': BAKERY, 'other.yaml': WORDY };
    await withRepository([files], async (repository) => {
      const check = (...args: string[]) => rolecall(['check', ...args], { cwd: repository });
      const one = await check('roles/bakery.yaml');
      const both = await check('roles/bakery.yaml', 'roles/other.yaml');
      expect(one.code).toBe(1);
      expect(both.stdout.split('\n').length).toBeGreaterThanOrEqual(one.stdout.split('\n').length);
    });
    await withRepository([{ 'bakery.yaml': BAKERY }], async (repository) => {
      const named = await rolecall(['check', 'roles/bakery.yaml'], { cwd: repository });
      const folder = await rolecall(['check', 'roles'], { cwd: repository });
      expect(named).toEqual(folder);
      expect(named.code).toBe(0);
    });
  });

  it('skips files without roles', async () => {
    await withRepository([{ 'bakery.yaml': BAKERY, 'README.md': '# Roles' }], async (repository) => {
      const { code, stdout } = await rolecall(['check', 'roles/README.md'], { cwd: repository });
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: '✓ No role file was named: no errors, no warnings\n',
      });
    });
  });
});

describe('action.yml', () => {
  const { inputs, runs } = parse(read('action.yml'));
  const step = runs.steps.at(-1);

  it.each([
    ['passes', BAKERY, 0, ''],
    ['shows what is wrong at its line', BROKEN, 1, '::error file=roles/bakery.yaml,line='],
  ])('%s', async (_, text, code, says) => {
    expect(step.env).toEqual({ ROLES: `\${{ inputs.roles }}` });
    await withRepository([{ 'bakery.yaml': text }], async (repository) => {
      const env = { ROLES: inputs.roles.default, GITHUB_ACTION_PATH: inject('app') };
      const ran = await shell(step.run, repository, env);
      expect(ran.code).toBe(code);
      expect(ran.stdout).toContain(says);
    });
  });
});

describe('the component for GitLab', () => {
  const [spec, jobs] = parseAllDocuments(read('templates/check-roles.yml')).map((document) =>
    document.toJS(),
  );
  const { script, artifacts } = jobs['check-roles'];
  const { inputs } = spec.spec;
  const filled = (line: string): string =>
    line.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => inputs[name].default ?? '');

  it('has a use for each input, and an input for each use', () => {
    const uses = [...read('templates/check-roles.yml').matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(uses)].sort()).toEqual(Object.keys(inputs).sort());
  });

  it.each([
    ['passes', BAKERY, 0, []],
    ['fails, and reports what is wrong at its line', BROKEN, 1, [{ severity: 'major' }]],
  ])('%s', async (_, text, code, found) => {
    await withRepository([{ 'bakery.yaml': text }], async (repository) => {
      const checks = script.slice(2).map(filled).join('\n').replaceAll('.rolecall-source', inject('app'));
      const ran = await shell(checks, repository);
      expect(ran.code).toBe(code);
      const report = JSON.parse(readFileSync(path.join(repository, artifacts.reports.codequality), 'utf8'));
      expect(report).toMatchObject(found);
      for (const { location } of report) expect(location.path).toBe('roles/bakery.yaml');
    });
  });
});

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));

  it('checks the files that were changed', async () => {
    expect(hook).toMatchObject({ id: 'rolecall-check', language: 'script', require_serial: true });
    await withRepository([{ 'bakery.yaml': BROKEN }], async (repository) => {
      // As in pre-commit's clone once it is built.
      const clone = path.join(repository, 'clone');
      const script = path.join(clone, hook.entry);
      mkdirSync(path.dirname(script), { recursive: true });
      copyFileSync(path.join(ROOT, hook.entry), script);
      symlinkSync(path.join(inject('app'), 'dist'), path.join(clone, 'dist'));
      const { code, stdout } = await shell(`"${script}" roles/bakery.yaml`, repository);
      expect(code).toBe(1);
      expect(stdout).toContain('unknown key `grde`');
    });
  });
});
