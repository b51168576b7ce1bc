import type * as z from 'zod';

/** Thrown when settings are missing or wrong. Its message has a line for each, with the variable's name and never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export type Environment = Record<string, string | undefined>;

/** The settings by a schema. Throws `ConfigError` with every problem. */
export function parseEnvironment<Settings>(
  schema: z.ZodType<Settings>,
  env: Record<string, string>,
): Settings {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`).join('\n'),
  );
}

/** The settings trimmed, without empty ones. People paste tokens with spaces around them, and leave lines of `.env` empty. */
export function withoutBlanks(env: Environment): Record<string, string> {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}
