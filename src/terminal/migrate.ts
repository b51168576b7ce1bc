import type { Command } from 'commander';
import { readDatabaseUrl } from '../config.js';
import { loadEnvFile } from '../settings/env-file.js';

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description(
      'Bring the tables in the database of DATABASE_URL up to this version; the bot does so itself.',
    )
    .action(async () => {
      loadEnvFile();
      const url = readDatabaseUrl(process.env);
      // Imported only here, since no other command needs its library.
      const { migrate } = await import('../stores/database/migrate.js');
      const { from, to } = await migrate(url);
      const done =
        from === to
          ? `The tables in the database are up to date: version ${to}.`
          : `The tables in the database had version ${from}, and now have version ${to}.`;
      process.stdout.write(`${done}\n`);
    });
}
