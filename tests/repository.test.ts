import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.join(import.meta.dirname, '..');

const run = promisify(execFile);

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

describe('continuous integration', () => {
  const github = parse(read('.github/workflows/check.yml')).jobs.check;
  const gitlab = parse(read('.gitlab-ci.yml')).check;
  const [{ NODE: nodes }] = gitlab.parallel.matrix;

  it('runs the same check on GitHub and GitLab, on the same versions of Node', () => {
    expect(github.steps.at(-1)).toEqual({ run: '.ci/run' });
    expect(gitlab.script).toEqual(['.ci/run']);
    expect(github.strategy.matrix.node.map(String)).toEqual(nodes);
  });

  it('begins with the oldest Node that the package allows, which is the one for developers', () => {
    const [oldest] = nodes;
    expect(JSON.parse(read('package.json')).engines.node).toMatch(new RegExp(`^>=${oldest}\\.`));
    expect(read('.nvmrc').trim()).toBe(oldest);
  });
});

describe('the forms for issues', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(path.join(ROOT, folder)).filter((name) => name !== 'config.yml');

  it.each(forms)('%s has what GitHub needs to show it', (name) => {
    expect(parse(read(`${folder}/${name}`))).toEqual({
      name: expect.any(String),
      description: expect.any(String),
      labels: [expect.any(String)],
      body: expect.arrayContaining([
        expect.objectContaining({ id: expect.any(String), attributes: expect.any(Object) }),
      ]),
    });
  });

  it('are there for GitLab too', () => {
    const titles = readdirSync(path.join(ROOT, '.gitlab/issue_templates')).map(
      (name) => path.parse(name).name,
    );
    const kinds = titles.map((title) => `${title.toLowerCase().replaceAll(' ', '-')}.yml`);
    expect(kinds.sort()).toEqual(forms.sort());
  });
});

describe('the hooks of the Slack command line', () => {
  const { hooks, config } = JSON.parse(read('.slack/hooks.json'));

  it('find the manifest', async () => {
    const shell = (command: string) => run('sh', ['-c', command], { cwd: ROOT });
    const found = JSON.parse((await shell(hooks['get-hooks'])).stdout);
    const { stdout } = await shell(found.hooks['get-manifest']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(read('manifest.json')));
  });

  it('start the bot, and watch files that exist', () => {
    const files = [hooks.start.split(' ').at(-1), ...config.watch.app.paths, ...config.watch.manifest.paths];
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

describe('the icon', () => {
  it('is a PNG of 512 by 512 pixels, the least that Slack takes', () => {
    const png = readFileSync(path.join(ROOT, 'docs/icon/icon.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512]);
  });
});
