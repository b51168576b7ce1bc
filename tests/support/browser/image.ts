import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  type Cmd,
  type Copy,
  DockerfileParser,
  type Entrypoint,
  type Env,
  type From,
  type Healthcheck,
} from 'dockerfile-ast';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** As in the base image. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** `unshare` runs this, so that the mounts end with it. The base of every image are the programs of this machine. */
const IN_IMAGE = `
set -eu
root=$1 user=$2 mode=$3 cache=$4; shift 4
mount --bind "$root" "$root"
for name in usr etc; do
  mount --rbind /$name "$root/$name"; mount -o remount,ro,bind "$root/$name"
done
mount --rbind /dev "$root/dev"; mount --rbind /proc "$root/proc"
if [ "$mode" = read-only ]; then
  mount -o remount,ro,bind "$root"
  mount -t tmpfs -o mode=700,uid=1000,gid=1000 tmpfs "$root/var/cache/rolecall"
else
  mount --bind "$cache" "$root/npm-cache"
fi
exec chroot --userspec="$user" "$root" /bin/sh -c 'cd "$0" && exec "$@"' "$@"
`;

/** Whether this machine allows such mounts at all. */
export const CAN_MAKE_IMAGES =
  process.platform === 'linux' && spawnSync('unshare', ['--mount', 'mount', '--help']).status === 0;

interface Stage {
  name: string;
  /** The folder that is its `/`. */
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
}

/**
 * Builds a Dockerfile without a container engine. Each of its commands runs as it is, in a tree that starts with
 * nothing but the programs of this machine.
 */
export class Image {
  readonly #stages: Stage[] = [];
  readonly #folder: string;
  #entrypoint: string[] = [];
  #command: string[] = [];
  #healthcheck: string[] = [];

  static async build(dockerfile: string): Promise<Image> {
    const image = new Image(await mkdtemp(path.join(tmpdir(), 'rolecall-image-')));
    const parsed = DockerfileParser.parse(await readFile(path.join(ROOT, dockerfile), 'utf8'));
    for (const instruction of parsed.getInstructions()) {
      const content = instruction.getArgumentsContent() ?? '';
      switch (instruction.getKeyword()) {
        case 'FROM':
          await image.#begin((instruction as From).getBuildStage() ?? 'final');
          break;
        case 'WORKDIR':
          image.#stage.workdir = content;
          await mkdir(image.#inside(content), { recursive: true });
          break;
        case 'ENV':
          for (const property of (instruction as Env).getProperties()) {
            image.#stage.env[property.getName()] = property.getValue() ?? '';
          }
          break;
        case 'COPY':
          await image.#copy(instruction as Copy);
          break;
        case 'RUN':
          await image.#run(content);
          break;
        case 'USER':
          image.#stage.user = content;
          break;
        case 'HEALTHCHECK':
          image.#healthcheck = JSON.parse(content.slice(content.indexOf('[')));
          break;
        case 'ENTRYPOINT':
          image.#entrypoint = jsonOf(instruction as Entrypoint);
          break;
        case 'CMD':
          image.#command = jsonOf(instruction as Cmd);
          break;
        case 'EXPOSE':
          break;
        default:
          throw new Error(`${instruction.getKeyword()} is not known here: add it to this file.`);
      }
    }
    return image;
  }

  private constructor(folder: string) {
    this.#folder = folder;
  }

  get user(): string {
    return this.#stage.user;
  }

  /** The bytes that were copied into the last stage. */
  async size(): Promise<number> {
    const { root, workdir } = this.#stage;
    const { stdout } = await promisify(execFile)('du', ['--bytes', '--summarize', path.join(root, workdir)]);
    return Number.parseInt(stdout, 10);
  }

  /** The names in a folder of the image. */
  list(folder: string): Promise<string[]> {
    return readdir(this.#inside(folder));
  }

  /** Starts the image with a read-only tree, or another command in it. */
  start(settings: Record<string, string>, command = this.#command): ChildProcess {
    const { env } = this.#stage;
    return this.#spawn([...this.#entrypoint, ...command], {
      PATH,
      ...env,
      ...settings,
    });
  }

  /** Runs the health check beside a started image; resolves with its exit code. */
  async checkHealth(settings: Record<string, string>): Promise<number | null> {
    const child = this.#spawn(this.#healthcheck, { PATH, ...this.#stage.env, ...settings });
    return new Promise((resolve) => child.once('close', resolve));
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #stage(): Stage {
    const stage = this.#stages.at(-1);
    if (!stage) throw new Error('A Dockerfile begins with FROM.');
    return stage;
  }

  #inside(place: string, stage = this.#stage): string {
    return path.join(stage.root, path.resolve(stage.workdir, place));
  }

  async #begin(name: string): Promise<void> {
    const root = path.join(this.#folder, name);
    for (const folder of ['usr', 'etc', 'dev', 'proc', 'tmp', 'root', 'npm-cache', 'var']) {
      await mkdir(path.join(root, folder), { recursive: true });
    }
    for (const link of ['bin', 'sbin', 'lib', 'lib64']) {
      const target = await readlink(`/${link}`).catch(() => undefined);
      if (target) await symlink(target, path.join(root, link));
    }
    const npmrc = path.join(homedir(), '.npmrc');
    await cp(npmrc, path.join(root, 'root', '.npmrc')).catch(() => undefined);
    this.#stages.push({ name, root, workdir: '/', env: {}, user: '0:0' });
  }

  async #copy(copy: Copy): Promise<void> {
    const from = copy
      .getFlags()
      .find((flag) => flag.getName() === 'from')
      ?.getValue();
    const names = copy.getArguments().map((argument) => argument.getValue());
    const target = names.pop() ?? '';
    const stage = this.#stages.find(({ name }) => name === from);
    for (const name of names) {
      const source = stage ? path.join(stage.root, name) : await contextFile(name);
      const isFolder = (await stat(source)).isDirectory();
      const place = this.#inside(target);
      await cp(source, isFolder ? place : path.join(place, path.basename(name)), { recursive: true });
    }
  }

  async #run(command: string): Promise<void> {
    const { root, workdir, env, user } = this.#stage;
    const cache = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();
    const inherited = { ...process.env, npm_config_cache: '/npm-cache', npm_config_prefer_offline: 'true' };
    const args = ['-c', IN_IMAGE, 'sh', root, user, 'writable', cache, workdir, '/bin/sh', '-c', command];
    await promisify(execFile)('unshare', ['--mount', '/bin/sh', ...args], {
      env: { ...inherited, HOME: '/root', ...env },
    });
  }

  #spawn(command: readonly string[], env: Record<string, string>): ChildProcess {
    const { root, workdir, user } = this.#stage;
    const args = ['-c', IN_IMAGE, 'sh', root, user, 'read-only', '-', workdir, ...command];
    return spawn('unshare', ['--mount', '/bin/sh', ...args], { env });
  }
}

/** A file that the ignore list lets through. */
async function contextFile(name: string): Promise<string> {
  const ignored = await readFile(path.join(ROOT, '.dockerignore'), 'utf8');
  if (!ignored.split('\n').includes(`!${name.replace(/^\.\//, '')}`)) {
    throw new Error(`.dockerignore keeps ${name} from the builder.`);
  }
  return path.join(ROOT, name);
}

function jsonOf(instruction: Entrypoint | Cmd | Healthcheck): string[] {
  return JSON.parse(instruction.getArgumentsContent() ?? '[]');
}
