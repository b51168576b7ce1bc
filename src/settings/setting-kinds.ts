import path from 'node:path';
import * as z from 'zod';

/** Slack allows no more in a manifest. */
export const MOST_DOMAINS = 5;

export const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The id of a channel, public or private. */
export const CHANNEL = /^[CG][A-Z0-9]+$/;

export function channelId() {
  return z
    .string()
    .regex(
      CHANNEL,
      'is not the id of a channel, such as C0123ABCDEF: copy it from the end of "View channel details"',
    )
    .optional();
}

/** An address that a browser could open. */
export function webAddress(error: string) {
  return z.url({ protocol: /^https?$/, error });
}

export function databaseUrl() {
  const example = 'write postgres://user:password@host/database';
  return z.url({
    protocol: /^postgres(ql)?$/,
    error: ({ input }) =>
      input === undefined
        ? `is not set: ${example}`
        : `is not the address of a PostgreSQL database: ${example}`,
  });
}

/** The number of a port, such as the example. */
export function port(example: string) {
  const error = `is not a port: write a number such as ${example}, or leave it out`;
  return z
    .string()
    .regex(/^\d{1,5}$/, error)
    .transform(Number)
    .refine((number) => number <= 65_535, error);
}

export function onOrOff() {
  return z
    .enum(['on', 'off'], 'is not a switch: write on or off, or leave it out for off')
    .default('off')
    .transform((state) => state === 'on');
}

/** A file or folder, relative to the folder in which the bot is started. */
export function pathOf() {
  return z
    .string()
    .transform((name) => path.resolve(name))
    .optional();
}

/** Names of hosts or domains with commas between, in lower case. */
export function namesWithCommas() {
  return z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((name) => name !== ''),
    );
}

/** Domains, at most as many as a manifest may hold. */
export function domains() {
  return namesWithCommas().refine(
    (list) => list.length <= MOST_DOMAINS && list.every((domain) => DOMAIN.test(domain)),
    `is not a list of at most ${MOST_DOMAINS} domains: write handbook.example.com, without https:// and with commas between`,
  );
}
