import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '../config.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

interface Wanted {
  setting: string;
  port: number;
  /** All addresses of the machine without it. */
  host?: string;
}

/** Whether the ports are free that the bot would listen on. */
export function checkPorts({ connection, health }: Config): Promise<Diagnosis[]> {
  const wanted: Wanted[] = [
    ...(connection.kind === 'http' ? [{ setting: 'PORT', port: connection.port }] : []),
    ...(health ? [{ setting: 'HEALTH_PORT', ...health }] : []),
  ];
  if (wanted.length === 0) return Promise.resolve([note('ports', 'the settings ask for none')]);
  return Promise.all(wanted.map(checkPort));
}

async function checkPort({ setting, port, host }: Wanted): Promise<Diagnosis> {
  const server = createServer();
  try {
    const listening = once(server, 'listening');
    server.listen(port, host);
    await listening;
    return well('ports', `${setting} ${port} is free`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      return fault(
        'ports',
        `${setting} ${port} is taken`,
        'if Rolecall is running, all is well; else end the program that has it, or set another port',
      );
    }
    return fault('ports', `${setting} ${port} cannot be listened to (${code})`, 'set a port above 1023');
  } finally {
    server.close();
  }
}
