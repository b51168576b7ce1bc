import { once } from 'node:events';
import { createServer } from 'node:net';
import { codeOf } from '../caught.js';
import type { Config } from '../config.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

interface Wanted {
  setting: string;
  port: number;
  /** Absent for all addresses of this machine. */
  host?: string;
}

/** Checks whether the ports that the bot listens on are free, or taken by a running bot. */
export async function checkPorts({ connection, health }: Config): Promise<Diagnosis[]> {
  const wanted: Wanted[] = [
    ...(connection.kind !== 'socket' ? [{ setting: 'PORT', port: connection.port }] : []),
    ...(health ? [{ setting: 'HEALTH_PORT', ...health }] : []),
  ];
  if (wanted.length === 0) return [note('ports', 'the settings need none')];
  if (health && (await isAlive(health))) return [well('ports', 'taken by the Rolecall that is running')];
  return Promise.all(wanted.map(checkPort));
}

async function isAlive({ host, port }: { host: string; port: number }): Promise<boolean> {
  try {
    const address = host.includes(':') ? `[${host}]` : host;
    const response = await fetch(`http://${address}:${port}/livez`, { signal: AbortSignal.timeout(2000) });
    return (await response.text()) === 'ok\n';
  } catch {
    return false;
  }
}

async function checkPort({ setting, port, host }: Wanted): Promise<Diagnosis> {
  const server = createServer();
  try {
    const listening = once(server, 'listening');
    server.listen(port, host);
    await listening;
    return well('ports', `${setting} ${port} is free`);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') {
      return fault(
        'ports',
        `${setting} ${port} is taken`,
        'stop the program that uses it, or set another port; ignore this if Rolecall itself uses it',
      );
    }
    return fault('ports', `${setting} ${port} cannot be used (${code})`, 'set a port above 1023');
  } finally {
    server.close();
  }
}
