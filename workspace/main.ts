import { Bot } from './bot.js';
import { startWorkspace } from './start.js';

const DEFAULT_PORT = 3000;

const port = Number(process.env['PORT'] || DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail('PORT is not the number of a port.');

const { server } = await startWorkspace(port).catch(explainStart);
process.stdout.write(`The local workspace is at ${server.origin} (it is not Slack). Ctrl-C ends it.\n`);
const bot = new Bot({ apiUrl: server.apiUrl, isHeard: true });
// A terminal sends Ctrl-C to both processes. The bot finishes its answers first.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void bot.stop());
process.exitCode = await bot.exit();
await server.stop();

function explainStart(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') {
    fail(`Port ${port} is taken: choose another, such as PORT=${port + 1} npm run dev.`);
  }
  if (error.code === 'EACCES') fail(`Port ${port} may not be used: choose one above 1023 with PORT.`);
  throw error;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
