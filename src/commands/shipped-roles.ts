import path from 'node:path';

/** The folder of the roles that come with Rolecall, as seen from where the command runs. */
export const SHIPPED_ROLES =
  path.relative(process.cwd(), path.join(import.meta.dirname, '..', '..', 'roles')) || '.';
