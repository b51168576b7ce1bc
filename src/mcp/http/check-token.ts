import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether the header of a request has the token. The time of the comparison does not show how much of the token is right. */
export function hasToken(header: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+) *$/i.exec(header ?? '') ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** A hash of a text. Both sides of the comparison must have the same length. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
