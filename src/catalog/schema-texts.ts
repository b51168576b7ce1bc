import * as z from 'zod';

export const text = z.string().trim().min(1);

export const texts = z.array(text).min(1);

export const label = z.union([z.int(), text], 'must be a number or a code');

/** The name of a role or a family. Names are compared with one another, so their length and number are bounded. */
export const name = text.max(200);

export const nameList = z.array(name).min(1).max(100);
