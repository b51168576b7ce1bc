import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { SETTINGS } from '../../src/config.js';
import { SECRETS } from '../../src/settings/env-file.js';

const DEPLOY = path.join(import.meta.dirname, '../../deploy');

/** Settings that Node and the container engines themselves read. */
const NOT_OURS = ['NODE_ENV'];

const known = [...SETTINGS, ...SECRETS.map((name) => `${name}_FILE`), ...NOT_OURS];

function read(file: string): string {
  return readFileSync(path.join(DEPLOY, file), 'utf8');
}

function has(program: string): boolean {
  return (
    spawnSync(program, ['--version']).error === undefined && spawnSync(program, ['-v']).error === undefined
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-deploy-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('compose.yaml', () => {
  const { services, secrets, volumes } = parse(read('compose.yaml'));

  it('sets only what the bot knows', () => {
    expect(Object.keys(services.rolecall.environment).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('declares every secret and volume that it uses', () => {
    const used = Object.values(services).flatMap((service) => (service as { secrets: string[] }).secrets);
    expect([...new Set(used)].sort()).toEqual(Object.keys(secrets).sort());
    const mounted = Object.values(services)
      .flatMap((service) => (service as { volumes: string[] }).volumes)
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((source) => !source.startsWith('.'));
    expect(mounted.sort()).toEqual(Object.keys(volumes).sort());
    for (const [name, value] of Object.entries(services.rolecall.environment)) {
      if (name.endsWith('_FILE')) expect(secrets).toHaveProperty(String(value).replace('/run/secrets/', ''));
    }
  });

  it('gives the bot no rights, and a tree that it cannot write', () => {
    expect(services.rolecall).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });
});

describe('the Kubernetes files', () => {
  const deployment = parse(read('kubernetes/rolecall.yaml'));
  const secret = parse(read('kubernetes/secret.example.yaml'));
  const { spec: pod, metadata } = deployment.spec.template;
  const [container] = pod.containers;

  it('set only what the bot knows', () => {
    const names = [
      ...container.env.map(({ name }: { name: string }) => name),
      ...Object.keys(secret.stringData),
    ];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.skipIf(!has('kubectl'))('have only fields that kubectl knows, each with a value of its type', () => {
    // It drops what its types do not have, and needs no cluster for that.
    const args = ['set', 'image', '--local', '-f', path.join(DEPLOY, 'kubernetes/rolecall.yaml')];
    const image = `rolecall=${container.image}-known`;
    const known = execFileSync('kubectl', [...args, image, '-o', 'yaml'], { encoding: 'utf8' });
    expect(parse(known.replace('-known', ''))).toMatchObject(deployment);
  });

  it('select the pods that they make, and mount volumes that they declare', () => {
    expect(metadata.labels).toMatchObject(deployment.spec.selector.matchLabels);
    const declared = pod.volumes.map(({ name }: { name: string }) => name);
    expect(container.volumeMounts.map(({ name }: { name: string }) => name)).toEqual(declared);
    expect(container.envFrom[0].secretRef.name).toBe(secret.metadata.name);
  });

  it('probe the port that the bot listens on, and wait as long as it takes to end', () => {
    const port = container.ports.find(({ name }: { name: string }) => name === 'health').containerPort;
    const set = container.env.find(({ name }: { name: string }) => name === 'HEALTH_PORT').value;
    expect(String(port)).toBe(set);
    expect(metadata.annotations['prometheus.io/port']).toBe(set);
    expect(container.readinessProbe.httpGet).toEqual({ path: '/readyz', port: 'health' });
    expect(container.livenessProbe.httpGet).toEqual({ path: '/livez', port: 'health' });
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10);
  });

  it('give the bot no rights, and the version of this package', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.image).toBe(`rolecall:${packageJson.version}`);
  });
});

describe('the systemd unit', () => {
  const unit = read('systemd/rolecall.service');

  it('sets only what the bot knows, and loads the secrets that it names', () => {
    const set = [...unit.matchAll(/^Environment=([A-Z_]+)=(.*)$/gm)];
    expect(set.map(([, name = '']) => name).filter((name) => !known.includes(name))).toEqual([]);
    for (const [, , value = ''] of set.filter(([, name = '']) => name.endsWith('_FILE'))) {
      expect(unit).toContain(`LoadCredential=${value.replace('%d/', '')}:`);
    }
  });

  it.skipIf(!has('systemd-analyze'))('is taken by systemd', () => {
    const copy = path.join(folder, 'rolecall.service');
    writeFileSync(copy, unit.replace('/usr/bin/node', process.execPath));
    const { stdout, stderr, status } = spawnSync('systemd-analyze', ['verify', copy], { encoding: 'utf8' });
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
  });
});

const ON_NGINX = has('nginx') && has('openssl') ? '' : ' (skipped: no nginx or openssl on PATH)';

describe.skipIf(ON_NGINX !== '')(`the example for nginx${ON_NGINX}`, () => {
  it('is taken by nginx', () => {
    const [key, certificate] = [path.join(folder, 'key'), path.join(folder, 'crt')];
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=rolecall.example.com'];
    execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    const site = read('nginx/rolecall.conf')
      .replace('/etc/nginx/rolecall.crt', certificate)
      .replace('/etc/nginx/rolecall.key', key);
    const whole = path.join(folder, 'nginx.conf');
    writeFileSync(
      whole,
      `pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${site}\n}\n`,
    );
    const { stderr, status } = spawnSync('nginx', ['-t', '-q', '-c', whole, '-p', folder], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
