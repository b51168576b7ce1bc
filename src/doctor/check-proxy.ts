import { connect } from 'node:net';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

const LONGEST_CONNECT_MS = 5000;

/** Whether the proxies that the environment names can be reached. Never shows the password in their addresses. */
export async function checkProxy(env: Record<string, string | undefined>): Promise<Diagnosis[]> {
  const named = ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => {
    const address = env[name.toLowerCase()] || env[name];
    return address ? [{ name, address }] : [];
  });
  if (named.length === 0) return [note('proxy', 'none is set; Slack is reached directly')];
  return Promise.all(named.map(checkAddress));
}

async function checkAddress({ name, address }: { name: string; address: string }): Promise<Diagnosis> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.hostname)
    return fault('proxy', `${name} is not an address`, 'write http://proxy.example.com:3128');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const problem = await problemOfConnecting(url.hostname, port);
  return problem === undefined
    ? well('proxy', `${name} ${url.hostname}:${port} can be reached`)
    : fault(
        'proxy',
        `${name} ${url.hostname}:${port} cannot be reached (${problem})`,
        `correct ${name}, or leave it out`,
      );
}

function problemOfConnecting(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: LONGEST_CONNECT_MS });
    const end = (problem?: string): void => {
      socket.destroy();
      resolve(problem);
    };
    socket.once('connect', () => end());
    socket.once('timeout', () => end('no answer'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
}
