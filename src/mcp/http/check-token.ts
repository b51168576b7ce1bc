import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether the header of a request has the token. The comparison takes as long however much of the token is right. */
export function hasToken(header: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+) *$/i.exec(header ?? '') ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** A hash: both sides of the comparison need one length. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
