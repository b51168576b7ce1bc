import path from 'node:path';
import * as z from 'zod';

/** Slack allows no more in a manifest. */
export const MOST_DOMAINS = 5;

export const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

export function channelId() {
  return z
    .string()
    .regex(
      /^[CG][A-Z0-9]+$/,
      'is not the id of a channel, such as C0123ABCDEF: copy it from the end of "View channel details"',
    )
    .optional();
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

export function port() {
  return z
    .string()
    .transform(Number)
    .refine(
      (number) => Number.isInteger(number) && number >= 0 && number <= 65_535,
      'is not a port: write a number such as 9464, or leave it out',
    )
    .optional();
}

export function onOrOff() {
  return z
    .enum(['on', 'off'], 'is not a switch: write on or off, or leave it out for off')
    .default('off')
    .transform((state) => state === 'on');
}

/** A file or folder, from where the bot is started. */
export function pathOf() {
  return z
    .string()
    .transform((name) => path.resolve(name))
    .optional();
}

/** Domains with commas between. */
export function domains() {
  return z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((domain) => domain !== ''),
    )
    .refine(
      (list) => list.length <= MOST_DOMAINS && list.every((domain) => DOMAIN.test(domain)),
      `is not a list of at most ${MOST_DOMAINS} domains: write handbook.example.com, without https:// and with commas between`,
    );
}
